import * as vscode from 'vscode';
import { insertPageTurn } from '../read/insert-turn.js';
import { joinAcrossTurn, splitAcrossTurn } from '../read/join-split.js';
import { activeCable } from './active.js';
import { applyTo, explain } from './edit.js';
import type { Register } from './services.js';

/** Commands about the place between two pages. */
export const registerPageTurns: Register = (context, services) => {
  const register = (
    command: string,
    editsOf: (...args: Parameters<typeof joinAcrossTurn>) => ReturnType<typeof joinAcrossTurn>,
    otherwise: string,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async () => {
      const active = await activeCable(services);
      if (!active) return;
      const { editor, cable } = active;
      const caret = editor.document.offsetAt(editor.selection.active);
      const edits = editsOf(cable.text, cable.root, caret);
      if (edits) await applyTo(active, edits);
      else explain(otherwise);
    });
  context.subscriptions.push(
    register(
      'cablese.insertPageTurn',
      (text, root, offset) => insertPageTurn(text, root, offset)?.edits,
      'No page can begin here: put the caret where the first words of the new page stand.',
    ),
    register(
      'cablese.joinParagraph',
      joinAcrossTurn,
      'There is no page turn near the caret with two paragraphs around it that could be one.',
    ),
    register(
      'cablese.splitParagraph',
      splitAcrossTurn,
      'No paragraph with a sentence that ends before it runs across the page turn near the caret.',
    ),
  );
};
