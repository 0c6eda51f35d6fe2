import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, fileUri, openCable, until } from '../cables.js';

const TEXT = 'SECRET\n\nThe Embassy informed nine Ministers of these other matters today.\n';

/** A line of words as hOCR, 100 pixels a word. */
function line(y: number, words: string): string {
  const spans = words.split(' ').map((word, i) => {
    const box = `${i * 100} ${y} ${i * 100 + 90} ${y + 20}`;
    return `<span class="ocrx_word" title="bbox ${box}; x_wconf 95">${word}</span>`;
  });
  return `<span class="ocr_line" title="bbox 0 ${y} 900 ${y + 20}">${spans.join('')}</span>`;
}

const HOCR = `<html><body><div class="ocr_page" title="bbox 0 0 1000 100">${line(0, 'SECRET')}${line(40, 'The Embassy informed five Ministers of these other matters today.')}</div></body></html>`;

/** A white image of one pixel. */
const IMAGE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

const isHint = ({ source }: vscode.Diagnostic): boolean => source === 'Cablese scan';

describe('the scan beside the text', () => {
  let editor: vscode.TextEditor;
  const hints = async (count: number): Promise<vscode.Diagnostic[]> => {
    const shown = await until(
      () => vscode.languages.getDiagnostics(editor.document.uri).filter(isHint),
      ({ length }) => length === count,
    );
    assert.equal(shown.length, count);
    return shown;
  };

  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(fileUri('scanned.png'), IMAGE);
    await vscode.workspace.fs.writeFile(fileUri('scanned.hocr'), new TextEncoder().encode(HOCR));
    editor = await openCable('scanned.cable', TEXT);
    await vscode.commands.executeCommand('cablese.showScan');
    await hints(1);
  });
  afterEach(closeAll);

  it('opens beside it and leaves the caret in the text', () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.ok(tabs.some(({ label }) => label === 'Scan of scanned.cable'));
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('goes to what differs, and takes the reading of the scan in one step of undo', async () => {
    await vscode.commands.executeCommand('cablese.scan.nextDifference');
    assert.equal(editor.document.getText(editor.selection), 'nine');
    await vscode.commands.executeCommand('cablese.scan.take');
    assert.equal(editor.document.getText(), TEXT.replace('nine', 'five'));
    await hints(0);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
    await hints(1);
  });

  it('marks as doubtful', async () => {
    await vscode.commands.executeCommand('cablese.scan.nextDifference');
    await vscode.commands.executeCommand('cablese.scan.doubt');
    assert.equal(editor.document.getText(), TEXT.replace('nine', 'nine[?]'));
    await vscode.commands.executeCommand('undo');
  });

  it('says nothing more of what is kept', async () => {
    caretAt(editor, 'nine');
    await vscode.commands.executeCommand('cablese.scan.keep');
    await hints(0);
    assert.equal(editor.document.getText(), TEXT);
    await vscode.commands.executeCommand('cablese.scan.showKept');
    await hints(1);
  });

  it('says whose reading is which only when it is asked', async () => {
    assert.match((await hints(1))[0]!.message, /^"five" or "nine"\?/);
    caretAt(editor, 'nine');
    await vscode.commands.executeCommand('cablese.scan.reveal');
    const said = await until(
      async () => (await hints(1))[0]!.message,
      (message) => message.startsWith('Typed'),
    );
    assert.match(said, /^Typed "nine", the scan has "five"/);
  });
});
