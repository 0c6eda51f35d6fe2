import { applyEdits, type Edit } from '../../cable/index.js';
import type { Collation } from '../collate/collate.js';
import type { Taken } from './decisions.js';
import type { Question } from './questions.js';

/** The text that the decisions make of two transcripts. */
export interface Resolved {
  text: string;
  /** What has to be changed in the first transcript to have it. */
  edits: Edit[];
  /** Questions by what was taken. */
  counts: { first: number; second: number; other: number };
  /** Questions that nobody decided on yet; there the text is that of the first. */
  open: number;
  /** Differences of layout; in these the text is that of the first. */
  layout: number;
}

/** Applies what was decided to the first transcript. */
export function resolve(
  first: string,
  { differences }: Pick<Collation, 'differences'>,
  questions: readonly Question[],
  answers: ReadonlyMap<string, Taken>,
): Resolved {
  const edits: Edit[] = [];
  const counts = { first: 0, second: 0, other: 0 };
  let open = 0;
  for (const { key, first: mine, second } of questions) {
    const answer = answers.get(key);
    if (!answer) {
      open++;
      continue;
    }
    counts[answer.took]++;
    if (answer.took === 'first') continue;
    const { start, end } = mine;
    const text = answer.took === 'second' ? second.text : withSpaces(mine.text, second.text, answer.reading!); // prettier-ignore
    edits.push({ start, end, text });
  }
  const layout = differences.filter(({ minor }) => minor).length;
  return { text: applyEdits(first, edits), edits, counts, open, layout };
}

/** A reading that was typed by hand, with the white space around it that the keyers have. */
function withSpaces(first: string, second: string, reading: string): string {
  const words = reading.trim();
  const model = first.trim() ? first : second;
  if (!words) return '';
  const before = /^\s*/.exec(model)![0];
  const after = /\s*$/.exec(model)![0];
  return before + words + after;
}
