// The scan panels, with the readers of words and the alignment: loaded when the first scan is shown,
// from a bundle of its own. Others import its types only.
import * as vscode from 'vscode';
import type { Extent } from '../../cable/index.js';
import type { Settlement, ViewAction } from '../../protocol/scan.js';
import { placeOf } from '../../scan/index.js';
import { rangeAt } from '../convert.js';
import { nameOf } from '../name-of.js';
import { CABLE, type Services } from '../services.js';
import { chosenScan, filesOf, rememberChosen } from './chosen.js';
import { findScan, type FoundScan } from './find.js';
import { mayLeave } from './outside.js';
import { DifferencesView } from './differences-view.js';
import { applyDraft } from './draft.js';
import { ScanPanel } from './panel.js';
import type { Differences, Open } from './second-reading.js';
import { readHere } from './read-here.js';
import { wordsAt } from './readings.js';

export { scanBoxes } from './boxes.js';

/** The name by which VS Code brings a panel back after a reload. */
export const VIEW_TYPE = 'cablese.scan';

/** The open scan panels, one a cable. */
export class ScanPanels implements vscode.Disposable {
  readonly #panels = new Map<string, ScanPanel>();
  readonly #context: vscode.ExtensionContext;
  readonly #services: Services;
  readonly #changed = new vscode.EventEmitter<void>();

  constructor(context: vscode.ExtensionContext, services: Services) {
    this.#context = context;
    this.#services = services;
    const view = new DifferencesView(() => this.active()?.differences, this.#changed.event);
    context.subscriptions.push(
      this.#changed,
      vscode.window.registerTreeDataProvider('cablese.differences', view),
      vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()),
    );
  }

