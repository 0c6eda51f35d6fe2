import type * as vscode from 'vscode';
import {
  needsReaders,
  parseCable,
  type Points,
  pointsOf,
  type Readers,
  type Root,
} from '../cable/index.js';

/** One version of an open cable, read once for everybody. */
export interface Cable {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly root: Root;
  readonly points: Points;
  /** Readers of YAML and of the marks shared with Markdown, where the text has any. */
  readonly readers: Readers | undefined;
}

/** Characters beyond which the checks wait for the command and the grammar alone gives colour. */
const LARGE = 10_000_000;

/** The open cables: each version is parsed once, and forgotten with its document. */
export class Cables {
  readonly #versions = new WeakMap<
    vscode.TextDocument,
    { version: number; cable: Promise<Cable> }
  >();
  #readers: Promise<Readers> | undefined;

  /** The cable as it stands in a document. Never rejects for what is in the text. */
  of(document: vscode.TextDocument): Promise<Cable> {
    const known = this.#versions.get(document);
    if (known?.version === document.version) return known.cable;
    const cable = this.#read(document);
    this.#versions.set(document, { version: document.version, cable });
    return cable;
  }

  /** Whether a document is so large that what is dear waits until it is asked for. */
  isLarge({ text }: Pick<Cable, 'text'>): boolean {
    return text.length > LARGE;
  }

  async #read(document: vscode.TextDocument): Promise<Cable> {
    const { version } = document;
    const text = document.getText();
    const readers = needsReaders(text) ? await this.load() : undefined;
    return {
      document,
      version,
      text,
      root: parseCable(text, { readers }),
      points: pointsOf(text),
      readers,
    };
  }

  /** The readers of YAML and of the marks shared with Markdown, loaded when first asked for. */
  load(): Promise<Readers> {
    this.#readers ??= import('../cable/readers.js').then(({ readers }) => readers);
    return this.#readers;
  }
}
