import * as vscode from 'vscode';
import type { PreviewPanels } from '../preview/panels.js';
import { CABLE, type Register } from '../services.js';
import type { ExportRequest, FolderRequest } from './commands.js';
import type { DocxWriter, Publishing } from './publication.js';

/** Ways out of the editor: the preview beside the text, and the exports. */
export const registerExport: Register = (context, services) => {
  let publishing: Promise<Publishing> | undefined;
  const load = (): Promise<Publishing> =>
    (publishing ??= import('../../publish/index.js').then((publisher) => {
      const { version } = context.extension.packageJSON as { version: string };
      const docx = (): Promise<DocxWriter> => import('../../publish/docx/write.js');
      const scanOf: Publishing['scanOf'] = async (cable) => {
        const { scanBoxes } = await import('../scan/panels.js');
        return scanBoxes(cable, context, services);
      };
      return { ...services, publisher, docx, version, scanOf };
    }));
  let previews: Promise<PreviewPanels> | undefined;
  const panels = (): Promise<PreviewPanels> =>
    (previews ??= Promise.all([import('../preview/panels.js'), load()]).then(
      ([{ PreviewPanels }, loaded]) => {
        const made = new PreviewPanels(context.extensionUri, loaded);
        context.subscriptions.push(made);
        return made;
      },
    ));
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.showPreview', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === CABLE) (await panels()).show(document);
    }),
    vscode.window.registerWebviewPanelSerializer('cablese.preview', {
      deserializeWebviewPanel: async (panel, state) => (await panels()).restore(panel, state),
    }),
    vscode.commands.registerCommand(
      'cablese.exportAs',
      async (request: ExportRequest | vscode.Uri = {}) => {
        const { exportAs } = await import('./commands.js');
        // The explorer and the title of an editor give the file alone.
        await exportAs(await load(), request instanceof vscode.Uri ? { cable: request } : request);
      },
    ),
    vscode.commands.registerCommand(
      'cablese.exportFolder',
      async (request: FolderRequest | vscode.Uri = {}) => {
        const { exportFolder } = await import('./commands.js');
        const wanted = request instanceof vscode.Uri ? { folder: request } : request;
        return exportFolder(await load(), wanted);
      },
    ),
  );
};
