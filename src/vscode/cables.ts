import type * as vscode from 'vscode';
import {
  needsReaders,
  parseCable,
  type Points,
  pointsOf,
  type Readers,
  type Root,
} from '../cable/index.js';

/** A cable as it was read, from an editor or from a file. */
export interface ReadCable {
  /** What the settings go by. */
  readonly document: Pick<vscode.TextDocument, 'uri' | 'languageId'>;
  readonly text: string;
  readonly root: Root;
  /** Readers of YAML and of the marks shared with Markdown, where the text has any. */
  readonly readers: Readers | undefined;
}

/** One version of an open cable, read once for everybody. */
export interface Cable extends ReadCable {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly points: Points;
  /** What stands before each of its lines, for a cable inside another document. */
  readonly margin?: string;
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
    const cable = await this.read(document.getText(), document);
    return { ...cable, document, version, points: pointsOf(cable.text) };
  }

  /** A text read as a cable, by the settings of a document or a file. */
  async read(text: string, document: ReadCable['document']): Promise<ReadCable> {
    const readers = needsReaders(text) ? await this.load() : undefined;
    return { document, text, root: parseCable(text, { readers }), readers };
  }

  /** The readers of YAML and of the marks shared with Markdown, loaded when first asked for. */
  load(): Promise<Readers> {
    this.#readers ??= import('../cable/readers.js').then(({ readers }) => readers);
    return this.#readers;
  }
}
