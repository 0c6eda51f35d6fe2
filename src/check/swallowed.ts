import {
  type Extent,
  LABEL,
  type Marking,
  MARKING_SPELLINGS,
  type Paragraph,
} from '../cable/index.js';
import { bannerOf, footOf, type FurnishedPage } from './furniture.js';
import { lacksBanner, lacksLabel } from './furniture-habit.js';
import type { CableView } from './view.js';

/** Page furniture within a paragraph. */
export interface Swallowed {
  start: number;
  end: number;
  /** Banners, label and page line, each by its offsets. */
  parts: Extent[];
  /** Where it is glued to the text at the edge of a page: that page. */
  page: FurnishedPage | undefined;
  /** False where a marking alone speaks for it. */
  certain: boolean;
}

/** Longest stretch of white space or of furniture that is looked over, in characters. */
const REACH = 90;

/** Characters on either side that tell whether a text is in mixed case. */
const AROUND = 30;

/**
 * Finds page furniture that a transcriber ran into the text. A marking alone is no evidence, since
 * texts speak of them: it counts beside the label or a page line, doubled, on a line of its own
 * among mixed case, or where the page beside it has lost its banner.
 *
 * > | Cuban situation really OFFICIAL USE ONLY Classification pinned down
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findSwallowed(cable: CableView): Swallowed[] {
  return new Search(cable).run();
}

/** A page line in the text, which the parser takes for a mark. */
const PAGE_MARK = /^page \d{1,4}(?: of \d{1,4})?$/i;

/** The spellings of each marking. */
const SPELLINGS = new Map<Marking, string[]>();
for (const [spelling, marking] of MARKING_SPELLINGS) {
  SPELLINGS.set(marking, [...(SPELLINGS.get(marking) ?? []), spelling]);
}

class Search {
  readonly #text: string;
  readonly #own: string[];
  /** The label and every banner that there may be, the longest first; see `#words`. */
  #known: string[] | undefined;
  readonly #lines: PageLines;
  readonly #found: Swallowed[] = [];
  /** The text between two page turns in which is searched. */
  #bounds: Extent = { start: 0, end: 0 };
  /** Where parts of those found begin, so that none is looked at twice. */
  readonly #taken = new Set<number>();

  constructor(private readonly cable: CableView) {
    this.#text = cable.text;
    const values = cable.banners.filter(({ probable }) => !probable).map(({ value }) => value);
    const own = cable.marking && SPELLINGS.get(cable.marking);
    this.#own = longestFirst([...values, ...(own ?? [])]);
    this.#lines = new PageLines(cable);
  }

