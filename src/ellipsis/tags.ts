/**
 * The classes of words that the model tells apart: the Penn Treebank's, as far as they matter for
 * what is left out, with a class each for articles (AT), `not`, and the forms of `be`.
 */
export const TAGS = [
  'AT', 'BE', 'BEF', 'BEN', 'CC', 'CD', 'CS', 'DO', 'DT', 'EX', 'HV', 'IN', 'JJ', 'JJR', 'MD',
  'NN', 'NNS', 'NOT', 'NP', 'NPS', 'OD', 'POS', 'PPO', 'PPS', 'PPX', 'PU', 'RB', 'TO', 'UH',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WP', 'WRB',
] as const; // prettier-ignore

export type Tag = (typeof TAGS)[number];

/** The place of each tag in `TAGS`. */
export const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Record<
  Tag,
  number
>;

/** Before the first word and after the last. */
export const TAG_BEFORE = TAGS.length;
export const TAG_AFTER = TAGS.length + 1;

/** A set of tags, to be asked by their places. */
export function tagSet(...tags: Tag[]): Uint8Array {
  const set = new Uint8Array(TAGS.length + 2);
  for (const tag of tags) set[TAG[tag]] = 1;
  return set;
}

/** Verbs that make a clause by themselves. */
export const FINITE = tagSet('BEF', 'HV', 'DO', 'MD', 'VBD', 'VBZ', 'VBP');
export const NOUN = tagSet('NN', 'NNS', 'NP', 'NPS');
/** What may stand between the beginning of a noun phrase and its head. */
export const IN_PHRASE = tagSet('JJ', 'JJR', 'NN', 'NNS', 'NP', 'NPS', 'CD', 'OD', 'VBN', 'VBG', 'POS', 'RB'); // prettier-ignore
/** What fills the place of an article. */
export const DETERMINER = tagSet('AT', 'DT', 'PPX', 'CD', 'OD', 'WP', 'POS');
