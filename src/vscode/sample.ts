import * as vscode from 'vscode';
import { CABLE, type Register } from './services.js';

/** The cables that come with the extension. A web extension can't list its own folder. */
const SAMPLES: readonly (vscode.QuickPickItem & { file: string; scan?: string[] })[] = [
  {
    label: 'Circular of 28 October 1962',
    description: 'two pages on the Cuban settlement, as they stand in the archive',
    file: 'circular-1962-10-28.cable',
  },
  {
    label: 'Strelsau 212, 1959',
    description: "with a head, numbered paragraphs, editor's marks and front matter (invented)",
    file: 'strelsau-1959.cable',
  },
  {
    label: 'Zenda 417, 1976',
    description: 'off the wire, in capitals (invented)',
    file: 'zenda-1976.cable',
  },
  {
    label: 'Hofbau 88, 1961',
    description: 'with the scan of its paper, which does not say the same everywhere (invented)',
    file: 'hofbau-1961.cable',
    scan: ['hofbau-1961-1.png', 'hofbau-1961-2.png', 'hofbau-1961.hocr'],
  },
  {
    label: 'A cable full of mistakes',
    description: 'to see what the checks find and mend (invented)',
    file: 'mistakes.cable',
  },
];

/** Opens a sample as an unsaved copy: nothing is overwritten, whatever one does to it. */
export const registerSample: Register = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.openSample', async (name?: string) => {
      const sample =
        SAMPLES.find(({ file }) => file === name) ??
        (await vscode.window.showQuickPick(SAMPLES, { title: 'Open a Sample Cable' }));
      if (!sample) return;
      const place = (file: string): vscode.Uri =>
        vscode.Uri.joinPath(context.extensionUri, 'samples', file);
      const uri = place(sample.file);
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const document = await vscode.workspace.openTextDocument({ language: CABLE, content });
      await vscode.window.showTextDocument(document);
      // An unsaved copy has nothing beside it, so its scan is named.
      if (sample.scan) {
        await vscode.commands.executeCommand('cablese.showScan', sample.scan.map(place));
      }
    }),
  );
};