  run(): Swallowed[] {
    for (const paragraph of this.#suspects()) this.#inParagraph(paragraph);
    const { furniture, habit } = this.cable;
    furniture.forEach((page, index) => {
      if (lacksBanner(page, habit)) this.#gluedBelow(page, this.#own);
      if (lacksLabel(page, habit) && bannerOf(page)) this.#gluedBelow(page, [LABEL]);
      const above = furniture[index - 1];
      if (!above || !(lacksBanner(page, habit) || (habit.feet && !footOf(above)))) return;
      this.#gluedAbove(page, above);
    });
    let reached = -1;
    return this.#found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => {
        const apart = start >= reached;
        reached = Math.max(reached, end);
        return apart;
      });
  }

  /** The paragraphs in which any of it is written, if perhaps as words of the text. */
  #suspects(): Paragraph[] {
    const cues = this.#cues();
    if (!cues.length) return [];
    let next = 0;
    return this.cable.paragraphs.flatMap(({ node }) => {
      const end = node.position.end.offset;
      const from = next;
      while (next < cues.length && cues[next]! < end) next++;
      return next > from ? [node] : [];
    });
  }

  /** Where furniture is written within a paragraph, in order. Most cables have none. */
  #cues(): number[] {
    const { cable } = this;
    const sought = [LABEL, ...this.#lines.beginnings];
    // Where a longer banner stands, the shorter one in it stands too: `SECRET` in `SECRET/EXDIS`.
    if (!cable.capitals)
      sought.push(
        ...this.#own.filter(
          (one) => !this.#own.some((other) => other !== one && one.includes(other)),
        ),
      );
    const cues: number[] = [];
    for (const words of sought) {
      for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + 1)) {
        if (cable.leafAt(at).type === 'text') cues.push(at);
      }
    }
    for (const leaf of cable.leaves) {
      if (leaf.type === 'mark' && PAGE_MARK.test(leaf.content))
        cues.push(leaf.position.start.offset);
    }
    return cues.sort((a, b) => a - b);
  }

  #inParagraph({ children, position }: Paragraph): void {
    const turns = children.filter(({ type }) => type === 'pageTurn');
    const boundsAfter = (start: number): Extent => ({
      start,
      end: turns.shift()?.position.start.offset ?? position.end.offset,
    });
    this.#bounds = boundsAfter(position.start.offset);
    for (const child of children) {
      if (child.type === 'pageTurn') this.#bounds = boundsAfter(child.position.end.offset);
      const from = child.position.start.offset;
      const to = child.position.end.offset;
      if (child.type === 'mark' && PAGE_MARK.test(child.content))
        this.#grow({ start: from, end: to });
      if (child.type !== 'text') continue;
      const { value } = child;
      for (let at = value.indexOf(LABEL); at >= 0; at = value.indexOf(LABEL, at + 1)) {
        const extent = { start: from + at, end: from + at + LABEL.length };
        const beside = this.#before(extent.start) ?? this.#after(extent.end);
        if (beside && this.#isWhole(extent)) this.#grow(extent);
      }
      for (const extent of this.#lines.find(value, from)) {
        if (this.#isWhole(extent)) this.#grow(extent);
      }
      // Among capitals a marking is a word like others.
      if (this.cable.capitals) continue;
      for (const marking of this.#own) {
        for (let at = value.indexOf(marking); at >= 0; at = value.indexOf(marking, at + 1)) {
          this.#marking(
            { start: from + at, end: from + at + marking.length },
            { start: from, end: to },
          );
        }
      }
    }
  }

  /** Among mixed case, a marking that stands twice, or alone on a line between two others. */
  #marking(extent: Extent, leaf: Extent): void {
    if (!this.#isWhole(extent) || !isMixed(this.#around(extent))) return;
    const twin = this.#after(extent.end);
    if (twin && this.#slice(twin) === this.#slice(extent)) {
      this.#grow(extent);
      return;
    }
    const above = lineAbove(this.#text, extent.start, leaf.start);
    const below = lineBelow(this.#text, extent.end, leaf.end);
    if (above !== undefined && below !== undefined && isMixed(above) && isMixed(below)) {
      this.#found.push({ ...extent, parts: [extent], page: undefined, certain: false });
    }
  }

  /** Furniture that stands in one line with the first words of its page. */
  #gluedBelow(page: FurnishedPage, words: readonly string[]): void {
    this.#bounds = { start: page.from, end: page.to };
    this.#glued(page, this.#wordAfter(page.from, words));
  }

  /** A banner that stands in one line with the last words of the page above. */
  #gluedAbove(page: FurnishedPage, { from, to }: FurnishedPage): void {
    this.#bounds = { start: from, end: to };
    this.#glued(page, this.#wordBefore(to, this.#own));
  }

  #glued(page: FurnishedPage, extent: Extent | undefined): void {
    if (extent) this.#found.push({ ...extent, parts: [extent], page, certain: true });
  }

  /** Takes in the furniture on either side. */
  #grow(core: Extent): void {
    if (this.#taken.has(core.start)) return;
    const above: Extent[] = [];
    for (let next = this.#before(core.start); next; next = this.#before(next.start))
      above.push(next);
    const parts = [...above.reverse(), core];
    for (let next = this.#after(core.end); next; next = this.#after(next.end)) parts.push(next);
    for (const { start } of parts) this.#taken.add(start);
    const { start } = parts[0]!;
    const { end } = parts.at(-1)!;
    this.#found.push({ start, end, parts, page: undefined, certain: true });
  }

  #before(at: number): Extent | undefined {
    return this.#wordBefore(at, this.#words());
  }

  #words(): string[] {
    const spellings = (): string[] => MARKING_SPELLINGS.map(([spelling]) => spelling);
    return (this.#known ??= [LABEL, ...longestFirst([...this.#own, ...spellings()])]);
  }

  #after(at: number): Extent | undefined {
    const word = this.#wordAfter(at, this.#words());
    if (word) return word;
    const stop = Math.min(this.#bounds.end, at + REACH);
    const from = at + leading(this.#text.slice(at, stop));
    const window = this.#text.slice(from, stop);
    const [extent] = this.#lines.find(window, from);
    return extent?.start === from ? this.#whole(extent) : undefined;
  }

  #wordBefore(at: number, words: readonly string[]): Extent | undefined {
    const window = this.#text.slice(Math.max(this.#bounds.start, at - REACH), at);
    const bare = window.trimEnd();
    const word = words.find((one) => bare.endsWith(one));
    const end = at - window.length + bare.length;
    return word === undefined ? undefined : this.#whole({ start: end - word.length, end });
  }

  #wordAfter(at: number, words: readonly string[]): Extent | undefined {
    const window = this.#text.slice(at, Math.min(this.#bounds.end, at + REACH));
    const start = at + leading(window);
    const word = words.find((one) => window.startsWith(one, start - at));
    return word === undefined ? undefined : this.#whole({ start, end: start + word.length });
  }

  #whole(extent: Extent): Extent | undefined {
    return this.#isWhole(extent) ? extent : undefined;
  }

  /** White space or the edge of the file on either side: `(SECRET)` and `SECRET.` are words. */
  #isWhole({ start, end }: Extent): boolean {
    return /^\s?$/.test(this.#text.charAt(start - 1)) && /^\s?$/.test(this.#text.charAt(end));
  }

  /** Some of the text on either side. */
  #around({ start, end }: Extent): string {
    return (
      this.#text.slice(Math.max(0, start - AROUND), start) + this.#text.slice(end, end + AROUND)
    );
  }

  #slice({ start, end }: Extent): string {
    return this.#text.slice(start, end);
  }
}