  /**
   * Shows the scan of a cable beside its text: the given files, else those that are found; where
   * none are, says where they were looked for.
   */
  async show(document: vscode.TextDocument, given?: readonly vscode.Uri[]): Promise<void> {
    const open = this.#panels.get(document.uri.toString());
    if (open) {
      open.reveal();
      return;
    }
    const scan = given ? filesOf(given) : await this.#scanOf(document);
    if (!scan) return;
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      `Scan of ${nameOf(document.uri)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: false },
    );
    await this.#fill(panel, document, scan);
  }

  /** Fills a panel that VS Code brought back after a reload. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const cable =
      typeof state === 'object' && state !== null && 'cable' in state ? state.cable : undefined;
    const document =
      typeof cable === 'string'
        ? await vscode.workspace
            .openTextDocument(vscode.Uri.parse(cable))
            .then(undefined, () => undefined)
        : undefined;
    const scan = document && (await this.#scanOf(document));
    if (scan) await this.#fill(panel, document, scan);
    else panel.dispose();
  }

  /** Does something to the scan of the cable in the active editor, or to the only one that is shown. */
  do(action: ViewAction): void {
    this.active()?.do(action);
  }

  /** Goes to the next or the previous difference from the caret. */
  step(back: boolean): void {
    const editor = vscode.window.activeTextEditor;
    const panel = this.active();
    if (!editor || !panel) return;
    const open = panel.differences.step(editor.document, editor.selection.start, back);
    if (!open) {
      void vscode.window.setStatusBarMessage('No difference from the scan', 3000);
      return;
    }
    const range = rangeAt(open.cable.points, open.difference);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Asks which page of the transcript the page is that the panel shows. */
  async belongs(): Promise<void> {
    await this.active()?.belongs();
  }

  /** Shows again what was kept as it is. */
  async showKept(): Promise<void> {
    const count = await this.active()?.differences.showKept();
    if (count === undefined) return;
    const many = count === 1 ? '1 difference' : `${count} differences`;
    void vscode.window.showInformationMessage(
      count
        ? `${many} that you kept as typed can be seen again.`
        : 'No difference was kept as typed.',
    );
  }

  /** Settles a difference: that of the list, else the one at the caret. */
  async settle(how: Settlement, given?: Open): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const differences = this.active()?.differences;
    const open = given ?? (editor && differences?.at(editor.document, editor.selection));
    if (!open || !differences) {
      void vscode.window.setStatusBarMessage('No difference from the scan at the caret', 3000);
      return;
    }
    if (how === 'keep') await differences.keep(open);
    else if (how === 'reveal') differences.reveal(open);
    else if (how === 'note') await this.#askAbout(differences, open);
    else await differences.apply(open, how);
  }

  /** Where some words of a cable stand on its scan, if that is shown and has them: one box around all. */
  async placeOf(
    cable: vscode.Uri,
    extent: Extent,
  ): Promise<{ page: number; box: [number, number, number, number] } | undefined> {
    const aligned = await this.#panels.get(cable.toString())?.alignment();
    const place = aligned && placeOf(aligned.alignment, extent);
    if (!place?.exact || !place.boxes.length) return undefined;
    const [left, top] = [0, 1].map((side) => Math.min(...place.boxes.map((box) => box[side]!)));
    const [right, foot] = [0, 1].map((side) => Math.max(...place.boxes.map((box) => box[side]! + box[side + 2]!))); // prettier-ignore
    return { page: place.page + 1, box: [left!, top!, right! - left!, foot! - top!] };
  }

  /** The panel of the cable in the active editor, else the only one. */
  active(): ScanPanel | undefined {
    const document = vscode.window.activeTextEditor?.document;
    const own = document && this.#panels.get(document.uri.toString());
    return own ?? (this.#panels.size === 1 ? [...this.#panels.values()][0] : undefined);
  }

  /** Reads the scan of a cable with the OCR: the pages that have no words yet, else all of them. */
  async read(document: vscode.TextDocument): Promise<void> {
    const panel = await this.#opened(document);
    if (!panel) return;
    const all = panel.words().map((_, page) => page);
    const lacking = all.filter((page) => !panel.words()[page]!.words.length);
    const again = 'Read Again';
    if (!lacking.length) {
      const answer = await vscode.window.showInformationMessage(
        `All pages of the scan have words already: ${all.length === 1 ? 'it' : `${all.length} pages`} can be read here instead. Nothing beside the scan is changed.`,
        again,
      );
      if (answer !== again) return;
    }
    await this.#readPages(panel, lacking.length ? lacking : all);
  }

  /** Puts what the OCR reads into an empty transcript, laid out as a cable: one step of undo. */
  async draft(document: vscode.TextDocument): Promise<void> {
    if (/\S/.test(document.getText())) {
      void vscode.window.showInformationMessage(
        `${nameOf(document.uri)} is not empty: a draft from the scan is made for an empty transcript only.`,
      );
      return;
    }
    const panel = await this.#opened(document);
    if (!panel) return;
    const lacking = panel.words().flatMap(({ words }, page) => (words.length ? [] : [page]));
    if (lacking.length && !(await this.#readPages(panel, lacking))) return;
    await applyDraft(document, panel.words());
  }

  /** The panel of a cable, opened where it is not. */
  async #opened(document: vscode.TextDocument): Promise<ScanPanel | undefined> {
    await this.show(document);
    return this.#panels.get(document.uri.toString());
  }

  #readPages(panel: ScanPanel, wanted: readonly number[]): Promise<boolean> {
    const { document, pages } = panel;
    const take = panel.setWords.bind(panel);
    return readHere({ document, pages, wanted, take }, this.#context, this.#services);
  }

  /** Lets a person pick the files of the scan, and remembers them for the cable. */
  async choose(document: vscode.TextDocument): Promise<void> {
    const picked = await vscode.window.showOpenDialog({
      canSelectMany: true,
      defaultUri: vscode.Uri.joinPath(document.uri, '..'),
      title: 'Scan of this cable: the images of its pages, and files of words if there are any',
      filters: { Scans: ['png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff', 'pdf', 'hocr', 'xml'] },
    });
    if (!picked?.length) return;
    await rememberChosen(this.#context.workspaceState, document.uri, picked);
    this.#panels.get(document.uri.toString())?.dispose();
    await this.show(document);
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }

  async #scanOf(document: vscode.TextDocument): Promise<FoundScan | undefined> {
    if (document.languageId !== CABLE) return undefined;
    const memento = this.#context.workspaceState;
    const chosen = await chosenScan(memento, document.uri);
    if (chosen?.images.length) return chosen;
    const scan = await findScan(await this.#services.cables.of(document));
    if (!scan.images.length) {
      const choose = 'Choose Files…';
      const answer = await vscode.window.showInformationMessage(
        `No scan of ${nameOf(document.uri)} was found: neither an image of that name beside it or in a folder scans, nor one that its front matter names.`,
        choose,
      );
      if (answer === choose) await this.choose(document);
      return undefined;
    }
    return (await mayLeave(memento, document.uri, scan)) ? scan : undefined;
  }

  /** Says to VS Code whether the keys of the scan mean anything. */
  #tell(): void {
    void vscode.commands.executeCommand('setContext', 'cablese.scanShown', this.#panels.size > 0);
  }

  /** Asks a query about the words of a difference: it goes into the record of proofreading. */
  async #askAbout(differences: Differences, open: Open): Promise<void> {
    const { document, text } = open.cable;
    const { queries } = await this.#services.proofs.desk();
    const about = `${differences.say(open)} The query is kept in the record of proofreading, not in the text.`;
    await queries.askAbout(document, wordsAt(text, open.difference), about);
  }

  async #fill(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    scan: FoundScan,
  ): Promise<void> {
    const key = document.uri.toString();
    const shown = new ScanPanel(panel, document, scan, this.#context, this.#services);
    this.#panels.set(key, shown);
    shown.differences.onDidChange(() => this.#changed.fire());
    shown.onAsk(({ how, open }) => void this.settle(how, open));
    this.#tell();
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      this.#tell();
      this.#changed.fire();
      shown.dispose();
    });
    await shown.load();
  }
}
