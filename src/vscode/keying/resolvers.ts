// The resolver of two transcripts, with the collation: loaded when the first is asked for, from a
// bundle of its own. Others import its types only.
import * as vscode from 'vscode';
import { type Decisions, keyersOf, samePerson } from '../../proof/index.js';
import type { ResolverAction } from '../../protocol/resolver.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import { nameOf } from '../name-of.js';
import type { Services } from '../services.js';
import { Crops } from './crops.js';
import { exists, loadDecisions } from './files.js';
import { isSecond } from '../../proof/keying/beside.js';
import { filesOf, firstOf, type KeyedFiles } from './names.js';
import { ResolverPanel } from './resolver-panel.js';
import { startSecond } from './start-second.js';
import type { Unseen } from './unseen.js';

/** The open resolvers, one a cable. */
export class Resolvers implements vscode.Disposable {
  readonly #panels = new Map<string, ResolverPanel>();
  readonly #context: vscode.ExtensionContext;
  readonly #services: Services;
  readonly #unseen: Unseen;

  constructor(context: vscode.ExtensionContext, services: Services, unseen: Unseen) {
    this.#context = context;
    this.#services = services;
    this.#unseen = unseen;
  }

  startSecond(document: vscode.TextDocument): Promise<void> {
    return startSecond(document, this.#unseen, this.#services);
  }

  /** Compares a transcript with the one that was keyed beside it, or with one that a person picks. */
  async compare(document: vscode.TextDocument): Promise<void> {
    const files = await pairOf(document);
    if (!files) return;
    const open = this.#panels.get(files.first.toString());
    if (open) {
      open.reveal();
      return;
    }
    const decisions = await loadDecisions(files);
    const by = await whoAmI({ uri: files.first, node: this.#services.node });
    if (by === undefined || !(await mayDecide(by, decisions))) return;
    await this.#unseen.remove(files.first);
    const [first, second] = await Promise.all([files.first, files.second].map((uri) => vscode.workspace.openTextDocument(uri))); // prettier-ignore
    const cable = await this.#services.cables.of(first!);
    const crops = await Crops.of(cable, this.#context, this.#services);
    const panel = vscode.window.createWebviewPanel(
      'cablese.resolver',
      `Two Transcripts of ${nameOf(files.first)}`,
      vscode.ViewColumn.Active,
      { enableScripts: true, retainContextWhenHidden: false },
    );
    const about = { files, first: first!, second: second!, decisions, crops, by };
    const shown = new ResolverPanel(panel, about, this.#context, this.#services);
    const key = files.first.toString();
    this.#panels.set(key, shown);
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      shown.dispose();
    });
  }

  /** Does something in the resolver that is in front, or in the only one. */
  async do(action: ResolverAction): Promise<void> {
    const all = [...this.#panels.values()];
    await (all.find(({ isActive }) => isActive) ?? all[0])?.do(action);
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }
}

/** The two transcripts that a document is one of. */
async function pairOf(document: vscode.TextDocument): Promise<KeyedFiles | undefined> {
  if (document.isUntitled) {
    explain('Save this transcript first: what is decided is kept beside it.');
    return undefined;
  }
  const files = filesOf(isSecond(document.uri.path) ? firstOf(document.uri) : document.uri);
  if (await exists(files.second)) {
    if (await exists(files.first)) return files;
    throw new Error(`${nameOf(files.first)}, the first transcript, is not there.`);
  }
  const picked = await vscode.window.showOpenDialog({
    title: `The other transcript of ${nameOf(files.first)}`,
    defaultUri: vscode.Uri.joinPath(files.first, '..'),
    filters: { Cables: ['cable', 'txt'] },
  });
  const [second] = picked ?? [];
  return second && { ...files, second };
}

/** Warns a keyer who is about to decide on what he or she typed. */
async function mayDecide(by: string, decisions: Decisions): Promise<boolean> {
  const keyers = Object.values(keyersOf(decisions));
  if (!keyers.some((keyer) => samePerson(keyer, by))) return true;
  const go = 'Decide Anyway';
  const answer = await vscode.window.showWarningMessage(
    'You typed one of the two transcripts yourself.',
    {
      modal: true,
      detail:
        'People who decide on their own typing make the two match each other rather than the paper. A third person should do it.',
    },
    go,
  );
  return answer === go;
}
