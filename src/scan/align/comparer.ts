import { alignWords } from './align-words.js';
import type { Run } from './belonging.js';
import type { Side, Step } from './step.js';

/** The steps through all pages of a transcript and the pages of the scan that the runs name. */
export type Comparer = (pages: readonly (readonly Side[])[], runs: readonly Run[]) => Step[];

/** Share of what both texts have in common that must stand on the same pages. */
const SAME_PAGES = 0.9;

/** What was found last for a page, or for several that were compared as one. */
interface Known<T> {
  mine: readonly Side[];
  found: T;
}

/** Steps as they count from the first word of all, and from where that was. */
interface Placed {
  word: number;
  read: number;
  own: readonly Step[];
  steps: readonly Step[];
}

/**
 * Compares versions of a transcript with the pages of one scan, and remembers the last version: a
 * stretch that has not changed is not compared again.
 */
export function comparer(scan: readonly (readonly Side[])[]): Comparer {
  const compared = new Map<string, Known<Step[]>>();
  const placed = new Map<string, Placed>();
  const shares = new Map<string, Known<number>>();
  const pairs = new Map<string, ReadonlySet<string>>();

  const sideOf = (images: readonly number[]): Side[] => images.flatMap((page) => scan[page]!);
  const pairsOf = (images: readonly number[]): ReadonlySet<string> =>
    remembered(pairs, images.join(), () => new Set(pairsIn(sideOf(images))));

  /** How many pairs of neighbouring words of a page some images have. */
  const shared = (page: number, mine: readonly Side[], images: readonly number[]): number =>
    unlessSame(shares, `${page}:${images.join()}`, mine, () => {
      const there = pairsOf(images);
      let count = 0;
      for (const pair of new Set(pairsIn(mine))) if (there.has(pair)) count++;
      return count;
    });

  /** Whether each page of a run has an image of its own, in order, which says the same. */
  const isPagewise = (pages: readonly (readonly Side[])[], { from, to, scan: images }: Run) => {
    if (images.length < 2 || to - from !== images.length) return false;
    let [own, all] = [0, 0];
    images.forEach((image, i) => {
      own += shared(from + i, pages[from + i]!, [image]);
      all += shared(from + i, pages[from + i]!, images);
    });
    return own >= SAME_PAGES * all;
  };

  return (pages, runs) => {
    const stretches = runs.flatMap((run): Pick<Run, 'from' | 'to' | 'scan'>[] =>
      isPagewise(pages, run)
        ? run.scan.map((image, i) => ({ from: run.from + i, to: run.from + i + 1, scan: [image] }))
        : [run],
    );
    const steps: Step[] = [];
    let [word, read] = [0, 0];
    for (const { from, to, scan: images } of stretches) {
      const name = `${from}-${to}:${images.join()}`;
      const mine = to - from === 1 ? pages[from]! : pages.slice(from, to).flat();
      const own = unlessSame(compared, name, mine, () => alignWords(mine, sideOf(images)));
      for (const step of shifted(placed, name, own, word, read)) steps.push(step);
      word += mine.length;
      for (const image of images) read += scan[image]!.length;
    }
    return steps;
  };
}

/** Steps moved to where their words stand in the whole; those that stay there are not made again. */
function shifted(
  known: Map<string, Placed>,
  name: string,
  own: readonly Step[],
  word: number,
  read: number,
): readonly Step[] {
  const before = known.get(name);
  if (before?.own === own && before.word === word && before.read === read) return before.steps;
  const steps = own.map(({ from, to, scanFrom, scanTo }) => ({
    from: from + word,
    to: to + word,
    scanFrom: scanFrom + read,
    scanTo: scanTo + read,
  }));
  known.set(name, { word, read, own, steps });
  return steps;
}

/** What was found for the same words before, else what is found now. */
function unlessSame<T>(
  known: Map<string, Known<T>>,
  name: string,
  mine: readonly Side[],
  find: () => T,
): T {
  const before = known.get(name);
  if (before && areSame(before.mine, mine)) return before.found;
  const found = find();
  known.set(name, { mine, found });
  return found;
}

function remembered<T>(known: Map<string, T>, name: string, make: () => T): T {
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = make();
  known.set(name, made);
  return made;
}

function areSame(a: readonly Side[], b: readonly Side[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i]!, b[i]!];
    if (one.key !== other.key || one.opensLine !== other.opensLine) return false;
    if (one.alone !== other.alone) return false;
  }
  return true;
}

function pairsIn(words: readonly Side[]): string[] {
  return words.slice(1).map(({ key }, i) => `${words[i]!.key} ${key}`);
}
