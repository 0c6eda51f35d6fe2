import type { Sentence } from './sentence.js';
import { subjectForm, type Voice } from './subjects.js';
import { FINITE, NOUN, TAG } from './tags.js';

const PLURAL_SUBJECTS = new Set('we they you these those both'.split(' '));
const SINGULAR_SUBJECTS = new Set('it he she this that'.split(' '));
const RELATIVES = new Set('that which who'.split(' '));
const HANGS_ON = new Set('of in on with for from at to by between among'.split(' '));
const PAST_FORMS = new Set('was were had did'.split(' '));
const PRESENT_FORMS = new Set('is are am has have does do will shall can may'.split(' '));
/** Names of peoples, which a tagger takes for names of persons: `Yugoslavs`. */
const PEOPLE = /(?:[nvtrkdpbg]|ll)s$/;

/**
 * The form of `be` that is missing at a gap, by the number of its subject and the tense around it.
 *
 * @param voice as for `subjectForm`, where the subject is missing too
 */
export function beForm(sentence: Sentence, gap: number, voice?: Voice): string {
  const { words, tags } = sentence;
  let last = gap - 1;
  while (last >= 0 && (tags[last] === TAG.RB || tags[last] === TAG.NOT)) last--;
  // Without a subject, the one that is missing too.
  const subject = words[last]?.lower ?? subjectForm(sentence, gap, voice).word.toLowerCase();
  const past = isPast(sentence);
  if (subject === 'i') return past ? 'was' : 'am';
  const plural =
    PLURAL_SUBJECTS.has(subject) ||
    (last >= 0 && !isSingular(sentence, last) && isPlural(sentence, subjectBefore(sentence, last)));
  return past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
}

/** A pronoun that stands for one thing, and not for the noun before it. */
function isSingular({ words, tags }: Sentence, at: number): boolean {
  return SINGULAR_SUBJECTS.has(words[at]!.lower) && tags[at] !== TAG.WP;
}

function isPlural({ words, tags }: Sentence, at: number): boolean {
  const tag = tags[at];
  if (tag === TAG.NNS || tag === TAG.NPS) return true;
  if (tag === TAG.NP && PEOPLE.test(words[at]!.lower)) return true;
  return at > 1 && words[at - 1]!.lower === 'and' && NOUN[tags[at - 2]!] === 1;
}

/** The noun that the verb belongs to: in `question of personnel` it is `question`. */
function subjectBefore({ words, tags }: Sentence, last: number): number {
  let head = last;
  if (RELATIVES.has(words[last]!.lower)) {
    do head--;
    while (head > 0 && !NOUN[tags[head]!]);
    return Math.max(0, head);
  }
  for (let k = last; k > 0 && k > last - 9; k--) {
    if (FINITE[tags[k]!] || tags[k] === TAG.PU || tags[k] === TAG.CS || tags[k] === TAG.WP) break;
    if (HANGS_ON.has(words[k]!.lower) && NOUN[tags[k - 1]!]) head = k - 1;
  }
  return head;
}

function isPast({ words, tags }: Sentence): boolean {
  let past = 0;
  for (let k = 0; k < words.length; k++) {
    const { lower } = words[k]!;
    if (tags[k] === TAG.VBD || PAST_FORMS.has(lower)) past++;
    else if (tags[k] === TAG.VBZ || PRESENT_FORMS.has(lower)) past--;
  }
  return past > 0;
}

/** `a` or `an`, by the sound that the next word begins with. */
export function indefinite(next: string): 'a' | 'an' {
  if (/^(?:uni|use|usu|uk\b|us\b|un\b|u\.|eu|one|once)/i.test(next)) return 'a';
  return /^(?:[aeiou]|hour|honest|honou?r|[FLMNSX](?:\.|[A-Z]+\b))/.test(next) ||
    /^[AEIO]/.test(next)
    ? 'an'
    : 'a';
}
