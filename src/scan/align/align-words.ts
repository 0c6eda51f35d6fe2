import { anchorsOf } from './anchors.js';
import { compare } from './gaps.js';
import { slide } from './slide.js';
import type { Side, Step } from './step.js';

/**
 * Lays the words of a transcript beside those of a scan: anchors first, then what lies between them,
 * then word by word what has no anchor. A page takes a few milliseconds, so that it can be done
 * again at each change.
 */
export function alignWords(words: readonly Side[], scan: readonly Side[]): Step[] {
  const steps: Step[] = [];
  align(words, scan, { from: 0, to: words.length, scanFrom: 0, scanTo: scan.length }, steps);
  return slide(words, scan, steps);
}

function align(words: readonly Side[], scan: readonly Side[], stretch: Step, steps: Step[]): void {
  let { from, to, scanFrom, scanTo } = stretch;
  const alike = (i: number, j: number): boolean => words[i]!.key === scan[j]!.key;
  const both = (i: number, j: number): Step => ({ from: i, to: i + 1, scanFrom: j, scanTo: j + 1 });
  while (from < to && scanFrom < scanTo && alike(from, scanFrom)) {
    steps.push(both(from++, scanFrom++));
  }
  const tail: Step[] = [];
  while (from < to && scanFrom < scanTo && alike(to - 1, scanTo - 1)) {
    tail.push(both(--to, --scanTo));
  }
  const middle = { from, to, scanFrom, scanTo };
  const anchors = from < to && scanFrom < scanTo ? anchorsOf(words, scan, middle) : [];
  if (anchors.length) {
    for (const [word, read] of anchors) {
      align(words, scan, { from, to: word, scanFrom, scanTo: read }, steps);
      steps.push(both(word, read));
      from = word + 1;
      scanFrom = read + 1;
    }
    align(words, scan, { from, to, scanFrom, scanTo }, steps);
  } else {
    steps.push(...compare(words, scan, middle));
  }
  steps.push(...tail.reverse());
}
