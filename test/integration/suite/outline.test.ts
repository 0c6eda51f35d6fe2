import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openCable, placeOf, RIGHT } from '../cables.js';

/** Names as they nest: `['1. …', ['a. …']]`. */
type Names = (string | Names)[];

function namesOf(symbols: readonly vscode.DocumentSymbol[]): Names {
  return symbols.flatMap(({ name, children }) =>
    children.length ? [name, namesOf(children)] : [name],
  );
}

describe('outline', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openCable('outline.cable', RIGHT));
  });
  after(closeAll);

  it('shows head, pages, paragraphs and closer as they nest', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(namesOf(symbols), [
      'Page 1',
      'Head',
      ['Action'],
      '1. Chancellor received us at noon. He had read reftel with…',
      '2. On grain he named two conditions:',
      [
        'a. Deliveries begin before harvest.',
        'b. Payment in timber, of which half at the frontier and half at…',
        ['Page 2'],
      ],
      '3. Recommend Department accept. See paragraphs 1 and 2.',
      'RUSK',
      'END',
    ]);
  });

  it('folds furniture and paragraphs', async () => {
    const folds = await ask<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const at = (words: string): vscode.FoldingRange | undefined =>
      folds.find(({ start }) => start === placeOf(document, words).line);
    const turn = at('[page 2]');
    assert.deepEqual(
      [turn?.start, turn?.end, turn?.kind],
      [14, 19, vscode.FoldingRangeKind.Comment],
    );
    assert.equal(at('2. (C)')?.end, 20);
    assert.equal(at('3. (S)'), undefined);
  });

  it('folds all furniture by a command, and shows it again', async () => {
    const editor = vscode.window.activeTextEditor!;
    const top = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(top, top);
    await vscode.commands.executeCommand('cablese.foldFurniture');
    const folded = await hiddenLines(editor);
    assert.ok(folded.includes(16), `line 17 is hidden: ${folded.join(' ')}`);
    assert.ok(!folded.includes(20), 'the text behind the turn is shown');
    await vscode.commands.executeCommand('cablese.unfoldFurniture');
    assert.deepEqual(await hiddenLines(editor), []);
  });

  it('selects word, sentence, paragraph, page and cable', async () => {
    const [range] = await ask<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'reftel')],
    );
    const texts: string[] = [];
    for (let at: vscode.SelectionRange | undefined = range; at; at = at.parent) {
      texts.push(document.getText(at.range));
    }
    assert.equal(texts[0], 'reftel');
    assert.equal(texts[1], 'He had read reftel with care.');
    assert.ok(texts[2]!.startsWith('1. (S) Chancellor') || texts[2]!.startsWith('Chancellor'));
    assert.equal(texts.at(-1), RIGHT);
  });
});

/** Lines between the first and the last visible one that are folded away. */
async function hiddenLines(editor: vscode.TextEditor): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  const shown = editor.visibleRanges;
  const hidden: number[] = [];
  for (let line = 0; line < editor.document.lineCount; line++) {
    const last = shown.at(-1)!.end.line;
    if (line <= last && !shown.some(({ start, end }) => start.line <= line && line <= end.line)) {
      hidden.push(line);
    }
  }
  return hidden;
}
