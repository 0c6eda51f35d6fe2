import * as vscode from 'vscode';
import type { Omission } from '../ellipsis/index.js';
import type { Cable } from './cables.js';
import { extentOf, positionOf } from './convert.js';
import { isAboutEllipsis } from './ellipsis-settings.js';
import type { Ellipsis } from './omissions.js';
import { type Register, SELECTOR } from './services.js';

/** The sign of proof-readers for what is to be put in. */
const CARET = '‸';

/**
 * Shows the words that cable style leaves out as inlay hints: beside the text, and never in it. As
 * decorations they could have a colour of ours, but screen readers (*Read Line with Inlay Hints*) and
 * the settings and keys that people have for hints would not know them. No text edit goes with a
 * hint: a double click that was meant for the next word would write into the transcript.
 */
export const registerLeftOutWords: Register = (context, { cables, omissions }) => {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (isAboutEllipsis(event)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const cable = await cables.of(document);
        const found = await omissions.of(cable);
        if (!found.length || token.isCancellationRequested) return [];
        const ellipsis = await omissions.load();
        const { start, end } = extentOf(document, range);
        return found
          .filter(({ offset }) => start <= offset && offset <= end)
          .map((omission) => hintOf(ellipsis, cable, omission));
      },
    }),
  );
};

function hintOf(ellipsis: Ellipsis, cable: Cable, omission: Omission): vscode.InlayHint {
  const hint = new vscode.InlayHint(
    positionOf(cable.points.at(omission.offset)),
    CARET + omission.words.join(' '),
  );
  hint.paddingRight = true;
  hint.tooltip = tooltipOf(ellipsis, cable, omission);
  return hint;
}

/** What is missing, what else it could be, and how far to trust it. */
function tooltipOf(
  { explainOmission, suppliesOf }: Ellipsis,
  { text }: Cable,
  omission: Omission,
): vscode.MarkdownString {
  const [, ...others] = suppliesOf(text, omission);
  const alternatives = others.map(({ words }) => words);
  return new vscode.MarkdownString(explainOmission(omission, alternatives));
}
