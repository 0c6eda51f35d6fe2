import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openCable, RIGHT } from '../cables.js';

interface Exports {
  activationMs: number;
}

interface Manifest {
  contributes: { commands: { command: string }[] };
}

describe('start-up', () => {
  after(closeAll);

  it('only registers, which takes no time worth the name', async () => {
    await openCable('start-up.cable', RIGHT);
    const extension = vscode.extensions.getExtension<Exports>('cablese.cablese')!;
    const { activationMs } = await extension.activate();
    console.log(`Activation took ${activationMs.toFixed(1)} ms`);
    // Some 5 ms on an idle machine; the margin is for one that is busy with other things.
    assert.ok(activationMs < 150, `${activationMs} ms`);
  });

  it('registers every command that it contributes', async () => {
    const extension = vscode.extensions.getExtension('cablese.cablese')!;
    const { contributes } = extension.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
