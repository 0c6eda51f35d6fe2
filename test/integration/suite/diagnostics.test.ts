import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  fileUri,
  findingsOf,
  openCable,
  pause,
  placeOf,
  RIGHT,
  rulesOf,
  set,
  until,
  WRONG,
} from '../cables.js';

const RULES = ['label-misspelt', 'mark-misspelt', 'label-misspelt'];

describe('diagnostics', () => {
  afterEach(async () => {
    await closeAll();
    await set('cablese.checks.run', undefined);
    await set('cablese.checks.severity', undefined);
  });

  it('stand where the mistakes are, with a link to the page of the check', async () => {
    const { document } = await openCable('wrong.cable', WRONG);
    const findings = await findingsOf(document.uri, ({ length }) => length === 3);
    assert.deepEqual(rulesOf(findings), RULES);
    const [label] = findings;
    assert.equal(label!.message, 'Unexpected label "Clasification", expected "Classification"');
    assert.equal(label!.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(label!.range, new vscode.Range(2, 0, 2, 13));
    const { target } = label!.code as { target: vscode.Uri };
    assert.equal(target.toString(), 'cablese:/rules/label-misspelt.md');
  });

  it('are none in a cable that is right', async () => {
    const { document } = await openCable('right.cable', RIGHT);
    await pause(600);
    assert.deepEqual(rulesOf(await findingsOf(document.uri, ({ length }) => length > 0)), []);
  });

  it('follow what is typed', async () => {
    const editor = await openCable('typed.cable', WRONG);
    const { uri } = editor.document;
    await findingsOf(uri, ({ length }) => length === 3);
    const start = placeOf(editor.document, 'Clasification');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(start, start.translate(0, 13)), 'Classification');
    });
    assert.deepEqual(rulesOf(await findingsOf(uri, ({ length }) => length === 2)), RULES.slice(1));
  });

  it('go when the cable is closed and come when it is opened again', async () => {
    const { document } = await openCable('closed.cable', WRONG);
    await findingsOf(document.uri, ({ length }) => length === 3);
    await closeAll();
    // VS Code keeps the document of a closed editor for a while.
    const none = await until(
      () => vscode.languages.getDiagnostics(document.uri),
      ({ length }) => length === 0 || !document.isClosed,
      1000,
    );
    if (document.isClosed) assert.equal(none.length, 0);
    const again = await openCable('closed.cable', WRONG);
    const findings = await findingsOf(again.document.uri, ({ length }) => length === 3);
    assert.deepEqual(rulesOf(findings), RULES);
  });

  it('are right in ten cables at once', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `one-of-ten-${index}.cable`);
    await Promise.all(
      names.map(async (name, index) => {
        const text = WRONG.replace('3. Recommend', `3. ${'Recommend '.repeat(index % 2)}Recommend`);
        await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
      }),
    );
    const documents = await Promise.all(
      names.map((name) => vscode.workspace.openTextDocument(fileUri(name))),
    );
    for (const document of documents) {
      const findings = await findingsOf(document.uri, ({ length }) => length >= 3);
      const rules = rulesOf(findings).filter((rule) => RULES.includes(rule));
      assert.deepEqual(rules, RULES, document.uri.path);
    }
  });

  it('wait for the saving where that is set', async () => {
    await set('cablese.checks.run', 'save');
    const editor = await openCable('saved.cable', RIGHT);
    const { document } = editor;
    await pause(300);
    const label = placeOf(document, 'Classification');
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(label.translate(0, 5), label.translate(0, 6)));
    });
    await pause(600);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await document.save();
    const findings = await findingsOf(document.uri, ({ length }) => length === 1);
    assert.deepEqual(rulesOf(findings), ['label-misspelt']);
  });

  it('come only by the command where the checks are off', async () => {
    await set('cablese.checks.run', 'off');
    const { document } = await openCable('off.cable', WRONG);
    await pause(600);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await vscode.commands.executeCommand('cablese.runChecks');
    const findings = await findingsOf(document.uri, ({ length }) => length === 3);
    assert.deepEqual(rulesOf(findings), RULES);
  });

  it('have the severity that is set, at once and beside a name that is none', async () => {
    const { document } = await openCable('severity.cable', WRONG);
    await findingsOf(document.uri, ({ length }) => length === 3);
    await set('cablese.checks.severity', {
      'mark-misspelt': 'off',
      'label-misspelt': 'info',
      'no-such-check': 'error',
    });
    const findings = await findingsOf(document.uri, ({ length }) => length === 2);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Information],
    );
  });

  it('are given in spite of broken front matter', async () => {
    const { document } = await openCable('broken.cable', `---\ntitle: "not closed\n---\n${WRONG}`);
    const findings = await findingsOf(document.uri, ({ length }) => length >= 3);
    const rules = rulesOf(findings);
    assert.deepEqual(
      rules.filter((rule) => RULES.includes(rule)),
      RULES,
    );
  });

  it('wait for the command in a cable over 10 MB', async function () {
    this.timeout(60_000);
    const paragraph = `${'Chancellor received us and had read our note with care. '.repeat(40)}\n\n`;
    const text = WRONG.replace('RUSK', paragraph.repeat(Math.ceil(10_500_000 / paragraph.length)));
    const { document } = await openCable('large.cable', text);
    assert.equal(document.languageId, 'cable');
    await pause(2000);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await vscode.commands.executeCommand('cablese.runChecks');
    const findings = await until(
      () => vscode.languages.getDiagnostics(document.uri),
      ({ length }) => length > 0,
      20_000,
    );
    assert.ok(rulesOf(findings).includes('label-misspelt'));
  });
});
