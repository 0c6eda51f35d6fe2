import type { Guess } from './guess.js';
import type { Model } from './model.js';

/** How often a guess of this score is right, from 0 to 1, to two decimals. */
export function confidenceOf(
  { category, score }: Pick<Guess, 'category' | 'score'>,
  { calibration }: Model,
): number {
  const points = calibration[category];
  let k = 1;
  while (k < points.length - 1 && points[k]![0] < score) k++;
  const [x0, y0] = points[k - 1]!;
  const [x1, y1] = points[k]!;
  const part = Math.min(1, Math.max(0, (score - x0) / (x1 - x0)));
  return Math.round((y0 + part * (y1 - y0)) * 100) / 100;
}
