import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openCable, pause, set, until } from '../cables.js';

const FIRST = 'SECRET\n\nTold Kuznetsov we are not going by October 28.\n';
const SECOND = 'SECRET\n\nTold Kuznetzov we are going by October 23.\n';

const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
const isThere = (name: string): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(fileUri(name))).then(
    () => true,
    () => false,
  );
const tabs = (): string[] =>
  vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

describe('keying a cable twice', () => {
  before(() => set('cablese.person', 'Dora'));
  after(() => set('cablese.person', undefined));
  afterEach(async () => {
    await closeAll();
    for (const ending of [
      'cable',
      'second.cable',
      'collation.jsonl',
      'resolved.cable',
      'first.cable',
    ]) {
      await vscode.workspace.fs.delete(fileUri(`keyed.${ending}`)).then(undefined, () => undefined);
    }
  });

  it('opens an empty second transcript and takes the first out of sight and out of the search', async () => {
    await openCable('keyed.cable', FIRST);
    const known = `{"cablese":"collation","version":1}\n{"keyed":"first","file":"keyed.cable","by":"Anna"}\n`;
    await vscode.workspace.fs.writeFile(fileUri('keyed.collation.jsonl'), new TextEncoder().encode(known)); // prettier-ignore
    await run('cablese.startSecondTranscript');
    assert.deepEqual(tabs(), ['keyed.second.cable']);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), '');
    assert.match(await read('keyed.collation.jsonl'), /"keyed":"second","file":"keyed.second.cable","by":"Dora"/); // prettier-ignore
    const search = (): unknown => vscode.workspace.getConfiguration('search', fileUri('')).get('exclude'); // prettier-ignore
    await until(search, (value) => Object.hasOwn(value as object, 'keyed.cable'));
    assert.ok(Object.hasOwn(search() as object, 'keyed.cable'));
  });

  /** Both transcripts, typed by others, and the page that compares them. */
  async function compare(): Promise<void> {
    await vscode.workspace.fs.writeFile(fileUri('keyed.second.cable'), new TextEncoder().encode(SECOND)); // prettier-ignore
    await openCable('keyed.cable', FIRST);
    await run('cablese.compareTranscripts');
    await until(tabs, (labels) => labels.includes('Two Transcripts of keyed.cable'));
  }

  it('keeps what is decided, one a line, and goes on to what is open', async () => {
    await compare();
    for (let i = 0; i < 3; i++) await run('cablese.resolver.takeFirst');
    const lines = (await read('keyed.collation.jsonl')).split('\n').filter((l) => l.includes('"on"')); // prettier-ignore
    assert.equal(lines.length, 3);
    assert.equal(new Set(lines.map((line) => (JSON.parse(line) as { on: string }).on)).size, 3);
    assert.ok(lines.every((line) => line.includes('"by":"Dora"')));
    await run('cablese.resolver.takeBack');
    assert.match(await read('keyed.collation.jsonl'), /"took":"none"/);
    assert.equal(await read('keyed.cable'), FIRST);
    assert.equal(await read('keyed.second.cable'), SECOND);
  });

  it('writes nothing while something is open, then a new file', async () => {
    await compare();
    await run('cablese.resolver.takeFirst');
    await run('cablese.resolver.write');
    assert.equal(await isThere('keyed.resolved.cable'), false);
    for (let i = 0; i < 2; i++) await run('cablese.resolver.takeFirst');
    const written = run('cablese.resolver.write');
    await until(
      async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return isThere('keyed.resolved.cable');
      },
      (there) => there,
    );
    await written;
    const text = await read('keyed.resolved.cable');
    assert.match(text, /^SECRET\n\nTold Kuznet[sz]ov we are (not )?going by October 2[83]\.\n$/);
    assert.equal(await read('keyed.cable'), FIRST);
  });

  it('writes into the first transcript after a list of the changes, and keeps that as it was', async () => {
    await compare();
    for (let i = 0; i < 3; i++) await run('cablese.resolver.takeFirst');
    const kept = await read('keyed.collation.jsonl');
    // Of the three readings some may be the first's: take the second's of one, so that there is a change.
    const taken = [...kept.matchAll(/"took":"(first|second)"/g)].map((match) => match[1]);
    if (!taken.includes('second')) await run('cablese.resolver.takeSecond');
    const { showQuickPick } = vscode.window;
    let lists = 0;
    const counted = (...given: Parameters<typeof showQuickPick>): Thenable<unknown> => {
      lists++;
      return showQuickPick(...given);
    };
    /** Waits for a list that was asked for, and a moment until it is to be seen. */
    const list = async (number: number): Promise<void> => {
      assert.equal(await until(() => lists, (count) => count === number), number); // prettier-ignore
      await pause(800);
    };
    Object.assign(vscode.window, { showQuickPick: counted });
    try {
      const written = run('cablese.resolver.write');
      await list(1);
      await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await list(2);
      assert.equal(await isThere('keyed.first.cable'), false);
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await written;
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.equal(await read('keyed.first.cable'), FIRST);
    const text = (await vscode.workspace.openTextDocument(fileUri('keyed.cable'))).getText();
    assert.notEqual(text, FIRST);
    assert.match(text, /^SECRET\n\nTold Kuznet[sz]ov we are (not )?going by October 2[83]\.\n$/);
    assert.equal(await read('keyed.second.cable'), SECOND);
    assert.equal(await isThere('keyed.resolved.cable'), false);
  });

  it('asks a keyer who would decide on what he typed, and opens nothing until he insists', async () => {
    const known = '{"cablese":"collation","version":1}\n{"keyed":"second","file":"keyed.second.cable","by":"dora "}\n'; // prettier-ignore
    await vscode.workspace.fs.writeFile(fileUri('keyed.collation.jsonl'), new TextEncoder().encode(known)); // prettier-ignore
    await vscode.workspace.fs.writeFile(fileUri('keyed.second.cable'), new TextEncoder().encode(SECOND)); // prettier-ignore
    await openCable('keyed.cable', FIRST);
    const asked: string[] = [];
    const answers: (string | undefined)[] = [undefined, 'Decide Anyway'];
    const { showWarningMessage } = vscode.window;
    // A modal question is shown by the window itself, which no test can answer.
    const answer = (message: string): Promise<string | undefined> => {
      asked.push(message);
      return Promise.resolve(answers.shift());
    };
    Object.assign(vscode.window, { showWarningMessage: answer });
    try {
      await run('cablese.compareTranscripts');
      assert.deepEqual(asked, ['You typed one of the two transcripts yourself.']);
      assert.ok(!tabs().includes('Two Transcripts of keyed.cable'));
      await run('cablese.compareTranscripts');
      await until(tabs, (labels) => labels.includes('Two Transcripts of keyed.cable'));
      assert.ok(tabs().includes('Two Transcripts of keyed.cable'));
      assert.equal(asked.length, 2);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
  });

  it('never writes over a file of decisions that it cannot read', async () => {
    await vscode.workspace.fs.writeFile(fileUri('keyed.collation.jsonl'), new TextEncoder().encode('<<<<<<< ours\n')); // prettier-ignore
    await vscode.workspace.fs.writeFile(fileUri('keyed.second.cable'), new TextEncoder().encode(SECOND)); // prettier-ignore
    await openCable('keyed.cable', FIRST);
    await run('cablese.compareTranscripts');
    assert.ok(!tabs().includes('Two Transcripts of keyed.cable'));
    assert.equal(await read('keyed.collation.jsonl'), '<<<<<<< ours\n');
  });
});
