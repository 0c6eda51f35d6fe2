import * as vscode from 'vscode';
import { activeCable } from './active.js';
import { workspaceEdit } from './convert.js';
import { safeFixesOf } from './safe-fixes.js';
import type { Register } from './services.js';

/** *Fix All Safe Findings*: one step of undo, and a word on how many there were. */
export const registerFixAll: Register = (context, services) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.fixAll', async () => {
      const active = await activeCable(services);
      if (!active) return;
      const { document, points } = active.cable;
      const { edits, count } = safeFixesOf(await services.checks.load(), active.cable);
      if (count === 0) {
        const left = (await services.checks.of(active.cable)).length;
        void vscode.window.showInformationMessage(
          left === 0
            ? 'The checks find nothing in this cable.'
            : `None of the ${left} findings has a fix that is safe to apply unseen: they are in the Problems panel.`,
        );
        return;
      }
      if (!(await vscode.workspace.applyEdit(workspaceEdit(document, points, edits)))) return;
      void vscode.window.showInformationMessage(
        count === 1 ? '1 finding was fixed.' : `${count} findings were fixed.`,
      );
    }),
  );
};
