import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openCable, RIGHT, WRONG } from '../cables.js';

const { fs } = vscode.workspace;

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await fs.readFile(fileUri(name)));
}

async function write(name: string, text: string): Promise<void> {
  await fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

const FORMATS: Readonly<Record<string, [ending: string, expected: RegExp]>> = {
  tei: ['xml', /<TEI /],
  frus: ['xml', /<closer><signed><persName>RUSK</],
  html: ['html', /^<!doctype html>[^]*Chancellor received us/],
  'html-reading': ['html', /^<!doctype html>/],
  markdown: ['md', /half at the frontier/],
  'markdown-reading': ['md', /half at/],
  text: ['txt', /^SECRET\n\nClassification\n/],
  'text-reading': ['txt', /^ACTION: Amembassy STRELSAU\n/],
  docx: ['docx', /^PK/],
  json: ['json', /^\{"version":1,"files":\[\{"path":"out.cable","marking":"SECRET"/],
};

/** A picture of one white point. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

const word = (box: string, text: string): string =>
  `<span class="ocrx_word" title="bbox ${box}">${text}</span>`;

const HOCR = `<html><body><div class="ocr_page" title="image zoned.png; bbox 0 0 1000 1400">
<span class="ocr_line" title="bbox 400 50 600 80">${word('400 50 600 80', 'SECRET')}</span>
<span class="ocr_line" title="bbox 100 200 500 230">${word('100 200 120 230', '1.')} ${word('140 200 360 230', 'Chancellor')} ${word('380 200 500 230', 'agreed.')}</span>
</div></body></html>`;

describe('export', () => {
  afterEach(async () => {
    await closeAll();
    await fs
      .delete(fileUri('exports'), { recursive: true, useTrash: false })
      .then(undefined, () => undefined);
  });

  it('writes a cable in every format, and nothing beside it', async () => {
    await fs.createDirectory(fileUri('exports'));
    const editor = await openCable('exports/out.cable', RIGHT);
    for (const [format, [ending, expected]] of Object.entries(FORMATS)) {
      const to = fileUri(`exports/${format}.${ending}`);
      await vscode.commands.executeCommand('cablese.exportAs', { format, to });
      assert.match(await read(`exports/${format}.${ending}`), expected, format);
    }
    const names = (await fs.readDirectory(fileUri('exports'))).map(([name]) => name);
    assert.equal(names.length, Object.keys(FORMATS).length + 1, names.join());
    assert.equal(editor.document.isDirty, false);
  });

  it('writes the zones of the scan into TEI, and refuses where no scan is known', async () => {
    const { document } = await openCable(
      'exports/zoned.cable',
      'SECRET\n\n1. Chancellor agreed.\n',
    );
    const to = fileUri('exports/zoned.xml');
    const request = { cable: document.uri, format: 'tei-scan', to };
    await vscode.commands.executeCommand('cablese.exportAs', request);
    assert.equal(
      await fs.stat(to).then(
        () => true,
        () => false,
      ),
      false,
    );
    // An image of one point: the words beside it were measured on a larger one.
    await fs.writeFile(fileUri('exports/zoned.png'), PNG);
    await write('exports/zoned.hocr', HOCR);
    await vscode.commands.executeCommand('cablese.exportAs', request);
    const tei = await read('exports/zoned.xml');
    assert.match(tei, /<graphic url="zoned.png"\/>/);
    assert.match(tei, /<zone xml:id="z2" [^>]*\/>/);
    assert.match(tei, /<p xml:id="p1" n="1" facs="#z2">/);
  });

  it('never writes over the cable itself', async () => {
    const { document } = await openCable('exports/self.cable', RIGHT);
    const request = { format: 'text', to: document.uri };
    await vscode.commands.executeCommand('cablese.exportAs', request);
    assert.equal(await read('exports/self.cable'), RIGHT);
  });

  it('exports a folder and its folders, and leaves or replaces what is there', async () => {
    await write('exports/in/a.cable', RIGHT);
    await write('exports/in/deep/b.cable', WRONG);
    await write('exports/in/.hidden/c.cable', RIGHT);
    await write('exports/in/note.txt', 'no cable');
    await write('exports/out/a.md', 'mine');
    const request = {
      folder: fileUri('exports/in'),
      to: fileUri('exports/out'),
      format: 'markdown',
    };
    const run = (existing: string) =>
      vscode.commands.executeCommand('cablese.exportFolder', { ...request, existing });
    assert.deepEqual(await run('leave'), { exported: 1, failed: 0, left: 1 });
    assert.equal(await read('exports/out/a.md'), 'mine');
    assert.match(await read('exports/out/deep/b.md'), /He had read our note/);
    assert.deepEqual(await run('replace'), { exported: 2, failed: 0, left: 0 });
    assert.match(await read('exports/out/a.md'), /Chancellor received us/);
  });

  it('says which file is no text, and exports the others', async () => {
    await fs.writeFile(fileUri('exports/in/bad.cable'), Uint8Array.of(0x53, 0xff, 0xfe));
    await write('exports/in/good.cable', '\uFEFFSECRET\n\n1. Yes.\n');
    const result = await vscode.commands.executeCommand('cablese.exportFolder', {
      folder: fileUri('exports/in'),
      to: fileUri('exports/out'),
      format: 'text',
      existing: 'leave',
    });
    assert.deepEqual(result, { exported: 1, failed: 1, left: 0 });
    // The byte order mark is the transcript's own.
    assert.equal(await read('exports/out/good.txt'), 'SECRET\n\n1. Yes.\n');
  });
});
