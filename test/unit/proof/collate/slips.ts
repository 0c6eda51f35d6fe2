import type { DifferenceKind } from '../../../../src/proof/index.js';
import { leavesOf, parseCable } from '../../../../src/cable/index.js';
import { type Random, randomOf } from '../../../../bench/random.mjs';

/** One slip of a keyer: `end` and `put` say what was typed instead; offsets into the first text. */
export interface Slip {
  name: string;
  start: number;
  end: number;
  put: string;
  /** What the collation may call it. */
  kinds: readonly DifferenceKind[];
}

/** A transcript, the same one keyed with slips, and the slips. */
export interface Planted {
  first: string;
  second: string;
  slips: Slip[];
}

type Place = Omit<Slip, 'name' | 'kinds'>;
interface Kind {
  name: string;
  kinds: readonly DifferenceKind[];
  /** Every place where it can be made. */
  places: (text: string, random: Random) => Place[];
}

const WORDS: readonly DifferenceKind[] = ['word', 'missing', 'extra', 'name', 'number', 'date', 'time', 'telegram', 'negation', 'marking']; // prettier-ignore
const NUMBERS: readonly DifferenceKind[] = ['number', 'date', 'time', 'telegram', 'name'];

/** Kinds of slips, those that need much room first. */
const KINDS: readonly Kind[] = [
  {
    name: 'page turn moved',
    kinds: ['missing-line', 'extra-line', 'missing', 'extra', ...WORDS, 'paragraph-break'],
    // The whole turn is keyed one paragraph, or one line, later than it stands.
    places: (text) =>
      [...text.matchAll(/(?<=\n)(\[page \d+\]\n(?:\n?[A-Z][A-Za-z ]+\n)*\n*)([^\n]+\n+)/g)].map(
        ({ 0: all, 1: turn, 2: line, index }) => ({
          start: index,
          end: index + all.length,
          put: line! + turn!,
        }),
      ),
  },
  {
    name: 'line doubled',
    kinds: ['extra-line', 'extra', ...WORDS],
    places: (text) => lines(text).map((line) => ({ ...line, put: text.slice(line.start, line.end).repeat(2) })), // prettier-ignore
  },
  {
    name: 'line skipped',
    kinds: ['missing-line', 'missing', ...WORDS],
    places: (text) => lines(text).map(({ start, end }) => ({ start, end, put: '' })),
  },
  {
    name: 'not left out',
    kinds: ['negation'],
    // Not in what the editor says: `[name not declassified]`.
    places: (text) => found(text, /\bnot (?!declassified)/gi, () => ''),
  },
  {
    name: 'digit',
    kinds: NUMBERS,
    places: (text, random) =>
      found(text, /\d(?! (?:line|word))/g, (digit) =>
        String((Number(digit) + random.between(1, 9)) % 10),
      ),
  },
  {
    name: 'digits exchanged',
    kinds: NUMBERS,
    places: (text) => found(text, /(\d)(?!\1)\d/g, (two) => two.charAt(1) + two.charAt(0)),
  },
  {
    name: 'neighbours exchanged',
    kinds: WORDS,
    places: (text) =>
      found(text, /(?<=[a-z] )[a-z]{2,} [a-z]{2,}(?= [a-z])/g, (two) => two.split(' ').reverse().join(' ')), // prettier-ignore
  },
  {
    name: 'word doubled',
    kinds: WORDS,
    places: (text) => found(text, /(?<=[A-Za-z] )[A-Za-z]{2,} /g, (word) => word + word),
  },
  {
    name: 'word left out',
    kinds: WORDS,
    places: (text) => found(text, /(?<=[A-Za-z] )[A-Za-z]{2,} (?=[A-Za-z])/g, () => ''),
  },
  {
    name: 'last word left out',
    kinds: WORDS,
    places: (text) => found(text, /(?<=[a-z]) [a-z]{3,}(?=[.,])/g, () => ''),
  },
  {
    name: 'misspelt',
    kinds: WORDS,
    places: (text, random) =>
      found(text, /\b[A-Za-z]{5,}\b/g, (word) => {
        const at = random.between(1, word.length - 2);
        return word.slice(0, at) + word.slice(at + 1);
      }),
  },
  {
    name: 'punctuation',
    kinds: ['punctuation', 'number', 'date'],
    places: (text) => found(text, /(?<=[a-z])[.,](?= )/g, (mark) => (mark === '.' ? ',' : '.')),
  },
  {
    name: 'capital',
    kinds: ['case'],
    places: (text) =>
      found(text, /(?<=[A-Za-z] )[A-Z](?=[a-z]{2})/g, (letter) => letter.toLowerCase()),
  },
  {
    name: 'run together',
    kinds: ['spacing'],
    places: (text) => found(text, /(?<=[a-z]{2}) (?=[a-z]{2})/g, () => ''),
  },
  {
    name: 'paragraph break lost',
    kinds: ['paragraph-break'],
    places: (text) => found(text, /(?<=\.)\n\n(?=\d+\. )/g, () => '\n'),
  },
];

export const SLIP_NAMES = KINDS.map(({ name }) => name);

/** Characters that stay right between two slips, so that each can be told from the others. */
const APART = 60;

/** Makes one slip of every kind for which there is room. */
export function plantSlips(first: string, seed: number): Planted {
  const random = randomOf(seed);
  const slips: Slip[] = [];
  const bare = { from: 0, to: first.length };
  const front = leavesOf(parseCable(first)).find(({ type }) => type === 'frontMatter');
  if (front) bare.from = front.position.end.offset;
  for (const { name, kinds, places } of KINDS) {
    const free = places(first, random).filter(
      ({ start, end, put }) =>
        start >= bare.from &&
        first.slice(start, end) !== put &&
        slips.every((slip) => end + APART < slip.start || start > slip.end + APART),
    );
    if (free.length) slips.push({ name, kinds, ...random.pick(free) });
  }
  slips.sort((a, b) => a.start - b.start);
  let second = '';
  let at = 0;
  for (const { start, end, put } of slips) {
    second += first.slice(at, start) + put;
    at = end;
  }
  return { first, second: second + first.slice(at), slips };
}

function found(text: string, pattern: RegExp, make: (match: string) => string): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    put: make(match),
  }));
}

/** Whole lines of running text, with their line end. */
function lines(text: string): { start: number; end: number }[] {
  return found(text, /(?<=\n)[A-Za-z][^\n]{30,}\n/g, () => '').map(({ start, end }) => ({ start, end })); // prettier-ignore
}

/** Breaks long lines, as they stand on paper. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}
