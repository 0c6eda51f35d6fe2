import * as vscode from 'vscode';
import { selectionAt } from '../read/selection.js';
import type { Cable } from './cables.js';
import { rangeAt } from './convert.js';
import { type Register, SELECTOR } from './services.js';

/** *Expand Selection*: word, sentence, paragraph, page, cable. */
export const registerSelection: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerSelectionRangeProvider(SELECTOR, {
      async provideSelectionRanges(document, positions) {
        const cable = await cables.of(document);
        return positions.map((position) => selectionRange(cable, position));
      },
    }),
  );
};

/** The innermost range, each with the one around it as its parent. */
function selectionRange(cable: Cable, position: vscode.Position): vscode.SelectionRange {
  const { text, root, points, document } = cable;
  let range: vscode.SelectionRange | undefined;
  for (const extent of selectionAt(text, root, document.offsetAt(position)).toReversed()) {
    range = new vscode.SelectionRange(rangeAt(points, extent), range);
  }
  return range ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
