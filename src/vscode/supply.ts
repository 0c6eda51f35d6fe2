import * as vscode from 'vscode';
import { extentOf, workspaceEdit } from './convert.js';
import { type Register, SELECTOR, type Services } from './services.js';
import type { Cable } from './cables.js';
import { activeCable } from './active.js';
import { applyTo, explain } from './edit.js';
import type { Extent } from '../cable/index.js';
import type { Supply } from '../ellipsis/index.js';

/** Not a quick fix: nothing is wrong, and no command that mends by itself may take it. */
const KIND = vscode.CodeActionKind.RefactorRewrite.append('supply');

/** Writes a left-out word into the transcript as the editor's own, when a person asks for it. */
export const registerSupply: Register = (context, services) => {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      {
        async provideCodeActions(document, range, { only }) {
          if (only && !only.contains(KIND)) return [];
          const cable = await services.cables.of(document);
          const supplies = await suppliesAt(services, cable, extentOf(document, range));
          return supplies.map(({ words, edit }) => {
            const action = new vscode.CodeAction(`Write it as supplied: [${words}]`, KIND);
            action.edit = workspaceEdit(document, cable.points, [edit]);
            return action;
          });
        },
      },
      { providedCodeActionKinds: [KIND] },
    ),
    vscode.commands.registerCommand('cablese.supplyLeftOutWord', async () => {
      const active = await activeCable(services);
      if (!active) return;
      const { editor, cable } = active;
      const caret = editor.document.offsetAt(editor.selection.active);
      const supplies = await suppliesAt(services, cable, { start: caret, end: caret });
      if (!supplies.length) {
        explain('No left-out word is shown at the caret.');
        return;
      }
      const supply = await choose(supplies);
      if (supply) await applyTo(active, [supply.edit]);
    }),
  );
};

async function suppliesAt(
  { omissions }: Services,
  cable: Cable,
  extent: Extent,
): Promise<Supply[]> {
  const shown = await omissions.of(cable);
  if (!shown.length) return [];
  const { omissionsAt, suppliesOf } = await omissions.load();
  return omissionsAt(cable.text, shown, extent).flatMap((one) => suppliesOf(cable.text, one));
}

async function choose(supplies: readonly Supply[]): Promise<Supply | undefined> {
  if (supplies.length === 1) return supplies[0];
  const picked = await vscode.window.showQuickPick(
    supplies.map((supply) => ({ label: `[${supply.words}]`, supply })),
    { title: 'Write as Supplied' },
  );
  return picked?.supply;
}
