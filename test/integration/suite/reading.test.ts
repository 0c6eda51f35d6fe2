import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openCable, placeOf, RIGHT } from '../cables.js';

describe('reading', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openCable('reading.cable', RIGHT));
  });
  after(closeAll);

  it('colours by meaning', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await ask<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const tokens: string[] = [];
    let line = 0;
    let column = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [lines, columns] = [data[at]!, data[at + 1]!];
      column = lines > 0 ? columns : column + columns;
      line += lines;
      const text = document.lineAt(line).text.slice(column, column + data[at + 2]!);
      tokens.push(`${legend.tokenTypes[data[at + 3]!]} ${text}`);
    }
    for (const token of [
      'marking SECRET',
      'label Classification',
      'headField ACTION:',
      'paragraphNumber 1.',
      'portionMark (S)',
      'signature RUSK',
      'endMark END',
    ]) {
      assert.ok(tokens.includes(token), `${token} is not among ${tokens.join(', ')}`);
    }
    assert.ok(tokens.some((token) => token.startsWith('reference')));
  });

  it('explains a marking and an abbreviation', async () => {
    const hoverAt = async (words: string): Promise<string> => {
      const hovers = await ask<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, words).translate(0, 1),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content as vscode.MarkdownString).value)
        .join('\n');
    };
    assert.match(await hoverAt('SECRET'), /SECRET/);
    assert.match(await hoverAt('reftel'), /[Rr]eference telegram/);
  });

  it('goes from "para 3" to paragraph 3', async () => {
    const at = placeOf(document, 'para 3').translate(0, 5);
    const [link] = await ask<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.ok(link);
    const target = 'targetRange' in link ? link.targetSelectionRange! : undefined;
    assert.deepEqual(target?.start, placeOf(document, '3. (S)'));
  });

  it('finds what refers to a paragraph', async () => {
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, '1. (S)'),
    );
    const texts = references.map(({ range }) => document.getText(range));
    assert.equal(texts[0], '1.');
    assert.equal(texts.length, 2);
    assert.match(texts[1]!, /1$/);
  });

  it('makes links of the references', async () => {
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
    const lines = links.map(({ target }) => target?.fragment);
    assert.deepEqual(lines, ['L23,1', 'L7,1', 'L9,1']);
  });

  it('offers marks behind a bracket, and nothing in running text', async () => {
    const editor = await openCable('completion.cable', 'SECRET\n\n1. He said [ and left.\n');
    const items = async (words: string, move: number): Promise<string[]> => {
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        placeOf(editor.document, words).translate(0, move),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await items('[', 1)).some((label) => label.includes('illegible')));
    assert.ok(!(await items('said', 2)).some((label) => label.includes('illegible')));
  });

  it('opens the page of a check as a preview', async () => {
    await vscode.commands.executeCommand('cablese.openRulePage', 'label-misspelt');
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputCustom);
    assert.equal(tab.input.uri.toString(), 'cablese:/rules/label-misspelt.md');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    // The way that a link in a hover goes.
    await vscode.commands.executeCommand(
      'vscode.open',
      vscode.Uri.parse('cablese:/rules/label-misspelt.md'),
    );
    assert.ok(
      vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom,
    );
  });
});
