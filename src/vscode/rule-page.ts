import * as vscode from 'vscode';
import type { Register } from './services.js';

/** The scheme of the pages that come with the extension: `cablese:/rules/label-misspelt.md`. */
const SCHEME = 'cablese';

const PREVIEW = 'vscode.markdown.preview.editor';

/** The address of a rule's page; it opens as a preview, without a network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/rules/${rule}.md` });
}

/**
 * The pages about the checks as a read-only file system. The code of a finding links to them: VS Code
 * follows neither a command there nor, without a question, an address of its own scheme. That they
 * open as a preview is an association in `package.json`.
 */
export const registerRulePage: Register = (context) => {
  const docs = vscode.Uri.joinPath(context.extensionUri, 'docs');
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(SCHEME, new Pages(docs), {
      isReadonly: true,
      isCaseSensitive: true,
    }),
    vscode.commands.registerCommand('cablese.openRulePage', async (rule?: string) => {
      await vscode.commands.executeCommand('vscode.openWith', rulePage(rule ?? 'README'), PREVIEW);
    }),
  );
};

class Pages implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(readonly folder: vscode.Uri) {}

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength: size } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, uri.path));
    } catch {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
