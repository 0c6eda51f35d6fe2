import { hashOf } from './hash.js';
import type { KnownWords } from './known.js';

/** What the model sees of a word: hashes of its form, its ends and its letters' case. */
export interface Word {
  lower: string;
  form: number;
  /** The form where full prose has it often; otherwise what rare words like it have in common. */
  key: number;
  suffix3: number;
  suffix2: number;
  prefix3: number;
  shape: number;
  /** True when it begins with a capital and is not all capitals. */
  capital: boolean;
  /** True when it has a letter. */
  letters: boolean;
}

/** How the letters of a word are written; a text without small letters tells nothing by its case. */
function shapeOf(text: string, caseless: boolean): string {
  if (/^\$?\d/.test(text)) return '9';
  if (!/\p{L}/u.test(text)) return '.';
  if (caseless) return '?';
  if (text.length > 1 && text === text.toUpperCase()) return 'AA';
  return /^\p{Lu}/u.test(text) ? 'Aa' : 'a';
}

/** What a number counts for: a year, an ordinal, a sum or any other. */
function numberOf(lower: string): string {
  if (/^1[89]\d\d$/.test(lower)) return '#year';
  return /(?:st|nd|rd|th)$/.test(lower) ? '#th' : lower.startsWith('$') ? '#sum' : '#';
}

/** What there is to know of a word by itself. */
export function wordOf(text: string, caseless: boolean, known?: KnownWords): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const shape = shapeOf(text, caseless);
  const form = hashOf(shape === '9' ? numberOf(lower) : lower);
  const rare = known && /^[Aa?]/.test(shape) && !known.has(form);
  return {
    lower,
    form,
    key: rare ? hashOf(`rare ${shape} ${lower.endsWith('s') ? 's' : ''}`) : form,
    suffix3: hashOf(`3${lower.slice(-3)}`),
    suffix2: hashOf(`2${lower.slice(-2)}`),
    prefix3: hashOf(`p${lower.slice(0, 3)}`),
    shape: hashOf(`s${shape}`),
    capital: shape === 'Aa',
    letters: shape !== '9' && shape !== '.',
  };
}

/** Before the first word of a sentence and after its last. */
export const BEFORE = wordOf('\u0001', false);
export const AFTER = wordOf('\u0002', false);

const MOST = 50_000;

/** Words that were looked at before: most of a text is the same few hundred. */
export class WordTable {
  readonly #known: KnownWords | undefined;
  readonly #cased = new Map<string, Word>();
  readonly #caseless = new Map<string, Word>();

  constructor(known?: KnownWords) {
    this.#known = known;
  }

  get(text: string, caseless = false): Word {
    const table = caseless ? this.#caseless : this.#cased;
    let word = table.get(text);
    if (!word) {
      if (table.size >= MOST) table.clear();
      word = wordOf(text, caseless, this.#known);
      table.set(text, word);
    }
    return word;
  }
}
