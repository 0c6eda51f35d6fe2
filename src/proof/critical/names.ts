import type { Extent } from '../../cable/index.js';
import { goesOn, isOffice, isTitle, OPENERS, PARTICLES, PERSONAL, TRADE } from './name-words.js';

/** What is known of a run of text in which names are looked for. */
export interface Surroundings {
  /** It says names and no sentence, as a field of the head does. */
  naming?: boolean;
  /** The end of what goes before it in its paragraph; nothing where a sentence begins with it. */
  before?: string;
  /** Names that are known from other places of the cable. */
  known?: ReadonlySet<string>;
  /** Tells words that are no names, in small letters. */
  isCommon?: (word: string) => boolean;
  /** What is something else already: a date in the midst of names parts them. */
  isTaken?: (extent: Extent) => boolean;
}

/** A word may be broken at the end of a line. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:(?:['’]|-\n?)\p{L}[\p{L}\p{M}]*)*/gu;
const STOP_BEFORE = /(?:^|[.?!:;]["'”’)\]]*|\n\s*\n|["“(])\s*$/u;
/** Between two words of a name. */
const JOINT = /^(?:\.? ?\n?|-)$/;
const INITIAL = /^\p{Lu}$/u;
/** The point of a title that is cut short: no sentence begins behind it. */
const TITLE_BEFORE = /(\p{L}+)\.\s*$/u;
/** How much of a text tells whether a sentence begins behind it. */
export const REACH = 8;

interface Word extends Extent {
  text: string;
  /** As it is compared: without a break or a possessive. */
  bare: string;
  lower: string;
  capital: boolean;
  /** It stands where any word would have a capital. */
  opens: boolean;
}

/**
 * Names in running text: runs of words with a capital, except where a sentence would give them one.
 * In text all in capitals a name is known by being no common word, or else by the title before it.
 * A text that is `naming` has no sentence: its first word is a name too, and its capitals.
 *
 * > | Foreign Minister Kuznetsov told Mr. Thant in New York
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^    ^^^^^^^^
 */
export function findNames(text: string, around: Surroundings = {}): Extent[] {
  const words = wordsOf(text, around);
  if (!isCapitals(text, around)) {
    const known = new Set([...(around.known ?? []), ...inside(words)]);
    return runs(text, words, (word) => isName(word, known, around));
  }
  const { isCommon } = around;
  if (!isCommon) return behindTitles(text, words);
  return runs(text, words, (word, all, last) => isNameInCapitals(word, all, isCommon, last));
}

/** Words of a text that have their capital as a name, so that they are known where any word has one. */
export function surelyNames(text: string, around: Surroundings = {}): string[] {
  return isCapitals(text, around) ? [] : inside(wordsOf(text, around));
}

function isCapitals(text: string, { naming }: Surroundings): boolean {
  return !naming && !/\p{Ll}{2}/u.test(text);
}

function wordsOf(text: string, around: Surroundings): Word[] {
  const { naming = false, before = '', isTaken } = around;
  const all = before + text;
  return [...text.matchAll(WORD)].flatMap(({ 0: typed, index }) => {
    // `anti-Soviet` is a name from its second part on.
    const from = /^\p{Ll}[^-]*-(?=\p{Lu})/u.exec(typed)?.[0].length ?? 0;
    const start = index + from;
    const end = index + typed.length;
    if (isTaken?.({ start, end })) return [];
    const capital = /^\p{Lu}/u.test(typed.slice(from));
    const bare = typed
      .slice(from)
      .replace(/-\n/g, '')
      .replace(/['’]s$/i, '');
    const lower = bare.toLowerCase();
    // Only of a word with a capital it matters where it stands.
    const at = before.length + index;
    const lead = all.slice(Math.max(0, at - REACH), at);
    const title = isTitle(TITLE_BEFORE.exec(lead)?.[1]!.toLowerCase() ?? '');
    const opens = capital && !title && !naming && from === 0 && STOP_BEFORE.test(lead);
    return { text: typed, bare, lower, start, end, capital, opens };
  });
}

function inside(words: readonly Word[]): string[] {
  return words.filter((word) => word.capital && !word.opens).map(({ bare }) => bare);
}

/** Where no word is known to be common, a name in capitals is the word behind a title. */
function behindTitles(text: string, words: readonly Word[]): Extent[] {
  const names: Extent[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!isTitle(word.lower) || !next || isTitle(next.lower) || OPENERS.has(next.lower)) continue;
    if (/^\.? ?$/.test(text.slice(word.end, next.start)))
      names.push({ start: next.start, end: next.end });
  }
  return names;
}

/** Words side by side that are names, each with what is between them; an office alone is none. */
function runs(
  text: string,
  words: readonly Word[],
  isOne: (word: Word, text: string, last: Word | undefined) => boolean,
): Extent[] {
  const names: Extent[] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (run.length && PARTICLES.has(run.at(-1)!.text)) run.pop();
    while (run.length > 1 && OPENERS.has(run[0]!.lower) && !isOffice(run[0]!.lower)) run.shift();
    const letters = run.map(({ lower }) => lower).join('');
    const none =
      TRADE.has(letters) ||
      (run.length === 1 && (INITIAL.test(run[0]!.text) || OPENERS.has(letters))) ||
      run.every(({ lower }) => isOffice(lower));
    if (!none) names.push({ start: run[0]!.start, end: run.at(-1)!.end });
    run = [];
  };
  for (const word of words) {
    let last = run.at(-1);
    const joined = last && JOINT.test(text.slice(last.end, word.start));
    if (last && !(joined && (text[last.end] !== '.' || isShort(last)))) {
      close();
      last = undefined;
    }
    if (isInside(word, last) || isOne(word, text, last)) run.push(word);
    else close();
  }
  close();
  return names;
}

/** `Mr.`, `U.`, `Gen.`: a point after it ends no sentence, as one after `US` does. */
function isShort({ text, lower }: Word): boolean {
  return isTitle(lower) || (text.length <= 2 && !/^\p{Lu}{2}/u.test(text));
}

function isName(word: Word, known: ReadonlySet<string>, { isCommon }: Surroundings): boolean {
  if (!word.capital || !word.opens) return word.capital;
  if (OPENERS.has(word.lower)) return false;
  return known.has(word.bare) || isTitle(word.lower) || isCommon?.(word.lower) === false;
}

function isNameInCapitals(
  { text, lower, end }: Word,
  all: string,
  isCommon: (word: string) => boolean,
  last: Word | undefined,
): boolean {
  if (isTitle(lower)) return true;
  if (INITIAL.test(text)) return all[end] === '.';
  if (OPENERS.has(lower) || TRADE.has(lower)) return false;
  // A compound is common where all its parts are.
  const common = lower.split('-').every(isCommon);
  return !common || (last !== undefined && PERSONAL.has(last.lower));
}

/** Whether a small word goes on with a name: `Couve de Murville`, but not `London of`. */
function isInside({ capital, lower }: Word, last: Word | undefined): boolean {
  if (!last || capital || !PARTICLES.has(lower)) return false;
  return lower !== 'of' || goesOn(last.lower);
}
