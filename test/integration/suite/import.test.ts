import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openCable, until } from '../cables.js';

const { fs } = vscode.workspace;

const MARKDOWN = `**SECRET**

## Page 1

1. Embassy _not_ informed.[^1]

[^1]: Underlined by hand.
`;

const CABLE = `SECRET

[page 1]

1. Embassy _not_ informed. [note: Underlined by hand.]
`;

const VOLUME = `<TEI><teiHeader/><text><body>
<div type="document" xml:id="d1"><p>One.</p></div>
<div type="document" xml:id="d2"><p>Two.</p></div>
</body></text></TEI>`;

async function write(name: string, text: string): Promise<vscode.Uri> {
  await fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  return fileUri(name);
}

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await fs.readFile(fileUri(name)));
}

async function namesIn(folder: string): Promise<string[]> {
  return (await fs.readDirectory(fileUri(folder))).map(([name]) => name).sort();
}

/** The text of the preview that is shown. */
function previewed(): string | undefined {
  return vscode.window.visibleTextEditors
    .map(({ document }) => document)
    .find(({ uri }) => uri.scheme === 'cablese-import' && !uri.path.startsWith('/before/'))
    ?.getText();
}

const run = vscode.commands.executeCommand;

describe('import', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await closeAll();
    await fs
      .delete(fileUri('imports'), { recursive: true, useTrash: false })
      .then(undefined, () => undefined);
  });

  it('shows Markdown as a cable first, and writes it when it is accepted', async () => {
    const source = await write('imports/old.md', MARKDOWN);
    await run('cablese.importCable', source);
    assert.equal(await until(previewed, (text) => text === CABLE), CABLE);
    assert.deepEqual(await namesIn('imports'), ['old.md']);
    await run('cablese.acceptImport', undefined, fileUri('imports/new.cable'));
    assert.equal(await read('imports/new.cable'), CABLE);
    assert.equal(await read('imports/old.md'), MARKDOWN);
    assert.deepEqual(await namesIn('imports'), ['new.cable', 'old.md']);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'cable');
    assert.equal(previewed(), undefined);
  });

  it('imports the text of the active editor, saved or not', async () => {
    const source = await write('imports/paste.txt', 'SECRET\n1. He\n');
    const editor = await vscode.window.showTextDocument(source);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'said.\n'));
    await run('cablese.importCable', { joined: true });
    const expected = 'SECRET\n1. He said.\n';
    assert.equal(await until(previewed, (text) => text === expected), expected);
  });

  it('never writes over a file that is there', async () => {
    const source = await write('imports/old.md', MARKDOWN);
    await write('imports/mine.cable', 'mine');
    await run('cablese.importCable', source);
    await until(previewed, (text) => text === CABLE);
    // The message stays; the command is done.
    await run('cablese.acceptImport', undefined, fileUri('imports/mine.cable'));
    assert.equal(await read('imports/mine.cable'), 'mine');
    assert.equal(previewed(), CABLE);
  });

  it('writes the documents of a volume, and leaves those that are there', async () => {
    const source = await write('imports/vol.xml', VOLUME);
    await write('imports/out/vol-d1.cable', 'mine');
    await run('cablese.importCable', source);
    const both = '===== vol-d1.cable =====\n\nOne.\n\n===== vol-d2.cable =====\n\nTwo.\n';
    assert.equal(await until(previewed, (text) => text === both), both);
    await run('cablese.acceptImport', undefined, fileUri('imports/out'));
    assert.equal(await read('imports/out/vol-d1.cable'), 'mine');
    assert.equal(await read('imports/out/vol-d2.cable'), 'Two.\n');
  });

  it('writes those documents of a volume that are chosen, and says how many they are', async () => {
    const volume = VOLUME.replace('<p>One.', '<head>1. Telegram From Zenda</head><p>One.');
    const source = await write('imports/some.xml', volume);
    const { createQuickPick } = vscode.window;
    const pickers: vscode.QuickPick<vscode.QuickPickItem>[] = [];
    Object.assign(vscode.window, {
      createQuickPick: () => {
        pickers.push(createQuickPick());
        return pickers.at(-1);
      },
    });
    try {
      await run('cablese.importCable', source);
      await until(previewed, (text) => text?.includes('Two.') === true);
      const [choice] = pickers as [(typeof pickers)[0]];
      assert.equal(choice.title, 'some.xml: 2 documents');
      assert.deepEqual(
        choice.selectedItems.map(({ label, detail }) => [label, detail]),
        [
          ['1. Telegram From Zenda', 'some-d1.cable'],
          ['some-d2.cable', 'some-d2.cable'],
        ],
      );
      await until(
        async () => {
          // The list may still be on its way to the window, and come back as it was.
          choice.selectedItems = choice.items.slice(0, 1);
          await new Promise((resolve) => setTimeout(resolve, 300));
          await run('workbench.action.acceptSelectedQuickOpenItem');
          return pickers.length;
        },
        (count) => count === 2,
      );
      assert.equal(pickers[1]!.title, 'Import of some.xml: 1 of 2 documents');
      assert.equal(pickers[1]!.items[1]!.description, '1 of 2 are chosen');
      const one = '===== some-d1.cable =====\n\n1. Telegram From Zenda\n\nOne.\n';
      assert.equal(await until(previewed, (text) => text === one), one);
    } finally {
      Object.assign(vscode.window, { createQuickPick });
    }
    await write('imports/out/mine.cable', 'mine');
    await run('cablese.acceptImport', undefined, fileUri('imports/out'));
    assert.deepEqual(await namesIn('imports/out'), ['mine.cable', 'some-d1.cable']);
  });

  it('pastes into an empty cable, as one step of undo', async function () {
    const { document } = await openCable('imports/empty.cable', '\n');
    await vscode.env.clipboard.writeText('SECRET\n1. Pre\u00adsence.\n');
    if ((await vscode.env.clipboard.readText()) === '') this.skip();
    await run('cablese.pasteAsCable');
    const expected = 'SECRET\n1. Presence.\n';
    assert.equal(await until(previewed, (text) => text === expected), expected);
    assert.equal(document.getText(), '\n');
    // The first entry of the list accepts.
    await until(
      async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return document.getText();
      },
      (text) => text === expected,
    );
    assert.equal(document.getText(), expected);
    await until(
      () => vscode.window.activeTextEditor?.document,
      (active) => active === document,
    );
    await run('undo');
    assert.equal(document.getText(), '\n');
  });

  it('pastes as a new cable where the cable has text, and leaves that alone', async function () {
    const { document } = await openCable('imports/full.cable', 'SECRET\n');
    await vscode.env.clipboard.writeText('<TEI><text><p>Yes.</p></text></TEI>');
    if ((await vscode.env.clipboard.readText()) === '') this.skip();
    await run('cablese.pasteAsCable');
    await until(previewed, (text) => text === 'Yes.\n');
    await run('cablese.acceptImport');
    const active = await until(
      () => vscode.window.activeTextEditor?.document,
      (shown) => shown?.isUntitled === true,
    );
    assert.equal(active?.getText(), 'Yes.\n');
    assert.equal(active.languageId, 'cable');
    assert.equal(document.getText(), 'SECRET\n');
  });
});
