import type { Sentence } from './sentence.js';
import { FINITE, NOUN, TAG } from './tags.js';

/** Who acted last in a paragraph: the writer, or somebody of whom the cable reports. */
export type Voice = 'I' | 'he';

/** A subject in small letters, and what it could be as well. */
export interface Subject {
  word: string;
  alternatives: string[];
}

const IT: Subject = { word: 'it', alternatives: ['this', 'he'] };
const I: Subject = { word: 'I', alternatives: ['we', 'he'] };
const HE: Subject = { word: 'he', alternatives: ['I', 'they', 'it'] };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is so of itself, and nobody is: `Important that`, against `Reluctant to`. */
const IMPERSONAL = setOf(
  'important necessary possible impossible clear essential likely unlikely desirable true doubtful interesting significant evident obvious understood believed hoped noted assumed anticipated agreed expected difficult',
);
/** What only a person can be. */
const PERSONAL = setOf(
  'reluctant glad happy pleased sorry confident hopeful inclined unable able prepared convinced aware anxious grateful eager surprised concerned told informed received asked impressed struck invited',
);
const IMPERSONAL_VERBS = setOf('remains seems appears remained seemed appeared');
/** What the writer of a cable does about what it says. */
const WISHES = setOf(
  'appreciate suggest recommend hope like welcome prefer report inform advise discuss telegraph endeavor continue see say find confirm',
);
const MODALS = setOf('would should will may can cannot could might must shall');
/** What the writer tells of a call: `Told him`, `Called on Minister`. */
const OWN = setOf(
  'called told informed saw met reminded assured thanked handed visited returned attended lunched dined',
);
/** What the writer may tell of either side. */
const EITHER = setOf(
  'asked emphasized stressed pointed urged noted expressed suggested referred agreed mentioned replied inquired remarked raised explained',
);
const REPORTS = setOf(
  'said stated replied added noted asked emphasized felt thought urged expressed remarked told believed indicated mentioned requested stressed commented asserted claimed promised',
);
const REFERENTS = setOf('him her them me us');

/**
 * The subject that is missing before a verb, and what it could be as well.
 *
 * @param voice who acted in the sentence before, where that is known
 */
export function subjectForm(sentence: Sentence, gap: number, voice?: Voice): Subject {
  const { words, tags } = sentence;
  const at = pastAdverbs(sentence, gap);
  const verb = words[at]?.lower ?? '';
  const next = words[pastAdverbs(sentence, at + 1)]?.lower ?? '';
  const tag = tags[at];
  const acting = voice === 'he' ? HE : I;
  if (tag !== TAG.VBD && IMPERSONAL.has(verb)) return IT;
  if (IMPERSONAL_VERBS.has(verb)) return IT;
  if (REPORTS.has(words[gap - 1]?.lower ?? '')) return MODALS.has(verb) && next === 'be' ? IT : HE;
  if (MODALS.has(verb)) {
    if (WISHES.has(next)) return verb === 'would' || verb === 'will' ? I : acting;
    const acts = (verb === 'will' || voice === 'he') && next !== 'be' && verb !== 'should';
    return acts ? acting : IT;
  }
  if ((tag === TAG.BEF || tag === TAG.HV) && PERSONAL.has(next)) return I;
  if (verb === 'have' || verb === 'am' || verb === 'had') return verb === 'had' ? acting : I;
  if (tag === TAG.BEF || verb === 'has' || verb === 'does') return IT;
  if (tag === TAG.VBZ) return IT;
  if (tag === TAG.VBD || REPORTS.has(verb)) {
    const subordinate = tags[gap - 1] === TAG.CS || tags[gap - 1] === TAG.WRB;
    return pastForm(verb, next, gap, subordinate, voice);
  }
  return PERSONAL.has(verb) || tag !== TAG.VBG ? I : acting;
}

function pastForm(
  verb: string,
  next: string,
  gap: number,
  isSubordinate: boolean,
  voice?: Voice,
): Subject {
  if (gap > 0) return isSubordinate ? IT : HE;
  if (OWN.has(verb) || REFERENTS.has(next)) return I;
  return voice === 'I' && EITHER.has(verb) ? I : HE;
}

/** Who acts in a sentence, or who did before where nobody does. */
export function voiceAfter(sentence: Sentence, before: Voice | undefined): Voice | undefined {
  const { words, tags } = sentence;
  const verb = tags.findIndex((tag) => FINITE[tag] === 1);
  if (verb < 0) return before;
  const subject = pastAdverbs(sentence, 0) === verb ? undefined : words[subjectAt(sentence, verb)];
  if (!subject) return subjectForm(sentence, 0, before).word === 'I' ? 'I' : before;
  if (subject.lower === 'i' || subject.lower === 'we') return 'I';
  const reports = REPORTS.has(words[verb]!.lower) || EITHER.has(words[verb]!.lower);
  return reports || subject.lower === 'he' || subject.lower === 'she' ? 'he' : before;
}

/** The pronoun or noun nearest before a verb. */
function subjectAt({ tags }: Sentence, verb: number): number {
  let at = verb - 1;
  while (at > 0 && tags[at] !== TAG.PPS && !NOUN[tags[at]!]) at--;
  return at;
}

function pastAdverbs({ tags }: Sentence, from: number): number {
  let at = from;
  while (tags[at] === TAG.RB || tags[at] === TAG.NOT) at++;
  return at;
}
