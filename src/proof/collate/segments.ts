import type { Extent } from '../../cable/index.js';
import type { Step } from './align.js';
import { alignLong } from './align-long.js';
import { tidied } from './tidy.js';
import { partsOf, type Unit, unitsOf } from './units.js';

/** A stretch of A and the stretch of B that stands in its place; either may be empty. */
export interface Segment {
  a: Extent;
  b: Extent;
  /** True where the two are the same, character for character. */
  same: boolean;
}

/**
 * Both transcripts cut into pairs of stretches, the same or different. Nothing is left out: the
 * stretches of A, one after the other, are A, and those of B are B.
 */
export function segmentsOf(a: string, b: string): Segment[] {
  const unitsA = unitsOf(a);
  const unitsB = unitsOf(b);
  const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key);
  const segments: Segment[] = [];
  const writer = new Writer(a, b, segments);
  writer.write(unitsA, unitsB, alignLong(keys(unitsA), keys(unitsB)), a.length, b.length);
  return tidied(a, b, segments);
}

/** Walks along an alignment and cuts both texts in step. */
class Writer {
  #a = 0;
  #b = 0;
  readonly #textA: string;
  readonly #textB: string;
  readonly #segments: Segment[];

  constructor(textA: string, textB: string, segments: Segment[]) {
    this.#textA = textA;
    this.#textB = textB;
    this.#segments = segments;
  }

  /** `endA` and `endB` are where the texts end that the units stand in. */
  write(
    unitsA: readonly Unit[],
    unitsB: readonly Unit[],
    steps: readonly Step[],
    endA: number,
    endB: number,
  ): void {
    let i = 0;
    let j = 0;
    let loneA: Extent | undefined;
    let loneB: Extent | undefined;
    for (const step of steps) {
      const ofA = unitsA.slice(i, i + step.a);
      const ofB = unitsB.slice(j, j + step.b);
      i += step.a;
      j += step.b;
      if (!step.b) loneA = { start: loneA?.start ?? ofA[0]!.start, end: ofA[0]!.end };
      else if (!step.a) loneB = { start: loneB?.start ?? ofB[0]!.start, end: ofB[0]!.end };
      else {
        this.#between(ofA[0]!.start, ofB[0]!.start, loneA, loneB);
        loneA = loneB = undefined;
        const to = [ofA.at(-1)!.end, ofB.at(-1)!.end] as const;
        if (step.same || step.a > 1 || step.b > 1) this.#push(...to);
        else this.#parts(...to);
      }
    }
    this.#between(endA, endB, loneA, loneB);
  }

  /**
   * What stands between two pairs: white space, and words that only one of the two has. Both never
   * have some: a pair costs no more than two gaps, and of two ways at one cost a pair is taken.
   */
  #between(toA: number, toB: number, loneA?: Extent, loneB?: Extent): void {
    const gap = this.#textB.slice(this.#b, toB);
    const other = this.#textA.slice(this.#a, toA);
    if (loneA) {
      // One of the two spaces around the word goes with it: the one that the other does not have.
      const before = this.#textA.slice(this.#a, loneA.start);
      const after = this.#textA.slice(loneA.end, toA);
      if (gap === after && gap !== before) this.#push(loneA.end, this.#b);
      else {
        this.#push(loneA.start, toB);
        this.#push(toA, toB);
      }
    } else if (loneB) {
      const before = this.#textB.slice(this.#b, loneB.start);
      const after = this.#textB.slice(loneB.end, toB);
      if (other === after && other !== before) this.#push(this.#a, loneB.end);
      else {
        this.#push(toA, loneB.start);
        this.#push(toA, toB);
      }
    }
    this.#push(toA, toB);
  }

  /** Two words that differ, cut into their parts: `Kuznetsov,` and `Kuznetzov.` */
  #parts(toA: number, toB: number): void {
    const partsA = partsOf(this.#textA.slice(this.#a, toA), this.#a);
    const partsB = partsOf(this.#textB.slice(this.#b, toB), this.#b);
    if (partsA.length === 1 && partsB.length === 1) this.#push(toA, toB);
    else {
      const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key);
      this.write(partsA, partsB, alignLong(keys(partsA), keys(partsB)), toA, toB);
    }
  }

  #push(toA: number, toB: number): void {
    const a = { start: this.#a, end: toA };
    const b = { start: this.#b, end: toB };
    this.#a = toA;
    this.#b = toB;
    if (a.start === a.end && b.start === b.end) return;
    const same = this.#textA.slice(a.start, a.end) === this.#textB.slice(b.start, b.end);
    const last = this.#segments.at(-1);
    if (same && last?.same) {
      last.a.end = a.end;
      last.b.end = b.end;
    } else this.#segments.push({ a, b, same });
  }
}
