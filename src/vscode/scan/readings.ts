import type { Extent } from '../../cable/index.js';
import type { Card } from '../../protocol/scan.js';
import type { Difference } from '../../scan/index.js';

/** Letters of a reading that are shown in one line. */
const SHOWN = 60;

/**
 * What a difference is known by although the text around it changes: both readings, and where on the
 * scan they are, which stays; where that is not known, the words before it.
 */
export function signatureOf(
  text: string,
  { kind, start, text: mine, scan, box }: Difference,
  image: string,
): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/\s+/g, ' ');
  return [kind, mine, scan, box ? `${image} ${box[0]},${box[1]}` : before].join('|');
}

/** Both readings in the order of the alphabet: who looks is not told whose is which. */
export function readingsOf({ text, scan }: Difference): Card['readings'] {
  return [
    { text, typed: true },
    { text: scan, typed: false },
  ].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** A difference in a sentence that does not say whose reading is which. */
export function sayUnlabelled({ kind, risk, text, scan }: Difference): string {
  const what = shortened(text || scan);
  if (risk === 'line') {
    return kind === 'missing'
      ? `A line of the scan is missing here: ${what}`
      : `A line too many: ${what}`;
  }
  if (kind !== 'differs') return `With or without ${what}?`;
  const both = [shortened(text), shortened(scan)].sort();
  return `${both.join(' or ')}?`;
}

/** The same, once somebody asked whose is which. */
export function sayLabelled(difference: Difference): string {
  const { kind, text, scan } = difference;
  if (kind === 'differs') return `Typed ${shortened(text)}, the scan has ${shortened(scan)}`;
  return kind === 'missing'
    ? `On the scan only: ${shortened(scan)}`
    : `Typed only: ${shortened(text)}`;
}

function shortened(text: string): string {
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}

/** What stands in the transcript once the reading of the scan is taken. */
export function taken(text: string, { kind, start, scan }: Difference): string {
  if (kind === 'missing') {
    const after = /\s/.test(text.charAt(start)) || start >= text.length;
    return after ? ` ${scan}` : `${scan} `;
  }
  return kind === 'differs' ? scan : '';
}

/** What stands there once it is marked as doubtful. */
export function doubted(text: string, { kind, start, end, scan }: Difference): string {
  if (kind === 'missing') return `[${scan}?] `;
  const mine = text.slice(start, end);
  return /\s/.test(mine) ? `[${mine}?]` : `${mine}[?]`;
}

/**
 * The words that a difference is about: its own, or, where something is missing, the word behind it,
 * else the one before.
 */
export function wordsAt(text: string, { start, end }: Extent): Extent {
  if (end > start) return { start, end };
  const after = /^\s*\S+/.exec(text.slice(start, start + 200));
  if (after) return { start: start + after[0].search(/\S/), end: start + after[0].length };
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, start - 200), start));
  return before
    ? {
        start: start - before[0].length,
        end: start - before[0].length + before[0].trimEnd().length,
      }
    : { start, end };
}
