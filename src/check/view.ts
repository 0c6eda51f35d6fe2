import {
  type Banner,
  bannersOf,
  type CableDate,
  type CableLeaf,
  datesOf,
  type Extent,
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
  type PortionNode,
  type Root,
  type Signature,
  type Text,
  turnsOf,
} from '../cable/index.js';
import type { FrontMatterChecks } from './front-matter.js';
import { type FurnishedPage, furnish } from './furniture.js';
import { type FurnitureHabit, habitOf } from './furniture-habit.js';
import { type Gap, gapsOf } from './gaps.js';
import { inCapitals } from './capitals.js';
import { LeafIndex } from './leaf-index.js';
import { type Numeral, numeralsOf } from './numerals.js';
import { type PageRow, pageRowsOf } from './page-numbers.js';
import { type Bearer, bearersOf } from './marking-words.js';
import { repeatsOf } from './repeated-pages.js';
import { type Swallowed, findSwallowed } from './swallowed.js';
import { type Enclosure, enclosuresOf, quotedStretches } from './enclosures.js';
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
  #leaves: CableLeaf[] | undefined;
  #leafIndex: LeafIndex | undefined;
  #numerals: Numeral[] | undefined;
  #pages: Page[] | undefined;
  #turns: PageTurn[] | undefined;
  #furniture: FurnishedPage[] | undefined;
  #habit: FurnitureHabit | undefined;
  #swallowed: Swallowed[] | undefined;
  #repeats: Map<FurnishedPage, FurnishedPage> | undefined;
  #banners: Banner[] | undefined;
  #bearers: Bearer[] | undefined;
  #heads: Head[] | undefined;
  #paragraphs: ParagraphView[] | undefined;
  #rows: Row[] | undefined;
  #runIns: RunIn[] | undefined;
  #gaps: Gap[] | undefined;
  #pageRows: PageRow[] | undefined;
  #enclosures: Enclosure[] | undefined;
  #quoted: Extent[] | undefined;
  /** Null where the cable has none. */
  #marking: Marking | null | undefined;
  #dates: CableDate[] | undefined;
  #capitals: boolean | undefined;

  constructor(
    readonly text: string,
    readonly root: Root,
    /** What the front matter says to the checks, where it was read. */
    readonly frontMatter?: FrontMatterChecks,
  ) {}

  get leaves(): CableLeaf[] {
    return (this.#leaves ??= leavesOf(this.root));
  }

  /** The leaf in which an offset lies. */
  leafAt(offset: number): CableLeaf {
    return (this.#leafIndex ??= new LeafIndex(this.leaves)).at(offset);
  }

  /** Every run of digits, wherever it stands. */
  get numerals(): Numeral[] {
    return (this.#numerals ??= numeralsOf(this.text));
  }

  get pages(): Page[] {
    return (this.#pages ??= pagesOf(this.root, this.turns));
  }

  get turns(): PageTurn[] {
    return (this.#turns ??= turnsOf(this.root));
  }

  /** The pages with the furniture at their heads and feet. */
  get furniture(): FurnishedPage[] {
    return (this.#furniture ??= furnish(this.pages, this.turns, this.text.length));
  }

  /** What the pages of this file usually bear. */
  get habit(): FurnitureHabit {
    return (this.#habit ??= habitOf(this.furniture));
  }

  /** Page furniture that stands within a paragraph. */
  get swallowed(): Swallowed[] {
    return (this.#swallowed ??= findSwallowed(this));
  }

  /** Pages that were transcribed twice, each with the page that it repeats. */
  get repeats(): Map<FurnishedPage, FurnishedPage> {
    return (this.#repeats ??= repeatsOf(this.text, this.furniture));
  }

  /** The numbered pages, section by section. */
  get pageRows(): PageRow[] {
    return (this.#pageRows ??= pageRowsOf(this));
  }

  get banners(): Banner[] {
    return (this.#banners ??= bannersOf(this.root, this.turns));
  }

  /** Banners and message lines with the words of their markings. */
  get bearers(): Bearer[] {
    return (this.#bearers ??= bearersOf(this.banners, this.heads));
  }

  get heads(): Head[] {
    return (this.#heads ??= headsOf(this.root));
  }

  get paragraphs(): ParagraphView[] {
    return (this.#paragraphs ??= paragraphsOf(this.root).map(viewOf));
  }

  /** The rows in which the paragraphs are numbered. */
  get rows(): Row[] {
    return (this.#rows ??= rowsOf(this.paragraphs));
  }

  /** Paragraph numbers that stand in mid-line, behind a lost break. */
  get runIns(): RunIn[] {
    return (this.#runIns ??= runInsOf(this.rows, this.paragraphs));
  }

  /** Where members are missing from the rows. */
  get gaps(): Gap[] {
    return (this.#gaps ??= gapsOf(this));
  }

  /** BEGIN and END, QUOTE and UNQUOTE, as they pair. */
  get enclosures(): Enclosure[] {
    return (this.#enclosures ??= enclosuresOf(this.leaves, this.text));
  }

  /** Where words of somebody else stand: between BEGIN TEXT and END TEXT, QUOTE and UNQUOTE. */
  get quoted(): Extent[] {
    return (this.#quoted ??= quotedStretches(this.enclosures));
  }

  /** The marking of the cable as a whole. */
  get marking(): Marking | undefined {
    this.#marking ??= markingOf(this.root, this.banners, this.heads) ?? null;
    return this.#marking ?? undefined;
  }

  get signature(): Signature | undefined {
    return this.root.children.findLast((node): node is Signature => node.type === 'signature');
  }

  /** Every date of the heads. */
  get dates(): CableDate[] {
    return (this.#dates ??= datesOf(this.root, this.heads));
  }

  /** The day of the cable as `YYYY-MM-DD`: its first possible date. */
  get day(): string | undefined {
    const date = this.dates.find(({ month, kind }) => month !== undefined && kind !== 'received');
    return date && isoOf(date);
  }

  /** Whether the running text is all in capitals, as on a wire. */
  get capitals(): boolean {
    return (this.#capitals ??= inCapitals(this.paragraphs));
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
