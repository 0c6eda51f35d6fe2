import * as vscode from 'vscode';
import { VIEW_ACTIONS } from '../../protocol/scan.js';
import { CABLE, type Register } from '../services.js';
import type { ScanPanels } from './panels.js';

/** The scan beside the text: its commands, and its panel after a reload. */
export const registerScan: Register = (context, services) => {
  let loading: Promise<ScanPanels> | undefined;
  const panels = (): Promise<ScanPanels> =>
    (loading ??= import('./panels.js').then(({ ScanPanels }) => {
      const made = new ScanPanels(context, services);
      context.subscriptions.push(made);
      return made;
    }));
  const onCable =
    (call: (all: ScanPanels, document: vscode.TextDocument) => Promise<void>) => async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === CABLE) await call(await panels(), document);
    };
  context.subscriptions.push(
    vscode.commands.registerCommand(
      'cablese.showScan',
      onCable((all, document) => all.show(document)),
    ),
    vscode.commands.registerCommand(
      'cablese.chooseScan',
      onCable((all, document) => all.choose(document)),
    ),
    ...VIEW_ACTIONS.map((action) =>
      vscode.commands.registerCommand(`cablese.scan.${action}`, async () => {
        // Without a panel there is nothing to do, and nothing is loaded for it.
        (await loading)?.do(action);
      }),
    ),
    vscode.window.registerWebviewPanelSerializer('cablese.scan', {
      deserializeWebviewPanel: async (panel, state) => (await panels()).restore(panel, state),
    }),
  );
};
