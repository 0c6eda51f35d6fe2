import type * as vscode from 'vscode';
import { pointsOf, pointsWithin } from '../../cable/index.js';
import type { Cable, Cables } from '../cables.js';

/** A cable in a fenced block of a Markdown document: its points are places in the document. */
export interface FencedCable extends Cable {
  /** Whether its first line asks for no checks: ```` ```cable unchecked ````. */
  unchecked: boolean;
}

/** A cheap sign of a block, so that nothing is loaded for other documents. */
const SIGN = /(?:`{3}|~{3})[ \t]*cable\b/i;

/** The cables in open Markdown documents: each version is read once. */
export class Fences {
  readonly #versions = new WeakMap<
    vscode.TextDocument,
    { version: number; cables: Promise<FencedCable[]> }
  >();

  constructor(private readonly cables: Cables) {}

  of(document: vscode.TextDocument): Promise<FencedCable[]> {
    const known = this.#versions.get(document);
    if (known?.version === document.version) return known.cables;
    const cables = this.#read(document);
    this.#versions.set(document, { version: document.version, cables });
    return cables;
  }

  async #read(document: vscode.TextDocument): Promise<FencedCable[]> {
    const { version } = document;
    const markdown = document.getText();
    if (!SIGN.test(markdown)) return [];
    const { fences } = await this.cables.load();
    const outer = pointsOf(markdown);
    return Promise.all(
      fences(markdown).map(async ({ text, info, lines, margin }) => ({
        ...(await this.cables.read(text, document)),
        document,
        version,
        points: pointsWithin(text, lines, outer),
        margin,
        unchecked: /\bunchecked\b/.test(info),
      })),
    );
  }
}
