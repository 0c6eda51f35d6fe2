import { alignKeys, type Step } from './align.js';
import { anchorsOf } from './anchors.js';

/** Aligns two sequences of words: what both say in the same words first, the rest between that. */
export function alignLong(a: readonly string[], b: readonly string[]): Step[] {
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  const same = (): void => {
    while (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ a: 1, b: 1, same: true });
      i++;
      j++;
    }
  };
  same();
  let endA = a.length;
  let endB = b.length;
  while (endA > i && endB > j && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [fromA, fromB] = [i, j];
  for (const anchor of anchorsOf(a.slice(i, endA), b.slice(j, endB))) {
    const [toA, toB] = [fromA + anchor.a, fromB + anchor.b];
    // The words of this anchor were taken already as those that follow the one before.
    if (toA < i || toB < j) continue;
    for (const step of alignKeys(a.slice(i, toA), b.slice(j, toB))) steps.push(step);
    i = toA;
    j = toB;
    same();
  }
  // What was the same at the end may have been taken from the front.
  const [restA, restB] = [a.slice(i, Math.max(i, endA)), b.slice(j, Math.max(j, endB))];
  for (const step of alignKeys(restA, restB)) steps.push(step);
  i += restA.length;
  j += restB.length;
  return [...steps, ...alignKeys(a.slice(i), b.slice(j))];
}
