import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import {
  PLAIN_VIEW, readFromScan, readView, type ToScan, type ViewAction,
} from '../../protocol/scan.js'; // prettier-ignore
import { ImageFault } from '../../scan/images/fault.js';
import { type Alignment, alignTranscript, grayOf, placeOf, wordAt } from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { extentOf, rangeAt } from '../convert.js';
import { Delays } from '../delays.js';
import type { Services } from '../services.js';
import type { FoundScan } from './find.js';
import { pageHtml } from './page-html.js';
import { Differences } from './second-reading.js';
import { type PageImage, readPages, type ReadScan, readScan } from './read.js';

/** Milliseconds of rest of the caret before the scan follows. */
const REST = 20;

/** Milliseconds of rest of the typing before the text is compared again. */
const TYPING = 300;

/** The scan of one cable, which follows the caret and sets it. */
export class ScanPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #document: vscode.TextDocument;
  readonly #scan: FoundScan;
  readonly #context: vscode.ExtensionContext;
  readonly #services: Services;
  readonly differences: Differences;
  readonly #delays = new Delays<'follow' | 'compare'>();
  readonly #own: { dispose(): unknown }[] = [this.#delays];
  #read: ReadScan = { pages: [], faults: [] };
  #pages: PageImage[] = [];
  #sizes: ({ width: number; height: number } | undefined)[] = [];
  #aligned: { cable: Cable; alignment: Alignment } | undefined;

  constructor(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    scan: FoundScan,
    context: vscode.ExtensionContext,
    services: Services,
  ) {
    this.#panel = panel;
    this.#document = document;
    this.#scan = scan;
    this.#context = context;
    this.#services = services;
    this.differences = new Differences(context.workspaceState);
    this.#own.push(
      this.differences,
      vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
        if (changed === document) this.compareSoon();
      }),
      panel.webview.onDidReceiveMessage((message: unknown) => void this.#hear(message)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
  }

  /** Reads the words and shows the page; the rest follows when the page says that it is ready. */
  async load(): Promise<void> {
    const { webview } = this.#panel;
    const folders = this.#scan.images.map((uri) => vscode.Uri.joinPath(uri, '..'));
    const dist = vscode.Uri.joinPath(this.#context.extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist, ...folders] };
    const { pages, faults } = await readPages(this.#scan.images);
    this.#pages = pages;
    this.#read = await readScan(pages, this.#scan.words);
    this.#read.faults.unshift(...faults);
    for (const fault of this.#read.faults) this.#services.log.warn(`Scan: ${fault}`);
    webview.html = pageHtml(webview, this.#context.extensionUri);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  do(action: ViewAction): void {
    this.#send({ type: 'do', action });
  }

  dispose(): void {
    this.#panel.dispose();
    for (const one of this.#own) one.dispose();
  }

  /** The cable beside its scan, as it stands now: aligned again only when the text has changed. */
  async alignment(): Promise<{ cable: Cable; alignment: Alignment }> {
    const cable = await this.#services.cables.of(this.#document);
    if (this.#aligned?.cable !== cable) {
      const pages = this.#read.pages.map((page, i) => page(this.#sizes[i]));
      const alignment = alignTranscript(cable.root, pagesOf(cable.root), pages);
      this.#aligned = { cable, alignment };
    }
    return this.#aligned;
  }

  /** Looks for differences once the typing rests. */
  compareSoon(): void {
    this.#delays.in(TYPING, 'compare', () => {
      void this.alignment().then(({ cable, alignment }) => {
        this.differences.update(cable, alignment);
      });
    });
  }

  #send(message: ToScan): void {
    void this.#panel.webview.postMessage(message);
  }

  async #hear(message: unknown): Promise<void> {
    const said = readFromScan(message);
    switch (said?.type) {
      case 'ready':
        this.#open();
        this.compareSoon();
        await this.#show(this.#editor());
        break;
      case 'size':
        this.#sizes[said.page] = { width: said.width, height: said.height };
        this.#aligned = undefined;
        this.compareSoon();
        await this.#show(this.#editor());
        break;
      case 'image':
        this.#paint(said.page);
        break;
      case 'view':
        await this.#context.workspaceState.update(this.#viewKey, said.view);
        break;
      case 'point':
        await this.#point(said.page, said.from, said.to);
        break;
      case undefined:
        break;
    }
  }

  get #viewKey(): string {
    return `scan.view:${this.#document.uri.toString()}`;
  }

  #open(): void {
    const { webview } = this.#panel;
    this.#send({
      type: 'open',
      cable: this.#document.uri.toString(),
      pages: this.#pages.map(({ uri, name, decode }) => ({
        name,
        uri: decode ? '' : webview.asWebviewUri(uri).toString(),
      })),
      view: readView(this.#context.workspaceState.get(this.#viewKey)) ?? PLAIN_VIEW,
    });
  }

  /** Decodes a page that the panel asked for; one page at a time is in memory. */
  #paint(page: number): void {
    const image = this.#pages[page];
    if (!image?.decode) return;
    try {
      const { width, height, data: gray } = grayOf(image.decode());
      this.#send({ type: 'image', page, width, height, gray });
    } catch (error) {
      const reason = error instanceof ImageFault ? error.message : 'cannot be shown';
      this.#read.faults.unshift(`${image.name} ${reason}`);
      void this.#show(this.#editor());
    }
  }

  /** The editor that shows the cable, the active one first. */
  #editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return [activeTextEditor, ...visibleTextEditors].find(
      (editor) => editor?.document === this.#document,
    );
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor?.document !== this.#document) return;
    this.#delays.in(REST, 'follow', () => void this.#show(editor));
  }

  async #show(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!editor) return;
    const { alignment } = await this.alignment();
    const place = placeOf(alignment, extentOf(this.#document, editor.selection));
    if (!place) return;
    const { page, boxes, exact } = place;
    this.#send({ type: 'show', page, boxes, exact, note: this.#note(alignment, page, exact) });
  }

  /** What a person should know of what is shown, or of what is not. */
  #note({ pages }: Alignment, page: number, exact: boolean): string {
    const [fault] = this.#read.faults;
    if (fault !== undefined) return fault;
    if (!pages.some(({ scan }) => scan.words.length > 0)) {
      return 'No words with boxes lie beside the scan, so only the page follows the caret';
    }
    if (this.differences.isPoor(page)) return 'Scan too poor for a second reading';
    return exact ? '' : 'This word was not found on the scan; its neighbours are shown';
  }

  /** Puts the caret, or a selection, where a person points on the scan. */
  async #point(page: number, from: [number, number], to: [number, number]): Promise<void> {
    const { cable, alignment } = await this.alignment();
    const first = wordAt(alignment, page, from);
    const last = wordAt(alignment, page, to) ?? first;
    if (!first || !last) return;
    const start = Math.min(first.start, last.start);
    const end = Math.max(first.end, last.end);
    const range = rangeAt(cable.points, { start, end });
    const column = this.#editor()?.viewColumn;
    await vscode.window.showTextDocument(this.#document, {
      selection: range,
      ...(column === undefined ? {} : { viewColumn: column }),
    });
  }
}
