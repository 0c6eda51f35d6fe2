import * as vscode from 'vscode';
import { applyTo, explain } from './edit.js';
import { findingHere, type Place } from './finding-here.js';
import { severityEdit } from './front-matter-edit.js';
import type { Register } from './services.js';
import { turnOff } from './settings.js';

/** How far a check is turned off. */
type Reach = 'cable' | 'workspace' | 'user';

/** *Turn Off Check*: in this cable, in this workspace, or everywhere. */
export const registerTurnOff: Register = (context, services) => {
  context.subscriptions.push(
    vscode.commands.registerCommand(
      'cablese.turnOffCheck',
      async (place?: Place, given?: Reach) => {
        const here = await findingHere(services, place);
        if (!here) return;
        const { cable, finding } = here;
        const { document, text, root } = cable;
        switch (given ?? (await askReach(finding.rule))) {
          case 'cable': {
            const readers = await services.cables.load();
            const edit = severityEdit(text, root, readers, finding.rule, 'off');
            if (edit) await applyTo(here, [edit]);
            else
              explain(`Put the line "${finding.rule}: off" under "checks:" in the front matter.`);
            return;
          }
          case 'workspace':
            await turnOff(finding.rule, vscode.ConfigurationTarget.Workspace, document);
            return;
          case 'user':
            await turnOff(finding.rule, vscode.ConfigurationTarget.Global, document);
            return;
          case undefined:
        }
      },
    ),
  );
};

async function askReach(rule: string): Promise<Reach | undefined> {
  const items: (vscode.QuickPickItem & { reach: Reach })[] = [
    { reach: 'cable', label: 'In This Cable', description: 'kept in its front matter' },
    ...(vscode.workspace.workspaceFolders
      ? [
          {
            reach: 'workspace',
            label: 'In This Workspace',
            description: 'kept in its settings',
          } as const,
        ]
      : []),
    { reach: 'user', label: 'Everywhere', description: 'kept in your settings' },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: `Turn Off "${rule}"` });
  return picked?.reach;
}
