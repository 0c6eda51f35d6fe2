import { type Extent, PRECEDENCES } from '../../cable/index.js';

/** Words with which a name of a person begins, in any case of letters. */
const TITLES = new Set(
  'mr mrs miss ms dr prof gen general col colonel maj major capt captain lt amb ambassador minister president premier secretary under chancellor chairman king queen prince shah sheikh senator governor marshal admiral consul counselor charge deputy'.split(
    ' ',
  ),
);

/** Words that begin with a capital where a sentence begins, and are no names. */
const OPENERS = new Set(
  'a an the this that these those it its he she they we i you his her their our my your who what when where which why how if as at by for from in into of on to with and but or so yet also however therefore thus since while although though after before until because there here such some any all both each every most many few several other another one two three first second third please request regarding reference re ref subject subj following further department dept embassy foregoing meanwhile moreover nevertheless otherwise only even again now then today tomorrow yesterday should would could will shall may might must can do does did have has had is are was were be been being not no never none nor neither during under over between among upon about against without within through'.split(
    ' ',
  ),
);

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const STOP_BEFORE = /(?:^|[.?!:;]["'”’)\]]*|\n\s*\n|["“(])\s*$/u;
const INITIAL = /^\p{Lu}$/u;
/** The point of a title that is cut short: no sentence begins behind it. */
const TITLE_BEFORE = /(\p{L}+)\.\s*$/u;

interface Word extends Extent {
  text: string;
  capital: boolean;
  /** It stands where any word would have a capital. */
  opens: boolean;
}

/**
 * Names in running text: runs of words with a capital, except where a sentence would give them one.
 * In text all in capitals a name is known by the title before it only. A text that is `naming` says
 * names and no sentence, as a field of the head does: its first word is one too, and its capitals.
 *
 * > | Foreign Minister Kuznetsov told Mr. Thant in New York
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^    ^^^^^^^^
 */
export function findNames(text: string, naming = false): Extent[] {
  const words = wordsOf(text, naming);
  const capitals = !naming && !/\p{Ll}{2}/u.test(text);
  return capitals ? byTitle(words, text) : byCapital(words, text);
}

function wordsOf(text: string, naming: boolean): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const capital = /^\p{Lu}/u.test(word) && !(naming && word in PRECEDENCES);
    // Only of a word with a capital it matters where it stands.
    const before = text.slice(Math.max(0, index - 8), index);
    const title = TITLES.has(TITLE_BEFORE.exec(before)?.[1]!.toLowerCase() ?? '');
    const opens = capital && !title && !naming && STOP_BEFORE.test(before);
    return { text: word, start: index, end: index + word.length, capital, opens };
  });
}

function byTitle(words: readonly Word[], text: string): Extent[] {
  const names: Extent[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!TITLES.has(word.text.toLowerCase()) || !next) continue;
    const between = text.slice(word.end, next.start);
    const known = TITLES.has(next.text.toLowerCase()) || OPENERS.has(next.text.toLowerCase());
    if (/^\.? ?$/.test(between) && !known) names.push({ start: next.start, end: next.end });
  }
  return names;
}

function byCapital(words: readonly Word[], text: string): Extent[] {
  // A word that has its capital in mid-sentence too has it as a name; `Khrushchev's` counts as well.
  const inside = new Set(words.filter((w) => w.capital && !w.opens).map((w) => bare(w.text)));
  const names: Extent[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const lone = run.length === 1 && run[0]!;
    if (run.length && !(lone && (INITIAL.test(lone.text) || OPENERS.has(lone.text.toLowerCase()))))
      names.push({ start: run[0]!.start, end: run.at(-1)!.end });
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const joined = last && /^(?:\. ?| |-)$/.test(text.slice(last.end, word.start));
    if (last && !(joined && (text[last.end] !== '.' || isShort(last.text)))) close();
    if (word.capital && isName(word, inside)) run.push(word);
    else close();
  }
  close();
  return names;
}

/** `Mr.`, `U.`, `Gen.`: a point after it ends no sentence. */
function isShort(word: string): boolean {
  return word.length <= 2 || TITLES.has(word.toLowerCase());
}

function isName({ text, opens }: Word, inside: ReadonlySet<string>): boolean {
  if (!opens) return true;
  const lower = text.toLowerCase();
  return !OPENERS.has(lower) && (inside.has(bare(text)) || TITLES.has(lower));
}

/** Without the ending of a possessive. */
function bare(word: string): string {
  return word.replace(/['’]s$/, '');
}
