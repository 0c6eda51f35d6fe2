import { applyEdits, extentOf, leavesOf, pagesOf, parseCable } from '../../cable/index.js';
import { collate, type Transcript } from '../collate/collate.js';
import { namesOf } from '../record/known-pages.js';
import { pageTextsOf } from '../record/page-text.js';
import type { PageState, ProofRecord } from '../record/record.js';
import { statesOf } from '../record/states.js';
import { ratesOf } from './rates.js';

/** A cable and its record as they once were. */
export interface Version extends Transcript {
  record: ProofRecord;
}

/** What was changed on pages between two states that they were in. */
export interface StateStep {
  from: PageState;
  to: PageState;
  /** How often a page took this step. */
  pages: number;
  /** Words before it, and those that it changed, took out or put in. */
  words: number;
  wordErrors: number;
  /** The same in graphemes. */
  characters: number;
  edits: number;
}

/** How far a page has come, of those that are compared. */
const RANK: Partial<Record<PageState, number>> = { transcribed: 1, proofread: 2, validated: 3 };

/** The steps that can be told of a page, in the order in which they are taken. */
export const STEPS: readonly Pick<StateStep, 'from' | 'to'>[] = [
  { from: 'transcribed', to: 'proofread' },
  { from: 'transcribed', to: 'validated' },
  { from: 'proofread', to: 'validated' },
];

/**
 * What each reading changed: of every page, its text in one state against its text when it had come
 * to the next. Versions are in their order, the oldest first; a page is known again by its text.
 */
export function stepsOf(versions: readonly Version[]): StateStep[] {
  const steps: StateStep[] = [];
  const last = new Map<string, { state: PageState; text: string }>();
  const newest = versions.at(-1)?.record;
  for (const { text, root, record } of versions) {
    const texts = pageTextsOf(root);
    const names = namesOf(newest!, texts);
    const states = statesOf(record, texts);
    const pages = pagesWithoutNumbers({ text, root });
    for (const [index, own] of pages.entries()) {
      const name = names[index];
      const state = states[index]!.state;
      if (name === undefined || !RANK[state]) continue;
      const now = { state, text: own };
      const before = last.get(name);
      if (before && RANK[before.state]! < RANK[state]) steps.push(stepOf(before, now));
      last.set(name, now);
    }
  }
  return sumOfSteps(steps);
}

/** What stands on each page, without the lines that count the pages: to renumber is no correction. */
function pagesWithoutNumbers({ text, root }: Transcript): string[] {
  const lines = leavesOf(root).filter(({ type }) => type === 'pageLine').map(extentOf); // prettier-ignore
  return pagesOf(root).map(({ start: { offset }, end }) => {
    const own = lines.filter((line) => line.start >= offset && line.end <= end);
    const edits = own.map((line) => ({ start: line.start - offset, end: line.end - offset, text: '' })); // prettier-ignore
    return applyEdits(text.slice(offset, end), edits);
  });
}

function stepOf(
  before: { state: PageState; text: string },
  now: { state: PageState; text: string },
): StateStep {
  const [a, b] = [before, now].map(({ text }) => ({ text, root: parseCable(text) })) as [Transcript, Transcript]; // prettier-ignore
  const collation = collate(a, b);
  const { words, wordErrors } = ratesOf(a, b, collation);
  const edits = collation.differences.reduce((sum, difference) => sum + difference.edits, 0);
  return { from: before.state, to: now.state, pages: 1, words, wordErrors, characters: collation.lengths.a, edits }; // prettier-ignore
}

/** Steps between the same two states as one, in the order in which they are taken. */
export function sumOfSteps(steps: readonly StateStep[]): StateStep[] {
  const sums = new Map<string, StateStep>();
  for (const step of steps) {
    const key = `${RANK[step.from]} ${RANK[step.to]}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...step });
    else {
      for (const name of ['pages', 'words', 'wordErrors', 'characters', 'edits'] as const) {
        sum[name] += step[name];
      }
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}
