import type { Extent } from '../cable/index.js';
import type { Omission } from './find.js';

/**
 * The findings that a person points at: all that are selected, or those at the gap nearest to the
 * caret, which is before the caret's word or behind it.
 *
 * > | It was presence of
 *         ^^^^^^^^^^^^
 */
export function omissionsAt<T extends Pick<Omission, 'offset'>>(
  text: string,
  omissions: readonly T[],
  { start, end }: Extent,
): T[] {
  const first = wordStart(text, start);
  const last = spaceEnd(text, wordEnd(text, end));
  const near = omissions.filter(({ offset }) => first <= offset && offset <= last);
  if (start < end) return near;
  const nearest = Math.min(...near.map(({ offset }) => Math.abs(offset - start)));
  return near.filter(({ offset }) => Math.abs(offset - start) === nearest);
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && /\S/.test(text[at - 1]!)) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\S/.test(text[at]!)) at++;
  return at;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
