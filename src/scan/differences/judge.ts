import { distance } from '../../cable/index.js';
import type { Evidence } from './evidence.js';
import { asDigits, isTypists, pointMoved } from './look-alikes.js';

/** Confidence, from 0 to 100, that a reading needs before it is worth a look. */
const SURE = 60;

/** Confidence that is enough where the transcript has no word at all and the machine has one. */
const HINT = 30;

/** What both sides have at one place, each as its words' keys. */
export interface Sides {
  words: readonly string[];
  read: readonly string[];
  /** As typed and as read, points and capitals included. */
  text: string;
  scan: string;
  confidence: number;
}

export type Verdict = 'show' | 'same' | 'machine';

/**
 * Whether a difference is worth a look (`show`), none at all (`same`: points, capitals, joined
 * words), or the machine's own slip (`machine`). Words decide before confidence does: what the
 * typist has is a word and what the machine has is none. A changed digit is always shown.
 */
export function judge(sides: Sides, { isKnown }: Evidence): Verdict {
  const mine = sides.words.join('');
  const theirs = sides.read.join('');
  if (mine === theirs) return pointMoved(sides.text, sides.scan) ? 'show' : 'same';
  if (!theirs) return 'machine';
  if (/\p{N}/u.test(mine)) {
    return asDigits(mine) === asDigits(theirs) ? 'machine' : 'show';
  }
  if (/\p{N}/u.test(theirs) && asDigits(mine) === asDigits(theirs)) return 'machine';
  const myWords = sides.words.every(isKnown);
  const theirWords = sides.read.every((word) => !/\p{N}/u.test(word) && isKnown(word));
  const limit = Math.max(2, mine.length >> 2);
  const close = distance(mine, theirs, limit) <= limit;
  const typists = isTypists(mine, theirs) && sides.confidence >= SURE;
  if (myWords && !theirWords && close && !typists) return 'machine';
  const needed = !myWords && theirWords ? HINT : SURE;
  return sides.confidence >= needed ? 'show' : 'machine';
}

/** Whether a word that only the machine has may be one, and no speck or stain. */
export function isRealWord(
  { key, confidence = 100 }: { key: string; confidence: number | undefined },
  { isKnown }: Evidence,
): boolean {
  if (/^\p{N}{2,}$/u.test(key)) return confidence >= HINT;
  if (key.length === 1 && !/^[ai]$/.test(key)) return confidence >= 90 && /\p{N}/u.test(key);
  if (isKnown(key)) return confidence >= SURE;
  return key.length > 2 && confidence >= 70;
}
