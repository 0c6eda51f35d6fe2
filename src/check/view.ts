import {
  type Banner,
  bannersOf,
  type CableDate,
  type CableLeaf,
  datesOf,
  type Head,
  headsOf,
  isoOf,
  leavesOf,
  type Marking,
  markingOf,
  type NumberMark,
  type Page,
  pagesOf,
  type PageTurn,
  type Paragraph,
  paragraphsOf,
  type Place,
  type Points,
  pointsOf,
  type PortionNode,
  type Root,
  type Signature,
  type Text,
  turnsOf,
} from '../cable/index.js';
import type { FrontMatterChecks } from './front-matter.js';
import { type FurnishedPage, furnish } from './furniture.js';
import { type FurnitureHabit, habitOf } from './furniture-habit.js';
import { type Bearer, bearersOf } from './marking-words.js';
import { repeatsOf } from './repeated-pages.js';
import { type Swallowed, findSwallowed } from './swallowed.js';
import { type Enclosure, enclosuresOf, quotedStretches, type Stretch } from './enclosures.js';
import { type Row, rowsOf } from './rows.js';
import { type RunIn, runInsOf } from './run-in.js';

/** A paragraph with what the rules ask of it. */
export interface ParagraphView {
  node: Paragraph;
  number: NumberMark | undefined;
  portion: PortionNode | undefined;
  /** Its running text, leaf by leaf. */
  texts: Text[];
}

/** A cable as the rules see it: everything is computed once, when first asked for. */
export class CableView {
  readonly #cache = new Map<string, unknown>();

  constructor(
    readonly text: string,
    readonly root: Root,
    /** What the front matter says to the checks, where it was read. */
    readonly frontMatter?: FrontMatterChecks,
  ) {}

  get leaves(): CableLeaf[] {
    return this.#once('leaves', () => leavesOf(this.root));
  }

  get pages(): Page[] {
    return this.#once('pages', () => pagesOf(this.root));
  }

  get turns(): PageTurn[] {
    return this.#once('turns', () => turnsOf(this.root));
  }

  /** The pages with the furniture at their heads and feet. */
  get furniture(): FurnishedPage[] {
    return this.#once('furniture', () => furnish(this.pages, this.turns, this.text.length));
  }

  /** What the pages of this file usually bear. */
  get habit(): FurnitureHabit {
    return this.#once('habit', () => habitOf(this.furniture));
  }

  /** Page furniture that stands within a paragraph. */
  get swallowed(): Swallowed[] {
    return this.#once('swallowed', () => findSwallowed(this));
  }

  /** Pages that were transcribed twice, each with the page that it repeats. */
  get repeats(): Map<FurnishedPage, FurnishedPage> {
    return this.#once('repeats', () => repeatsOf(this.text, this.furniture));
  }

  get banners(): Banner[] {
    return this.#once('banners', () => bannersOf(this.root));
  }

  /** Banners and message lines with the words of their markings. */
  get bearers(): Bearer[] {
    return this.#once('bearers', () => bearersOf(this.banners, this.heads));
  }

  get heads(): Head[] {
    return this.#once('heads', () => headsOf(this.root));
  }

  get paragraphs(): ParagraphView[] {
    return this.#once('paragraphs', () => paragraphsOf(this.root).map(viewOf));
  }

  /** The rows in which the paragraphs are numbered. */
  get rows(): Row[] {
    return this.#once('rows', () => rowsOf(this.paragraphs));
  }

  /** Paragraph numbers that stand in mid-line, behind a lost break. */
  get runIns(): RunIn[] {
    return this.#once('runIns', () => runInsOf(this.rows, this.paragraphs));
  }

  /** BEGIN and END, QUOTE and UNQUOTE, as they pair. */
  get enclosures(): Enclosure[] {
    return this.#once('enclosures', () => enclosuresOf(this.leaves, this.text));
  }

  /** Where words of somebody else stand: between BEGIN TEXT and END TEXT, QUOTE and UNQUOTE. */
  get quoted(): Stretch[] {
    return this.#once('quoted', () => quotedStretches(this.enclosures));
  }

  /** The marking of the cable as a whole. */
  get marking(): Marking | undefined {
    return this.#once('marking', () => markingOf(this.root));
  }

  get signature(): Signature | undefined {
    return this.root.children.findLast((node): node is Signature => node.type === 'signature');
  }

  /** Every date of the heads. */
  get dates(): CableDate[] {
    return this.#once('dates', () => datesOf(this.root));
  }

  /** The day of the cable as `YYYY-MM-DD`: its first possible date. */
  get day(): string | undefined {
    const date = this.dates.find(({ month, kind }) => month !== undefined && kind !== 'received');
    return date && isoOf(date);
  }

  /** Whether the running text is all in capitals, as on a wire. */
  get capitals(): boolean {
    return this.#once('capitals', () => {
      let text = '';
      for (const { texts } of this.paragraphs) {
        text += texts[0]?.value.slice(0, 200) ?? '';
        if (text.length > 2000) break;
      }
      const small = text.match(/\p{Ll}/gu)?.length ?? 0;
      const large = text.match(/\p{Lu}/gu)?.length ?? 0;
      return large > small * 8;
    });
  }

  /** Line and column of an offset. */
  place(offset: number): Place {
    return this.#once('points', (): Points => pointsOf(this.text)).at(offset);
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#cache.has(name)) this.#cache.set(name, make());
    return this.#cache.get(name) as T;
  }
}

function viewOf(node: Paragraph): ParagraphView {
  const texts: Text[] = [];
  let number: NumberMark | undefined;
  let portion: PortionNode | undefined;
  for (const child of node.children) {
    if (child.type === 'text') texts.push(child);
    else if (child.type === 'number') number = child;
    else if (child.type === 'portionMark') portion = child;
  }
  return { node, number, portion, texts };
}
