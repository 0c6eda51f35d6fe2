import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import {
  type FromScan, PLAIN_VIEW, readFromScan, readView, type Settlement, type ToScan, type ViewAction,
} from '../../protocol/scan.js'; // prettier-ignore
import {
  type Aligner,
  alignerOf,
  type Alignment,
  placeOf,
  type ScanPage,
  wordAt,
} from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { extentOf, rangeAt } from '../convert.js';
import { Delays } from '../delays.js';
import { askedPlaces } from './asked-places.js';
import { Belongings } from './belonging.js';
import type { Services } from '../services.js';
import type { FoundScan } from './find.js';
import { KeptReadings } from './kept-readings.js';
import { PageFault } from './page-client.js';
import { PageFiles } from './page-files.js';
import { pageHtml } from './page-html.js';
import { Differences, type Open } from './second-reading.js';
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
  readonly #files: PageFiles;
  readonly #own: { dispose(): unknown }[] = [this.#delays];
  #read: ReadScan = { pages: [], faults: [] };
  #pages: PageImage[] = [];
  #sizes: ({ width: number; height: number } | undefined)[] = [];
  #align: Aligner | undefined;
  #aligned: { cable: Cable; alignment: Alignment } | undefined;
  readonly #belongings: Belongings;
  readonly #asked = new vscode.EventEmitter<{ open: Open; how: Settlement }>();
  /** Somebody wants to settle a difference in the panel. */
  readonly onAsk = this.#asked.event;
  /** Index of the page that is shown. */
  #page = 0;

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
    this.#belongings = new Belongings(context.workspaceState, document.uri);
    this.#files = new PageFiles(services.startPageWorker, context.extensionUri);
    this.#own.push(
      this.differences,
      this.#files,
      this.#asked,
      this.differences.onDidChange(() =>
        this.#send({ type: 'cards', cards: this.differences.cards }),
      ),
      vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
        if (changed === document) this.compareSoon();
      }),
      services.proofs.onDidChange(() => void this.#readQueries()),
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
    const { pages, faults } = await readPages(this.#scan.images, this.#files);
    this.#pages = pages;
    this.#read = await readScan(pages, this.#scan.words);
    this.#read.faults.unshift(...faults);
    for (const fault of this.#read.faults) this.#services.log.warn(`Scan: ${fault}`);
    webview.html = pageHtml(webview, this.#context.extensionUri);
    void this.#fillWords();
  }

  /** The cable that the scan is of. */
  get document(): vscode.TextDocument {
    return this.#document;
  }

  /** The pages of the scan. */
  get pages(): readonly PageImage[] {
    return this.#pages;
  }

  /** The words of the pages as they are known now, in pixels of their images. */
  words(): ScanPage[] {
    return this.#read.pages.map((page, i) => page(this.#sizes[i]));
  }

  /** Takes other words for a page, in pixels of its image, and compares again. */
  setWords(page: number, words: ScanPage): void {
    this.#read.pages[page] = () => words;
    void this.#alignAgain();
  }

  /** What was read here before counts most; what a file has itself, where nothing lies beside it. */
  async #fillWords(): Promise<void> {
    const kept = new KeptReadings(this.#context);
    let found = false;
    for (const [i, { uri, index, own }] of this.#pages.entries()) {
      let words = await kept.of(uri, index);
      if (!words && !this.#read.pages[i]!(undefined).words.length) {
        words = await own?.().catch(() => undefined);
      }
      if (!words?.words.length) continue;
      this.#read.pages[i] = () => words;
      found = true;
    }
    if (found) await this.#alignAgain();
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
    this.#align ??= alignerOf(
      this.#read.pages.map((page, i) => page(this.#sizes[i])),
      this.#belongings.of(this.#pages.map(({ name }) => name)),
    );
    if (this.#aligned?.cable !== cable) {
      const alignment = this.#align(cable.root, pagesOf(cable.root));
      this.#aligned = { cable, alignment };
    }
    return this.#aligned;
  }

  /** Asks which page of the transcript a page of the scan is: the one that is shown. */
  async belongs(page = this.#page): Promise<void> {
    const name = this.#pages[page]?.name;
    if (name === undefined) return;
    const cable = await this.#services.cables.of(this.#document);
    if (await this.#belongings.ask(cable, name)) await this.#alignAgain();
  }

  /** Compares all of it once more: the pages are others, or their boxes. */
  async #alignAgain(): Promise<void> {
    this.#align = undefined;
    this.#aligned = undefined;
    this.compareSoon();
    await this.#show(this.#editor());
  }

  /** Looks for differences once the typing rests. */
  compareSoon(): void {
    this.#delays.in(TYPING, 'compare', () => {
      void this.#compare();
    });
  }

  async #compare(): Promise<void> {
    const { cable, alignment } = await this.alignment();
    this.differences.update(cable, alignment);
    await this.#readQueries();
  }

  /** What is asked about the cable stands beside the differences too. */
  async #readQueries(): Promise<void> {
    const [desk, cable] = await Promise.all([
      this.#services.proofs.desk(),
      this.#services.cables.of(this.#document),
    ]);
    const queries = await desk.queries.of(cable);
    this.differences.setQueries(queries);
    this.#send({ type: 'queries', places: askedPlaces(queries) });
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
        await this.#measure(said);
        break;
      case 'turned':
        this.#page = said.page;
        break;
      case 'belongs':
        await this.belongs(said.page);
        break;
      case 'go':
        await this.#go(said.card);
        break;
      case 'settle': {
        const open = this.differences.named(said.card);
        if (open) this.#asked.fire({ open, how: said.how });
        break;
      }
      case 'query':
        await this.#goToQuery(said.query);
        break;
      case 'leave':
        await this.#select(undefined);
        break;
      case 'image':
        await this.#paint(said.page);
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

  /** Takes the size of an image; where the boxes were measured on another they are others now. */
  async #measure({ page, width, height }: Extract<FromScan, { type: 'size' }>): Promise<void> {
    const before = this.#sizes[page];
    if (before?.width === width && before.height === height) return;
    this.#sizes[page] = { width, height };
    const wordsOf = this.#read.pages[page];
    if (wordsOf?.(before).words !== wordsOf?.(this.#sizes[page]).words) await this.#alignAgain();
  }

  /** Goes to a difference in the text. */
  async #go(name: string): Promise<void> {
    const open = this.differences.named(name);
    if (open) await this.#select(rangeAt(open.cable.points, open.difference));
  }

  async #goToQuery(name: string): Promise<void> {
    const { queries } = await this.#services.proofs.desk();
    const asked = await queries.of(await this.#services.cables.of(this.#document));
    const query = asked.find((one) => one.query === name);
    if (query) await queries.show({ uri: this.#document.uri, query }, this.#editor()?.viewColumn);
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
  async #paint(page: number): Promise<void> {
    const image = this.#pages[page];
    if (!image?.decode) return;
    try {
      const { width, height, data: gray } = await image.decode();
      this.#send({ type: 'image', page, width, height, gray });
    } catch (error) {
      const reason = error instanceof PageFault ? error.message : 'cannot be shown';
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
    const open = this.differences.at(this.#document, editor.selection);
    // Of what the transcript lacks the place on the scan is shown, not the word behind it.
    const lacking = open?.difference.kind === 'missing' ? open.difference : undefined;
    const { page, boxes, exact } = lacking?.box
      ? { page: lacking.page, boxes: [lacking.box], exact: true }
      : place;
    this.#send({
      type: 'show',
      page,
      boxes,
      exact,
      note: this.#note(alignment, page, exact),
      card: open && this.differences.nameOf(open),
    });
  }

  /** What a person should know of what is shown, or of what is not. */
  #note({ pages }: Alignment, page: number, exact: boolean): string {
    const [fault] = this.#read.faults;
    if (fault !== undefined) return fault;
    if (!pages.some(({ scan }) => scan.words.length > 0)) {
      return 'No words of the scan are known, so only the page follows the caret: Read the Scan Here finds them';
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
    await this.#select(rangeAt(cable.points, { start, end }));
  }

  /** Shows a range of the text, or the text as it stands, and gives it the keyboard. */
  async #select(range: vscode.Range | undefined): Promise<void> {
    const column = this.#editor()?.viewColumn;
    await vscode.window.showTextDocument(this.#document, {
      ...(range === undefined ? {} : { selection: range }),
      ...(column === undefined ? {} : { viewColumn: column }),
    });
  }
}
