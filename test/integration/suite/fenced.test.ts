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

  it('keep what is right with its reason, and turn a check off, in their own front matter', async () => {
    const actionsAt = async (): Promise<vscode.CodeAction[]> => {
      const [finding] = await findingsOf(document.uri, ({ length }) => length > 0);
      return ask('vscode.executeCodeActionProvider', document.uri, finding!.range);
    };
    const run = async (title: RegExp, given: string): Promise<void> => {
      const action = (await actionsAt()).find((one) => title.test(one.title));
      assert.ok(action?.command, String(title));
      const { command, arguments: [place] = [] } = action.command;
      await vscode.commands.executeCommand(command, place, given);
    };
    await run(/^This is right here/, 'so on the paper');
    assert.match(document.getText(), /^> accepted:\n(?:> .*\n)*> .*so on the paper/m);
    // Every line that was put in stands in the block.
    const block = document.getText().split('\n\n')[2]!;
    assert.ok(
      block.split('\n').every((line) => line.startsWith('>')),
      block,
    );
    assert.deepEqual(await findingsOf(document.uri, ({ length }) => length === 0), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), MARKDOWN);
    await run(/^Turn off the check "label-misspelt"/, 'cable');
    assert.match(document.getText(), /^> checks:\n> +label-misspelt: off$/m);
    assert.deepEqual(await findingsOf(document.uri, ({ length }) => length === 0), []);
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
