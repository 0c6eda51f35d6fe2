import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Cables } from '../../../src/vscode/cables.js';
import { type Ellipsis, Omissions } from '../../../src/vscode/omissions.js';
import { closeAll, openCable, set } from '../cables.js';
import { TELEGRAPHIC } from '../left-out.js';

const MODEL = 'models/ellipsis.bin';

/** The detector, telling when it is loaded. */
class Telling extends Omissions {
  readonly #tell: () => void;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel, tell: () => void) {
    super(extension, log);
    this.#tell = tell;
  }

  override load(): Promise<Ellipsis> {
    this.#tell();
    return super.load();
  }
}

/** A log that keeps what it is told to the person reading it. */
function logOf(lines: string[]): vscode.LogOutputChannel {
  return {
    error: (sentence: string | Error) => lines.push(String(sentence)),
  } as unknown as vscode.LogOutputChannel;
}

describe('the model of left-out words', () => {
  const cables = new Cables();
  const own = vscode.extensions.getExtension('cablese.cablese')!.extensionUri;
  const other = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'other-install');
  const inOther = vscode.Uri.joinPath(other, MODEL);
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('left-out-model.cable', TELEGRAPHIC);
  });
  afterEach(async () => {
    await set('cablese.ellipsis.level', undefined);
    await closeAll();
  });
  after(async () => {
    await vscode.workspace.fs.delete(other, { recursive: true });
  });

  it('is not loaded while the level is off, nor is the detector', async () => {
    const loads: string[] = [];
    const omissions = new Telling(own, logOf([]), () => loads.push('the detector'));
    await set('cablese.ellipsis.level', 'off');
    assert.deepEqual(await omissions.of(await cables.of(editor.document)), []);
    assert.deepEqual(loads, []);
    await set('cablese.ellipsis.level', 'balanced');
    const found = await omissions.of(await cables.of(editor.document));
    assert.ok(found.length > 5);
    assert.equal(loads[0], 'the detector');
  });

  /** What is found twice, and what is said, where the model has these bytes or is missing. */
  const askedTwice = async (bytes: Uint8Array | undefined): Promise<string[]> => {
    if (bytes) await vscode.workspace.fs.writeFile(inOther, bytes);
    await set('cablese.ellipsis.level', 'balanced');
    const logged: string[] = [];
    const omissions = new Omissions(other, logOf(logged));
    assert.equal(omissions.fails, false);
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(await omissions.of(await cables.of(editor.document)), []);
      assert.equal(omissions.fails, true);
    }
    // The detector itself does not hang on the model: the rest of what it does still works.
    const { readingCopy } = await omissions.load();
    const { root } = await cables.of(editor.document);
    assert.match(readingCopy(root, []).text, /^1\. \(S\) Problem of frontier remains\./);
    return logged;
  };

  it('is missed in one message, and the rest works', async () => {
    const logged = await askedTwice(undefined);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^The file models\/ellipsis\.bin is missing from Cablese\./);
  });

  it('is said to be damaged in one message, and the rest works', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(own, MODEL));
    const damaged = bytes.map((byte, at) => (at === 500_000 ? byte ^ 1 : byte));
    const logged = await askedTwice(damaged);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^The file models\/ellipsis\.bin of Cablese is damaged\./);
  });
});
