import type { Element } from 'xast';
import { bracketed, isPaired, setAside } from '../imported.js';
import { lineOf, type Reading } from './import-reading.js';
import { plainOf } from './import-words.js';

/** Units of TEI in the words of the marks. */
const UNITS: Readonly<Record<string, string>> = {
  char: 'letter', chars: 'letter', character: 'letter', characters: 'letter', letters: 'letter',
  lines: 'line', words: 'word', groups: 'group', names: 'name', pages: 'page', paragraphs: 'paragraph',
}; // prettier-ignore

const READABLE = new Set(['letter', 'word', 'line', 'group', 'figure']);
const WITHHELD = /^(?:redact\w*|withheld|classified|censored|not-?declassified|closed)$/i;

/** A gap as its mark: `[illegible: 3 words]`, `[garble]`, `[2 lines not declassified]`. */
export function gapMark(element: Element): string {
  const {
    reason = '',
    unit = '',
    quantity,
    atMost,
  } = element.attributes as Record<string, string | undefined>;
  const said = plainOf(element);
  if (said) return `[${said.replace(/^\[|\]$/g, '')}]`;
  const kind = UNITS[unit] ?? unit;
  const amount = quantity ?? atMost;
  const counted =
    amount === undefined || !kind ? undefined : `${amount} ${kind}${amount === '1' ? '' : 's'}`;
  if (WITHHELD.test(reason)) {
    const less = quantity === undefined && counted ? 'less than ' : '';
    return `[${counted ? less + counted : 'text'} not declassified]`;
  }
  if (/^garble/i.test(reason)) return '[garble]';
  if (/^(?:omitted|omission|lost|missing)$/i.test(reason)) return '[omission]';
  if (reason && !/illegible|damage|faded|blot|torn/i.test(reason)) return `[note: ${reason}]`;
  return counted && READABLE.has(kind) && quantity !== undefined
    ? `[illegible: ${counted}]`
    : '[illegible]';
}

/** A choice as one reading: what stands on the paper; the other is in the mark or in the list. */
export function choiceMark(
  element: Element,
  reading: Reading,
  inside: (element: Element) => string,
): string | undefined {
  const part = (name: string): Element | undefined =>
    element.children.find(
      (child): child is Element => child.type === 'element' && child.name === name,
    );
  const sic = part('sic');
  const corr = part('corr');
  if (sic && corr) {
    const meant = inside(corr).trim();
    return isPlain(meant) ? `${inside(sic).trim()} [sic: ${meant}]` : undefined;
  }
  for (const [typed, other] of [
    ['orig', 'reg'],
    ['abbr', 'expan'],
    ['unclear', 'unclear'],
  ] as const) {
    const kept = part(typed);
    const left = element.children.filter(
      (child): child is Element =>
        child.type === 'element' && child !== kept && child.name === other,
    );
    if (!kept || left.length === 0) continue;
    for (const one of left) {
      const words = plainOf(one);
      reading.changes.push(
        setAside(lineOf(one), words, `<${one.name}> is not what stands on the paper`),
      );
    }
    return kept.name === 'unclear' ? `[${inside(kept).trim()}?]` : inside(kept);
  }
  return undefined;
}

/** Whether words can stand in a mark without ending it. */
function isPlain(words: string): boolean {
  return words !== '' && !/[[\]]/.test(words);
}

/** A mark that opens with a word: `[note: ...]`. */
export function worded(word: string, words: string, element: Element, reading: Reading): string {
  if (words.trim() === '') return '';
  if (!isPaired(words)) {
    const why = 'a bracket without its partner became a round one';
    reading.changes.push({ line: lineOf(element), kind: 'changed', from: '', to: '', why });
  }
  return bracketed(word, words);
}
