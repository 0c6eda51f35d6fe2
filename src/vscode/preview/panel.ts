import * as vscode from 'vscode';
import { readFromPreview, type ToPreview } from '../../protocol/preview.js';
import type { Preview } from '../../publish/index.js';
import { extentOf } from '../convert.js';
import { Delays } from '../delays.js';
import { isAboutEllipsis } from '../ellipsis-settings.js';
import { publicationOf, type Publishing } from '../export/publication.js';
import { pageHtml } from './page-html.js';

/** Milliseconds of rest after a keystroke before the preview is made anew. */
const TYPING = 150;

/** Milliseconds of rest of the caret before the preview follows. */
const REST = 20;

const NOTHING: Preview = { reading: [], typed: [], lang: 'en', dir: 'ltr' };

/** The preview of one cable, which follows the caret and sets it. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #document: vscode.TextDocument;
  readonly #publishing: Publishing;
  readonly #delays = new Delays<'show' | 'follow'>();
  readonly #own: { dispose(): unknown }[] = [this.#delays];
  /** What the page shows, of which version, and how long that text was. */
  #shown = { preview: NOTHING, version: -1, length: 0 };

  constructor(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    extension: vscode.Uri,
    publishing: Publishing,
  ) {
    this.#panel = panel;
    this.#document = document;
    this.#publishing = publishing;
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
    };
    this.#own.push(
      webview.onDidReceiveMessage((message: unknown) => void this.#hear(message)),
      vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
        if (changed === document) this.#showSoon(TYPING);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (isAboutEllipsis(event)) this.#showSoon(0);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    const dist = vscode.Uri.joinPath(extension, 'dist');
    webview.html = pageHtml({
      source: webview.cspSource,
      file: (name) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString(),
      style: publishing.publisher.CONTENT_STYLE,
    });
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
    for (const one of this.#own) one.dispose();
  }

  #send(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }

  async #hear(message: unknown): Promise<void> {
    const said = readFromPreview(message);
    switch (said?.type) {
      case 'ready':
        await this.#show(true);
        break;
      case 'point':
        if (said.version === this.#document.version) await this.#point(said.offset);
        break;
      case 'export': {
        const { format } = said;
        const { uri } = this.#document;
        const wanted = format === 'choose' ? { cable: uri } : { cable: uri, format };
        await vscode.commands.executeCommand('cablese.exportAs', wanted);
        break;
      }
      case undefined:
    }
  }

  #showSoon(rest: number): void {
    this.#delays.in(rest, 'show', () => {
      this.#show(false).catch((error: unknown) => {
        this.#publishing.log.error('The preview could not be made', error);
      });
    });
  }

  /** Shows the cable as it stands now; what has not changed stays where it is. */
  async #show(afresh: boolean): Promise<void> {
    const { cables, publisher } = this.#publishing;
    const cable = await cables.of(this.#document);
    const publication = await publicationOf(this.#publishing, cable, 'shown');
    // A later version is on its way.
    if (cable.version !== this.#document.version && !afresh) return;
    const preview = publisher.previewOf(publication);
    const { length } = cable.text;
    const old = afresh ? { preview: NOTHING, length } : this.#shown;
    const splice = (view: 'reading' | 'typed') =>
      publisher.spliceOf(old.preview[view], preview[view], length - old.length);
    this.#shown = { preview, version: cable.version, length };
    this.#send({
      type: 'show',
      cable: this.#document.uri.toString(),
      version: cable.version,
      afresh,
      reading: splice('reading'),
      typed: splice('typed'),
      lang: preview.lang,
      dir: preview.dir,
      hasLeftOut: publication.supplied.length > 0,
    });
    this.#tellCaret(this.#editor());
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
    this.#delays.in(REST, 'follow', () => {
      this.#tellCaret(editor);
    });
  }

  /** Between a keystroke and the new preview the two do not fit: the preview says when they do again. */
  #tellCaret(editor: vscode.TextEditor | undefined): void {
    if (!editor || this.#shown.version !== this.#document.version) return;
    this.#send({ type: 'caret', ...extentOf(this.#document, editor.selection) });
  }

  async #point(offset: number): Promise<void> {
    const position = this.#document.positionAt(offset);
    const column = this.#editor()?.viewColumn;
    await vscode.window.showTextDocument(this.#document, {
      selection: new vscode.Range(position, position),
      ...(column === undefined ? {} : { viewColumn: column }),
    });
  }
}
