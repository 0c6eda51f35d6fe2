import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openCable, RIGHT } from '../cables.js';
import { tell } from '../events.js';

interface Exports {
  activationMs: number;
}

interface Manifest {
  contributes: { commands: { command: string }[] };
}

describe('start-up', () => {
  after(closeAll);

  it('starts with a cable, and tells the benchmark how long it took', async () => {
    await openCable('start-up.cable', RIGHT);
    const extension = vscode.extensions.getExtension<Exports>('cablese.cablese')!;
    const { activationMs } = await extension.activate();
    assert.equal(extension.isActive, true);
    tell({ event: 'figure', name: 'activation', value: activationMs });
  });

  it('registers every command that it contributes', async () => {
    const extension = vscode.extensions.getExtension('cablese.cablese')!;
    const { contributes } = extension.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
