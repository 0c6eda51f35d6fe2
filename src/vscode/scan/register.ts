import * as vscode from 'vscode';
import type { Extent } from '../../cable/index.js';
import { SETTLEMENTS, VIEW_ACTIONS } from '../../protocol/scan.js';
import { CABLE, type Register, SELECTOR } from '../services.js';
import type { ScanPanels } from './panels.js';
import type { Open } from './second-reading.js';

/** The scan beside the text: its commands, and its panel after a reload. */
export const registerScan: Register = (context, services) => {
  let loading: Promise<ScanPanels> | undefined;
  const panels = (): Promise<ScanPanels> =>
    (loading ??= import('./panels.js').then(({ ScanPanels }) => {
      const made = new ScanPanels(context, services);
      context.subscriptions.push(made);
      return made;
    }));
  const onCable = async (
    call: (all: ScanPanels, document: vscode.TextDocument) => Promise<void>,
  ): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === CABLE) await call(await panels(), document);
  };
  context.subscriptions.push(
    // A menu hands over the file that it belongs to; a list names the files of the scan.
    vscode.commands.registerCommand('cablese.showScan', (given?: unknown) =>
      onCable((all, document) =>
        all.show(document, Array.isArray(given) ? (given as vscode.Uri[]) : undefined),
      ),
    ),
    vscode.commands.registerCommand('cablese.chooseScan', () =>
      onCable((all, document) => all.choose(document)),
    ),
    vscode.commands.registerCommand('cablese.readScan', () =>
      onCable((all, document) => all.read(document)),
    ),
    vscode.commands.registerCommand('cablese.draftFromScan', () =>
      onCable((all, document) => all.draft(document)),
    ),
    ...VIEW_ACTIONS.map((action) =>
      vscode.commands.registerCommand(`cablese.scan.${action}`, async () => {
        // Without a panel there is nothing to do, and nothing is loaded for it.
        (await loading)?.do(action);
      }),
    ),
    ...SETTLEMENTS.map((how) =>
      vscode.commands.registerCommand(`cablese.scan.${how}`, async (open?: Open) => {
        await (await loading)?.settle(how, open);
      }),
    ),
    // Asked by those who want to say where on the scan some words stand.
    vscode.commands.registerCommand(
      'cablese.scan.placeOf',
      async (uri: vscode.Uri, extent: Extent) => (await loading)?.placeOf(uri, extent),
    ),
    vscode.commands.registerCommand('cablese.scan.belongs', async () => {
      await (await loading)?.belongs();
    }),
    vscode.commands.registerCommand('cablese.scan.showKept', async () => {
      await (await loading)?.showKept();
    }),
    vscode.commands.registerCommand('cablese.scan.nextDifference', async () => {
      (await loading)?.step(false);
    }),
    vscode.commands.registerCommand('cablese.scan.previousDifference', async () => {
      (await loading)?.step(true);
    }),
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      { provideCodeActions: quickFixes },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.window.registerWebviewPanelSerializer('cablese.scan', {
      deserializeWebviewPanel: async (panel, state) => (await panels()).restore(panel, state),
    }),
  );
};

/** What can be done about a difference, at its hint. */
function quickFixes(
  _document: vscode.TextDocument,
  _range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const hint = diagnostics.find(({ source }) => source === 'Cablese scan');
  if (!hint) return [];
  const titles = {
    take: 'Take what the scan has',
    keep: 'Keep what I typed',
    doubt: 'Mark as doubtful [?]',
    note: 'Ask a query about the difference…',
    reveal: 'Show whose reading is which',
  };
  return Object.entries(titles).map(([how, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [hint];
    action.command = { title, command: `cablese.scan.${how}` };
    return action;
  });
}
