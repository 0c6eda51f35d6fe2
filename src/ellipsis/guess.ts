import { beForm, indefinite } from './forms.js';
import { type Category, OUTPUT, OUTPUTS } from './model.js';
import type { Surroundings } from './features.js';
import type { Scores } from './score.js';
import type { Sentence } from './sentence.js';
import { subjectForm, type Voice } from './subjects.js';
import { TAG } from './tags.js';

/** Words that may be missing before word `gap` of a sentence. */
export interface Guess {
  gap: number;
  category: Category;
  words: string[];
  /** What it could be as well. */
  alternatives: string[];
  /** From 0 to 1; what it means is told by the model's calibration. */
  score: number;
}

const OTHER_TENSE: Readonly<Record<string, string>> = {
  am: 'was',
  is: 'was',
  are: 'were',
  was: 'is',
  were: 'are',
};

/**
 * What is taken off a score where a cable has nearly as many articles as full prose, by the step of
 * its density: there a word that is missing is as likely one that is not needed.
 */
const DOUBT = [0, 0, 0, 0, 0, 0.3, 0.8, 0.9];

/** What is taken off where an article would stand before a plural, which can mostly do without. */
const PLURAL_DOUBT = 0.5;

/** The same for the sentences around: a note may be quoted in full inside a telegram. */
const LOCAL_DOUBT = [0, 0, 0, 0, 0.2, 0.4, 0.7, 0.85];

/** What the trees have weighed, the density of articles among the rest. */
const WEIGHED_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['copula', 'subject']);

/** Below this nothing is worth mentioning. */
const LEAST = 0.02;

/**
 * What may be missing in a sentence, in its order.
 *
 * @param voice who acted in the sentence before, where that is known
 */
export function guessesOf(
  sentence: Sentence,
  scores: Scores,
  { document, nearby }: Surroundings,
  voice?: Voice,
): Guess[] {
  const doubt = Math.max(DOUBT[document]!, LOCAL_DOUBT[nearby]!);
  const guesses: Guess[] = [];
  for (let gap = 0; gap < sentence.words.length; gap++) {
    const subject = subjectScore(sentence, gap, scores);
    const of = (output: keyof typeof OUTPUT): number =>
      scores[gap * OUTPUTS.length + OUTPUT[output]]!;
    const add = (
      category: Category,
      score: number,
      word: string,
      alternatives: string[] = [],
    ): void => {
      const left = WEIGHED_CATEGORIES.has(category) ? score : (score - doubt) / (1 - doubt);
      if (left < LEAST) return;
      const capital = gap === 0 && (category === 'subject' || subject < score);
      const shown = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      guesses.push({ gap, category, words: [shown], alternatives, score: left });
    };
    add('conjunction', of('that'), 'that');
    if (subject >= LEAST) {
      const { word, alternatives } = subjectForm(sentence, gap, voice);
      add('subject', subject, word, alternatives);
    }
    const be = beScore(sentence, gap, scores);
    if (be >= LEAST) {
      const form = beForm(sentence, gap, voice);
      add('copula', be, form, [OTHER_TENSE[form]!]);
    }
    const either = 1 - (1 - of('of')) * (1 - of('preposition'));
    add('preposition', either, of('of') >= of('preposition') ? 'of' : 'in');
    add('to', of('to'), 'to');
    addArticle(sentence, gap, of('the'), of('a'), add);
  }
  return guesses;
}

/** Words behind which the subject stands, and not before them: `Therefore I suggest`. */
const LINKS = new Set(
  'therefore however consequently accordingly nevertheless furthermore moreover hence meanwhile'.split(
    ' ',
  ),
);
/** `Castro himself said` has its subject. */
const REFLEXIVE = /^(?:my|your|him|her|it)self$|^(?:our|your|them)selves$/;

/** `See para 1` tells the reader to, where `See no objection` is the writer's. */
function refersReader(words: Sentence['words']): boolean {
  const first = words[0]!.lower;
  return first === 'refer' || first === 'please' || (first === 'see' && words[1]?.lower !== 'no');
}

/** The score of a missing subject, that before a word that links sentences moved behind it. */
function subjectScore({ words }: Sentence, gap: number, scores: Scores): number {
  const own = scores[gap * OUTPUTS.length + OUTPUT.subject]!;
  const linked = LINKS.has(words[0]!.lower) && words.length > 1;
  if (gap === 0) return linked || refersReader(words) ? 0 : own;
  if (gap === 1 && linked) return Math.max(own, scores[OUTPUT.subject]!);
  return REFLEXIVE.test(words[gap - 1]!.lower) ? 0 : own;
}

/** Words that say how much, and which no form of `be` parts from their adjective: `Crisis is as grave`. */
const DEGREES = new Set('as so too very quite rather more most less least'.split(' '));

/** The score of a missing form of `be`, that behind a word that says how much moved before it. */
function beScore(sentence: Sentence, gap: number, scores: Scores): number {
  const own = scores[gap * OUTPUTS.length + OUTPUT.be]!;
  if (saysHowMuch(sentence, gap))
    return Math.max(own, scores[(gap + 1) * OUTPUTS.length + OUTPUT.be]!);
  return saysHowMuch(sentence, gap - 1) ? 0 : own;
}

function saysHowMuch({ words, tags }: Sentence, at: number): boolean {
  return at > 0 && tags[at + 1] === TAG.JJ && DEGREES.has(words[at]!.lower);
}

function addArticle(
  sentence: Sentence,
  gap: number,
  the: number,
  a: number,
  add: (category: Category, score: number, word: string, alternatives: string[]) => void,
): void {
  const { words, tags, head } = sentence;
  if (namesPerson(sentence, head[gap]!)) return;
  const indefiniteForm = indefinite(words[gap]!.lower);
  const tag = tags[head[gap]!];
  const plural = tag === TAG.NNS || tag === TAG.NPS;
  const either = 1 - (1 - the) * (1 - a);
  const score = plural ? (either - PLURAL_DOUBT) / (1 - PLURAL_DOUBT) : either;
  if (the >= a || plural)
    add('article', score, 'the', plural || a < 0.1 * the ? [] : [indefiniteForm]);
  else add('article', score, indefiniteForm, the < 0.1 * a ? [] : ['the']);
}

/** What stands before a person's name, without an article: `Called on Chancellor Helsing`. */
const TITLES = new Set(
  'president minister chancellor ambassador secretary general colonel major marshal admiral senator governor premier king queen prince professor judge bishop consul chargé director commissioner commander'.split(
    ' ',
  ),
);

/** Whether the noun at `head` is a person's name behind a title. */
function namesPerson({ words, tags }: Sentence, head: number): boolean {
  const title = words[head - 1];
  if (!title?.capital || !TITLES.has(title.lower)) return false;
  const { capital, lower } = words[head]!;
  // A Secretary General has an office, and no name here.
  return capital && tags[head] === TAG.NP && !TITLES.has(lower);
}
