import * as vscode from 'vscode';
import type { NodeHost } from './node-host.js';

/** The setting that says who works here. */
const NAME = 'person';

/** What is used of the API of VS Code's own extension for git. */
interface Git {
  getAPI(version: 1): {
    repositories: readonly { getConfig(key: string): Promise<string> }[];
  };
}

/** Where somebody works: a file, and what Node can do there. */
interface Place {
  uri: vscode.Uri;
  node: NodeHost | undefined;
}

/**
 * Who works here: by the setting, else by git, else by asking once and keeping the answer in the
 * setting. Undefined where the person does not say.
 */
export async function whoAmI(place?: Place): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration('cablese');
  const set = settings.get<string>(NAME, '').trim();
  if (set) return set;
  const known = (await nameInFolder(place)) ?? (await nameInGit());
  if (known) return known;
  const typed = await vscode.window.showInputBox({
    title: 'Who Are You?',
    prompt:
      'Your name stands beside what you transcribe, read and decide. It is kept in the settings.',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() ? undefined : 'A name, or initials.'),
  });
  const name = typed?.trim();
  if (name) await settings.update(NAME, name, vscode.ConfigurationTarget.Global);
  return name;
}

/** The name that git commits under in the folder of a file; git may be there without VS Code's extension. */
async function nameInFolder(place: Place | undefined): Promise<string | undefined> {
  if (place?.uri.scheme !== 'file') return undefined;
  return place.node?.gitUser(vscode.Uri.joinPath(place.uri, '..').fsPath);
}

async function nameInGit(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    const git = extension && (await extension.activate()).getAPI(1);
    return (await git?.repositories[0]?.getConfig('user.name'))?.trim();
  } catch {
    // Git is not installed, is turned off, or knows no name.
    return undefined;
  }
}
