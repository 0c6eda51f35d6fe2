import { type Extent, extentOf, type Root, visit } from '../../cable/index.js';
import { findNames } from '../critical/names.js';

/** A word where it stands. */
export interface PlacedWord extends Extent {
  /** As typed, in NFC, without the ending of a possessive. */
  word: string;
  /** It has its capital as a name, and not from the beginning of a sentence. */
  name: boolean;
  /** An initial and another name follow, as in `Lyndon B. Johnson`: it is the name of a person. */
  forename: boolean;
}

/** How often a form of a word stands, and in how many cables. */
export interface WordCount {
  word: string;
  count: number;
  cables: number;
  /** How often it stands where only a name has a capital. */
  names: number;
  /** How often it stands as a forename, before an initial. */
  forenames: number;
}

/** Leaves that hold words of the telegram. */
const SPEAKING = new Set(['text', 'headLine', 'signature', 'sectionLine']);

/** Marks whose words stand on the paper. */
const SAID = new Set(['sic', 'correction', 'unclear', 'added', 'underlined']);

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** What follows a forename: `B. Johnson`. */
const INITIAL = /^ \p{Lu}\. ?\p{Lu}\p{L}/u;

/** The words of a cable, in the order of the file; single letters are none. */
export function wordsOf(root: Root): PlacedWord[] {
  const words: PlacedWord[] = [];
  visit(root, (node) => {
    if (!('value' in node)) return;
    if (node.type === 'mark' ? !SAID.has(node.kind) : !SPEAKING.has(node.type)) return;
    const { start: from } = extentOf(node);
    const names = findNames(node.value);
    let at = 0;
    for (const { 0: typed, index } of node.value.matchAll(WORD)) {
      const word = typed.replace(/['’]s?$/i, '');
      if (word.length < 2) continue;
      while (at < names.length && names[at]!.end <= index) at++;
      const name = (names[at]?.start ?? Infinity) <= index;
      const start = from + index;
      const end = index + word.length;
      const forename = name && INITIAL.test(node.value.slice(end, end + 6));
      words.push({ word: word.normalize('NFC'), start, end: from + end, name, forename });
    }
  });
  return words;
}

/** The words of a collection, by their forms. */
export class Vocabulary {
  readonly #forms = new Map<string, WordCount>();

  /** Cables that were counted. */
  cables = 0;

  add(root: Root): void {
    this.cables++;
    const own = new Set<string>();
    for (const { word, name, forename } of wordsOf(root)) {
      let form = this.#forms.get(word);
      if (!form)
        this.#forms.set(word, (form = { word, count: 0, cables: 0, names: 0, forenames: 0 }));
      form.count++;
      if (name) form.names++;
      if (forename) form.forenames++;
      if (!own.has(word)) form.cables++;
      own.add(word);
    }
  }

  get(word: string): WordCount | undefined {
    return this.#forms.get(word);
  }

  /** Every form, the frequent before the rare. */
  all(): WordCount[] {
    return [...this.#forms.values()].sort(
      (a, b) => b.count - a.count || (a.word < b.word ? -1 : 1),
    );
  }
}
