import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, fileUri, findingsOf, placeOf, rulesOf } from '../cables.js';

const MARKDOWN = `# Notes

SECRET

> \`\`\`cable
> SECRET
>
> Clasification
>
> 1. Yes.
> \`\`\`

\`\`\`cable unchecked
SECRET

Clasification
\`\`\`
`;

describe('cables in Markdown', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    const uri = fileUri('fenced.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(MARKDOWN));
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
  });
  afterEach(closeAll);

  it('are checked where they stand, and only they', async () => {
    const findings = await findingsOf(document.uri, ({ length }) => length > 0);
    assert.deepEqual(rulesOf(findings), ['label-misspelt']);
    assert.deepEqual(findings[0]!.range.start, placeOf(document, 'Clasification'));
    assert.equal(document.getText(findings[0]!.range), 'Clasification');
  });

  it('are mended where they stand', async () => {
    const [finding] = await findingsOf(document.uri, ({ length }) => length > 0);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
    );
    const fix = actions.find(({ edit }) => edit?.has(document.uri));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), MARKDOWN.replace('Clasification', 'Classification'));
  });

  it('are in the outline', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const cable = symbols.filter(({ name }) => name === 'Cable');
    assert.equal(cable.length, 2);
    const names = JSON.stringify(cable[0]!.children);
    assert.ok(names.includes('1. Yes.'), names);
  });
});
