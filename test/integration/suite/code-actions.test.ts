import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ask,
  caretAt,
  closeAll,
  findingsOf,
  openCable,
  placeOf,
  rulesOf,
  set,
  WRONG,
} from '../cables.js';

/** The code actions at some words. */
async function actionsAt(
  { uri }: vscode.TextDocument,
  position: vscode.Position,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(position, position);
  return ask('vscode.executeCodeActionProvider', uri, range, kind?.value);
}

function named(actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction {
  const found = actions.find((action) => action.title === title);
  assert.ok(found, `${title} is not among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

describe('code actions', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('actions.cable', WRONG);
    await findingsOf(editor.document.uri, ({ length }) => length === 3);
  });
  afterEach(closeAll);

  it('mend one finding, as one step of undo', async () => {
    const { document } = editor;
    const actions = await actionsAt(document, placeOf(document, 'Clasification'));
    const fix = named(actions, 'Change to "Classification"');
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit!);
    assert.equal(document.getText(), WRONG.replace('Clasification', 'Classification'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRONG);
  });

  it('mend all of a kind', async () => {
    const { document } = editor;
    const actions = await actionsAt(document, placeOf(document, 'Clasification'));
    const fix = named(actions, 'Fix all 2 of this kind (label-misspelt)');
    await vscode.workspace.applyEdit(fix.edit!);
    assert.equal(
      document.getText(),
      WRONG.replace('Clasification', 'Classification').replace('Classificaton', 'Classification'),
    );
  });

  it('mend those of a kind that stay ticked, where the fixes are not safe', async () => {
    const text = 'SECRET\n\n1. He saw the the minister.\n\n2. We left at at noon.\n\n3. It it was late.\n';
    const { document } = await openCable('doubled.cable', text);
    await findingsOf(document.uri, ({ length }) => length === 3);
    const actions = await actionsAt(document, placeOf(document, 'the the'));
    const fix = named(actions, 'Fix all 3 of this kind (word-doubled), with a preview…');
    assert.equal(fix.edit, undefined);
    const { showQuickPick } = vscode.window;
    const asked: string[] = [];
    const pick = (items: vscode.QuickPickItem[]): vscode.QuickPickItem[] => {
      for (const { description, detail, picked } of items) asked.push(`${description} ${detail} ${picked}`);
      return items.slice(0, 2);
    };
    Object.assign(vscode.window, { showQuickPick: pick });
    try {
      await vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.equal(asked.length, 3);
    assert.match(asked[0]!, /^doubled\.cable, line 3 …SECRET 1\. He saw the minister\. .* true$/);
    const mended = text.replace('the the', 'the').replace('at at', 'at');
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  }); // prettier-ignore

  it('mend all that is safe, as when saving', async () => {
    const { document } = editor;
    const kind = vscode.CodeActionKind.SourceFixAll.append('cable');
    const actions = await actionsAt(document, new vscode.Position(0, 0), kind);
    assert.equal(actions.length, 1);
    await vscode.workspace.applyEdit(actions[0]!.edit!);
    assert.match(document.getText(), /^SECRET\n\nClassification\n[^]*SECRET\n\nClassification\n/);
    await findingsOf(document.uri, ({ length }) => length === 0);
    assert.deepEqual(await actionsAt(document, new vscode.Position(0, 0), kind), []);
  });

  it('mend all that is safe by the command, as one step of undo', async () => {
    const { document } = editor;
    caretAt(editor, 'Chancellor');
    await vscode.commands.executeCommand('cablese.fixAll');
    assert.ok(!document.getText().includes('Clasification'));
    assert.ok(!document.getText().includes('Classificaton'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRONG);
  });

  it('offer to keep what is right and to turn the check off', async () => {
    const { document } = editor;
    const actions = await actionsAt(document, placeOf(document, 'Clasification'));
    named(actions, 'This is right here…');
    named(actions, 'Turn off the check "label-misspelt"…');
  });

  it('keep in the front matter what is right, with the reason', async () => {
    const { document } = editor;
    const actions = await actionsAt(document, placeOf(document, 'Clasification'));
    const { command } = named(actions, 'This is right here…');
    await vscode.commands.executeCommand(
      command!.command,
      ...(command!.arguments as unknown[]),
      'so on the form',
    );
    assert.match(document.getText(), /^---\naccepted:\n[^]*reason: so on the form\n---\nSECRET\n/);
    const findings = await findingsOf(document.uri, ({ length }) => length === 2);
    assert.deepEqual(rulesOf(findings), ['mark-misspelt', 'label-misspelt']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRONG);
  });

  it('turn a check off in the cable', async () => {
    const { document } = editor;
    caretAt(editor, 'Clasification');
    await vscode.commands.executeCommand('cablese.turnOffCheck', undefined, 'cable');
    assert.equal(document.getText(), `---\nchecks:\n  label-misspelt: off\n---\n${WRONG}`);
    const findings = await findingsOf(document.uri, ({ length }) => length === 1);
    assert.deepEqual(rulesOf(findings), ['mark-misspelt']);
    caretAt(editor, '[ilegible]');
    await vscode.commands.executeCommand('cablese.turnOffCheck', undefined, 'cable');
    assert.match(document.getText(), /\n {2}mark-misspelt: off\n {2}label-misspelt: off\n---\n/);
  });

  it('turn a check off in the workspace', async () => {
    caretAt(editor, 'Clasification');
    await vscode.commands.executeCommand('cablese.turnOffCheck', undefined, 'workspace');
    const findings = await findingsOf(editor.document.uri, ({ length }) => length === 1);
    assert.deepEqual(rulesOf(findings), ['mark-misspelt']);
    await set('cablese.checks.severity', undefined);
  });

  it('are none where nothing is wrong', async () => {
    const { document } = editor;
    assert.deepEqual(await actionsAt(document, placeOf(document, 'He had read')), []);
  });
});
