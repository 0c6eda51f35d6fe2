import type { Alignment } from '../align/alignment.js';
import type { Step } from '../align/step.js';
import type { Block } from './blocks.js';
import type { Evidence } from './evidence.js';
import { isRealWord } from './judge.js';
import { hasRoom } from './room.js';

/** Fewest words that are called a line. */
const FEWEST = 4;

/** Share of a line's words that must be there for it to be that line. */
const MOST_OF = 0.6;

/** Whether words that only the scan has are a line, or most of one, that the typist skipped. */
export function isSkippedLine({ scan }: Alignment, step: Step, evidence: Evidence): boolean {
  const words = scan.slice(step.scanFrom, step.scanTo);
  const real = words.filter((word) => isRealWord(word, evidence));
  if (real.length < words.length * MOST_OF) return false;
  if (words.length >= 2 * FEWEST) return true;
  const [first] = words;
  if (!first || words.length < FEWEST - 1) return false;
  return [...new Set(words.map(({ line }) => line))].some((line) => {
    const count = words.filter((word) => word.line === line).length;
    const whole = scan.filter((word) => word.page === first.page && word.line === line).length;
    return count >= FEWEST - 1 && count >= whole * MOST_OF;
  });
}

/** Whether words that only the transcript has are a line: one typed twice, or one that has no room. */
export function isExtraLine(
  alignment: Alignment,
  block: Block,
  step: Step,
  evidence: Evidence,
): boolean {
  const count = step.to - step.from;
  if (count < FEWEST) return false;
  if (isDoubled(alignment, step)) return true;
  const letters = alignment.words
    .slice(step.from, step.to)
    .reduce((n, w) => n + w.text.length + 1, 0);
  return !hasRoom(alignment, block, letters, evidence);
}

/** Whether the words stand in the transcript once more, directly before or behind. */
export function isDoubled({ words }: Alignment, { from, to }: Step): boolean {
  const count = to - from;
  const same = (shift: number): number => {
    let alike = 0;
    for (let i = from; i < to; i++) if (words[i]!.key === words[i + shift]?.key) alike++;
    return alike;
  };
  return Math.max(same(-count), same(count)) >= Math.max(1, count * (1 - MOST_OF / 2));
}
