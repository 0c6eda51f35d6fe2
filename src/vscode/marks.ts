import * as vscode from 'vscode';
import { type Toggle, type ToggledMark, toggleMark } from '../read/toggle-mark.js';
import { activeCable } from './active.js';
import { extentOf } from './convert.js';
import { applyTo } from './edit.js';
import type { Register } from './services.js';

const MARKS: Readonly<Record<string, ToggledMark>> = {
  'cablese.markIllegible': 'illegible',
  'cablese.markUnclear': 'unclear',
  'cablese.markSic': 'sic',
  'cablese.markStruck': 'deleted',
  'cablese.markAdded': 'added',
  'cablese.markUnderlined': 'underlined',
};

/** Puts what is selected in an editor's mark, or takes it out again; at every caret. */
export const registerMarks: Register = (context, services) => {
  for (const [command, kind] of Object.entries(MARKS)) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async () => {
        const active = await activeCable(services);
        if (!active) return;
        const { editor, cable } = active;
        const { document } = editor;
        const toggles = [...editor.selections]
          .sort((a, b) => a.start.compareTo(b.start))
          .map((selection) => toggleMark(cable.text, extentOf(document, selection), kind));
        const apart = withoutOverlaps(toggles);
        if (
          !(await applyTo(
            active,
            apart.flatMap(({ edits }) => edits),
          ))
        )
          return;
        editor.selections = selectionsAfter(document, apart);
      }),
    );
  }
};

/** Two carets in one word ask for one mark. */
function withoutOverlaps(toggles: readonly Toggle[]): Toggle[] {
  let last = -1;
  return toggles.filter(({ edits }) => {
    const start = Math.min(...edits.map((edit) => edit.start));
    if (start <= last) return false;
    last = Math.max(last, ...edits.map((edit) => edit.end));
    return true;
  });
}

/** What is selected in the new text: each mark has moved those behind it. */
function selectionsAfter(
  document: vscode.TextDocument,
  toggles: readonly Toggle[],
): vscode.Selection[] {
  let moved = 0;
  return toggles.map(({ edits, selection }) => {
    const from = document.positionAt(selection.start + moved);
    const to = document.positionAt(selection.end + moved);
    for (const { start, end, text } of edits) moved += text.length - (end - start);
    return new vscode.Selection(from, to);
  });
}
