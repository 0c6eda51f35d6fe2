import type { Stranger } from './strangers.js';
import type { Vocabulary, WordCount } from './vocabulary.js';

/** A word with the other forms in which it stands. */
export interface WordRow extends WordCount {
  /** Forms that differ in hyphens, apostrophes or accents, and likely slips; the frequent first. */
  variants: readonly WordCount[];
}

/**
 * Every word of a collection, the frequent first, with its variants under the form that is most
 * frequent. Capitals alone make no variant: any word may begin a sentence.
 */
export function wordRows(
  vocabulary: Vocabulary,
  strangers: ReadonlyMap<string, Stranger>,
): WordRow[] {
  const all = vocabulary.all();
  const heads = new Map<string, WordCount>();
  const variants = new Map<WordCount, WordCount[]>();
  for (const form of all) {
    const own = vocabulary.get(strangers.get(form.word)?.meant ?? '');
    const key = folded(form.word);
    const head = own ?? heads.get(key);
    if (!head) heads.set(key, form);
    if (head && (own || lower(head.word) !== lower(form.word))) {
      variants.set(head, [...(variants.get(head) ?? []), form]);
    }
  }
  const below = new Set([...variants.values()].flat());
  return all
    .filter((form) => !below.has(form))
    .map((form) => ({ ...form, variants: variants.get(form) ?? [] }));
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** A word without what is written now this way and now that. */
function folded(word: string): string {
  return lower(word).normalize('NFD').replace(/[\p{M}'’-]/gu, ''); // prettier-ignore
}
