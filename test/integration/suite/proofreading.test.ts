import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, caretAt, closeAll, fileUri, openCable, placeOf, RIGHT, until } from '../cables.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes the workspace a repository of git whose user has a name. */
async function workAs(name: string): Promise<void> {
  const git = (path: string): vscode.Uri => fileUri(`.git/${path}`);
  await vscode.workspace.fs.createDirectory(git('objects'));
  await vscode.workspace.fs.createDirectory(git('refs'));
  await vscode.workspace.fs.writeFile(git('HEAD'), encode('ref: refs/heads/main\n'));
  const config = `[core]\n\trepositoryformatversion = 0\n[user]\n\tname = ${name}\n`;
  await vscode.workspace.fs.writeFile(git('config'), encode(config));
}

async function recordOf(name: string): Promise<string> {
  return vscode.workspace.fs.readFile(fileUri(`${name}.proof.json`)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}

/** What the outline says of the pages. */
async function pagesInOutline(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri); // prettier-ignore
  const flat = (all: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    all.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
  return flat(symbols).filter(({ name }) => name.startsWith('Page ')).map(({ name, detail }) => `${name}: ${detail}`); // prettier-ignore
}

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`cablese.${command}`, ...args);

describe('proofreading', () => {
  let editor: vscode.TextEditor;
  let count = 0;
  let name: string;
  beforeEach(async () => {
    name = `proof-${++count}`;
    await workAs('Anna Berg');
    editor = await openCable(`${name}.cable`, RIGHT);
    caretAt(editor, '1. (S)');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('.git'), { recursive: true });
  });

  it('keeps beside the cable who proofread and who validated a page, and shows it in the outline', async () => {
    await run('markPageProofread');
    assert.match(await recordOf(name), /"state":"proofread","by":"Anna Berg"/);
    assert.deepEqual(await pagesInOutline(editor.document), [
      'Page 1: SECRET · proofread',
      'Page 2: SECRET · transcribed',
    ]);
    await workAs('Carl');
    await run('markPageValidated');
    assert.match(await recordOf(name), /"state":"validated","by":"Carl"/);
    assert.equal((await pagesInOutline(editor.document))[0], 'Page 1: SECRET · validated');
  });

  it('refuses that one person does both', async () => {
    await run('markPageProofread');
    const before = await recordOf(name);
    await run('markPageValidated');
    assert.equal(await recordOf(name), before);
  });

  it('takes the state of a page away when it is edited, and gives it back when that is undone', async () => {
    await run('markPageProofread');
    const place = placeOf(editor.document, 'noon');
    await editor.edit((builder) => builder.insert(place, 'high '));
    assert.equal((await pagesInOutline(editor.document))[0], 'Page 1: SECRET · transcribed');
    await vscode.commands.executeCommand('undo');
    assert.equal((await pagesInOutline(editor.document))[0], 'Page 1: SECRET · proofread');
  });

  it('marks a page as done and goes to the next that waits', async () => {
    await run('doneAndNextPage');
    assert.match(await recordOf(name), /"state":"proofread"/);
    assert.equal(editor.selection.active.line, placeOf(editor.document, '[page 2]').line);
    await run('doneAndNextPage');
    assert.equal((await recordOf(name)).match(/"state":"proofread"/g)?.length, 2);
    await workAs('Carl');
    await run('doneAndNextPage');
    assert.match(await recordOf(name), /"state":"validated","by":"Carl"/);
    assert.equal(editor.selection.active.line, 0);
  });

  it('saves the cable that it speaks of', async () => {
    await editor.edit((builder) => builder.insert(placeOf(editor.document, 'noon'), 'high '));
    await run('markPageProofread');
    assert.equal(editor.document.isDirty, false);
    assert.equal((await pagesInOutline(editor.document))[0], 'Page 1: SECRET · proofread');
  });

  it('confirms one by one what must be verified, and moves on', async () => {
    await run('nextUnconfirmed');
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      seen.push(editor.document.getText(editor.selection));
      await run('confirmAndNext');
    }
    assert.deepEqual(seen, ['1.', '(S)', '3', '2.']);
    const record = await recordOf(name);
    assert.equal(record.match(/"confirmed":/g)?.length, 4);
    assert.ok(record.includes('"quote":"(S)"'), record);
  });

  it('leaves a record alone that it cannot use', async () => {
    const half = '{\n"cablese": "proofreading record",\n<<<<<<< ours\n';
    await vscode.workspace.fs.writeFile(fileUri(`${name}.proof.json`), encode(half));
    // The watcher says so a moment later; a write reads the file itself.
    await run('markPageProofread');
    assert.equal(await recordOf(name), half);
  });

  it('answers and settles a query, and keeps a page with an open one from being validated', async () => {
    const { query, text } = await queryAbout('Chancellor');
    await vscode.workspace.fs.writeFile(fileUri(`${name}.proof.json`), encode(text));
    await run('markPageProofread');
    await workAs('Carl');
    await run('markPageValidated');
    assert.doesNotMatch(await recordOf(name), /validated/);
    caretAt(editor, 'Chancellor');
    await run('settleQuery');
    assert.match(await recordOf(name), new RegExp(`"answers":"${query}","n":1,"settled":true`));
    caretAt(editor, '1. (S)');
    await run('markPageValidated');
    assert.match(await recordOf(name), /"state":"validated"/);
    await run('exportQueries', 'markdown');
    const list = vscode.window.activeTextEditor!.document;
    assert.match(list.getText(), new RegExp(`## ${name}\\.cable\n\n- \\[x\\] page 1, “Chancellor”: Sure\\?`)); // prettier-ignore
  });

  it('goes to the words of a query of the view, and settles it from there', async () => {
    const { text } = await queryAbout('Chancellor');
    await vscode.workspace.fs.writeFile(fileUri(`${name}.proof.json`), encode(text));
    await vscode.commands.executeCommand('cablese.queries.focus');
    const asked = { uri: editor.document.uri, query: { query: 'q1', says: 'Sure?', open: true } };
    await until(
      async () => {
        await run('showQuery', asked);
        return vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection); // prettier-ignore
      },
      (words) => words === 'Chancellor',
    );
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), 'Chancellor');
    await run('settleQuery', asked);
    assert.match(await recordOf(name), /"answers":"q1","n":1,"settled":true,"by":"Anna Berg"/);
    await run('reopenQuery', asked);
    assert.match(await recordOf(name), /"answers":"q1","n":2,"settled":false/);
    // What is selected in the view is meant by its keys; here nothing is.
    await run('settleQuery', 'selected');
    assert.doesNotMatch(await recordOf(name), /"n":3/);
  });

  /** A record with a query, as another machine wrote it. */
  async function queryAbout(words: string): Promise<{ query: string; text: string }> {
    await run('markPageTranscribed');
    const record = await recordOf(name);
    const page = /"page":"(\w+)"/.exec(record)![1]!;
    const fact = { on: page, query: 'q1', quote: words, before: 'Amembassy STRELSAU 1. (S)', after: 'received us at noon.', says: 'Sure?', by: 'Dora', at: '1999-01-01T00:00:00Z' }; // prettier-ignore
    return { query: 'q1', text: record.replace('{"end"', `${JSON.stringify(fact)},\n{"end"`) };
  }

  it('knows in its views what another program wrote', async () => {
    await run('markPageProofread');
    const text = (await recordOf(name)).replace('"proofread"', '"problematic"');
    await vscode.workspace.fs.writeFile(fileUri(`${name}.proof.json`), encode(text));
    const pages = await until(
      () => pagesInOutline(editor.document),
      ([first]) => first === 'Page 1: SECRET · problematic',
    );
    assert.equal(pages[0], 'Page 1: SECRET · problematic');
  });
});