/** Page lines of this very cable, whatever their number: what stands before it, and what behind. */
class PageLines {
  readonly #behind = new Map<string, Set<string>>();

  constructor({ furniture }: CableView) {
    for (const { head } of furniture) {
      for (const item of head) {
        if (item.type !== 'pageLine' || item.number === undefined) continue;
        const { offset } = item.position.start;
        const suffix = item.value.slice(item.numberEnd - offset);
        // `Page 2` and `-2-` are words of texts as well.
        if (suffix.length < 6) continue;
        const prefix = item.value.slice(0, item.numberStart - offset);
        const suffixes = this.#behind.get(prefix) ?? new Set();
        this.#behind.set(prefix, suffixes.add(suffix));
      }
    }
  }

  /** Words with which all of them begin. */
  get beginnings(): string[] {
    return [MACHINE, ...this.#behind.keys()];
  }

  /** Those in a text, by offsets into the file; among mixed case any of a machine, too. */
  find(value: string, offset: number): Extent[] {
    const extents = findMachineLines(value, offset);
    for (const [prefix, suffixes] of this.#behind) {
      for (let at = value.indexOf(prefix); at >= 0; at = value.indexOf(prefix, at + 1)) {
        const window = value.slice(at + prefix.length, at + prefix.length + REACH);
        const digits = /^\d{1,4}/.exec(window)?.[0].length;
        const line = digits && /^[^\r\n]*/.exec(window.slice(digits))![0];
        if (!line) continue;
        for (let stop = line.length; stop >= 6; stop = line.lastIndexOf(' ', stop - 1)) {
          if (!suffixes.has(line.slice(0, stop))) continue;
          extents.push({ start: offset + at, end: offset + at + prefix.length + digits + stop });
          break;
        }
      }
    }
    return extents;
  }
}

/** How the page lines of machines begin. */
const MACHINE = 'PAGE 0';
const MACHINE_LINE = /PAGE +0\d +[A-Z][A-Z .'/-]{2,24} +\d{4,7}(?!\w)/g;

/** `PAGE 02 STATE 041961` among mixed case. */
function findMachineLines(value: string, offset: number): Extent[] {
  if (!value.includes(MACHINE)) return [];
  return [...value.matchAll(MACHINE_LINE)].flatMap(({ index, 0: line }) => {
    const end = index + line.length;
    const around = value.slice(Math.max(0, index - AROUND), index) + value.slice(end, end + AROUND);
    return isMixed(around) ? [{ start: offset + index, end: offset + end }] : [];
  });
}

function isMixed(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

function leading(window: string): number {
  return window.length - window.trimStart().length;
}

/** The line above the one that begins at an offset; undefined where something stands before it, or none is. */
function lineAbove(text: string, at: number, from: number): string | undefined {
  const window = text.slice(Math.max(from, at - REACH), at);
  return /([^\r\n]+)(?:\r\n|\n|\r)[ \t]*$/.exec(window)?.[1];
}

/** The line below the one that ends at an offset; undefined where something stands behind it, or none is. */
function lineBelow(text: string, at: number, to: number): string | undefined {
  return /^[ \t]*(?:\r\n|\n|\r)([^\r\n]+)/.exec(text.slice(at, Math.min(to, at + REACH)))?.[1];
}
