import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { fileUri, pause, RIGHT } from '../cables.js';
import { tell } from '../events.js';

interface Exports {
  readCables: (shown: () => void) => Promise<number>;
}

const COUNT = 5000;

/** Bytes in use, once what nobody holds is swept out. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** Files that are written at the same time. */
const AT_ONCE = 50;

describe('many cables', () => {
  const folder = fileUri('many');

  before(async function () {
    this.timeout(300_000);
    const text = `${RIGHT}\n${'The Embassy informed nine Ministers of these other matters today.\n'.repeat(40)}`;
    const write = (name: string, content: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(content),
      );
    await write('one.cable', text);
    const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'one.cable'));
    assert.equal(editor.document.languageId, 'cable');
    await vscode.commands.executeCommand('cablese.markPageProofread');
    const record = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'one.proof.json')),
    );
    for (let i = 0; i < COUNT - 1; i += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, COUNT - 1 - i) }, (_, j) => i + j);
      await Promise.all(
        some.flatMap((n) => [
          write(`${n}.cable`, text),
          ...(n % 3 ? [] : [write(`${n}.proof.json`, record)]),
        ]),
      );
    }
    // Who opens a folder has not just written all of it: VS Code tells of each file a while later.
    await pause(5000);
  });

  after(async function () {
    this.timeout(300_000);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('are read, and tell the benchmark how long it took and what is held', async function () {
    this.timeout(120_000);
    const { exports } = vscode.extensions.getExtension<Exports>('cablese.cablese')!;
    const heapUsed = heap();
    const began = performance.now();
    const count = await exports.readCables(() => {
      tell({ event: 'figure', name: 'cablesShown', value: performance.now() - began });
    });
    tell({ event: 'figure', name: 'cablesRead', value: performance.now() - began });
    const held = (heap() - heapUsed) / 1e6;
    tell({ event: 'figure', name: 'cablesHeld', value: held });
    assert.ok(count >= COUNT, String(count));
  });
});
