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
    const of = (output: keyof typeof OUTPUT): number =>
      scores[gap * OUTPUTS.length + OUTPUT[output]]!;
    const add = (
      category: Category,
      score: number,
      word: string,
      alternatives: string[] = [],
    ): void => {
      const left = (score - doubt) / (1 - doubt);
      if (left < LEAST) return;
      const capital = gap === 0 && (category === 'subject' || of('subject') < score);
      const shown = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      guesses.push({ gap, category, words: [shown], alternatives, score: left });
    };
    add('conjunction', of('that'), 'that');
    if (of('subject') >= LEAST) {
      const { word, alternatives } = subjectForm(sentence, gap, voice);
      add('subject', of('subject'), word, alternatives);
    }
    if (of('be') >= LEAST) {
      const form = beForm(sentence, gap, voice);
      add('copula', of('be'), form, [OTHER_TENSE[form]!]);
    }
    const either = 1 - (1 - of('of')) * (1 - of('preposition'));
    add('preposition', either, of('of') >= of('preposition') ? 'of' : 'in');
    add('to', of('to'), 'to');
    addArticle(sentence, gap, of('the'), of('a'), add);
  }
  return guesses;
}

function addArticle(
  { words, tags, head }: Sentence,
  gap: number,
  the: number,
  a: number,
  add: (category: Category, score: number, word: string, alternatives: string[]) => void,
): void {
  const indefiniteForm = indefinite(words[gap]!.lower);
  const tag = tags[head[gap]!];
  const plural = tag === TAG.NNS || tag === TAG.NPS;
  const either = 1 - (1 - the) * (1 - a);
  const score = plural ? (either - PLURAL_DOUBT) / (1 - PLURAL_DOUBT) : either;
  if (the >= a || plural)
    add('article', score, 'the', plural || a < 0.1 * the ? [] : [indefiniteForm]);
  else add('article', score, indefiniteForm, the < 0.1 * a ? [] : ['the']);
}
