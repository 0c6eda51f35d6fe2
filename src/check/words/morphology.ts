/**
 * Endings that make one word of another, each with what stood in its place: `classified` is
 * `classify` with `ied` for `y`. They make more words than there are, which does no harm here: two
 * words run together, as `burdensharing`, are still none of them.
 */
const ENDINGS: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', '', 'e'], ['ied', 'y'], ['ing', '', 'e'],
  ['er', '', 'e'], ['ier', 'y'], ['or', '', 'e'], ['est', '', 'e'], ['iest', 'y'],
  ['ly', '', 'le'], ['ily', 'y'], ['ally', ''], ['ness', ''], ['iness', 'y'], ['ment', ''],
  ['ion', '', 'e'], ['ation', '', 'e'], ['ication', 'y'], ['ition', '', 'e'],
  ['al', '', 'e'], ['ial', '', 'e', 'y'], ['ual', ''],
  ['able', '', 'e'], ['iable', 'y'], ['ible', '', 'e'], ['ability', 'able'], ['ibility', 'ible'],
  ['ity', '', 'e'], ['ty', ''], ['ive', '', 'e'], ['ative', '', 'e'],
  ['ist', '', 'e', 'y'], ['ism', '', 'e', 'y'], ['ize', '', 'e', 'y'], ['ise', '', 'e', 'y'],
  ['isation', '', 'ise'], ['ful', ''], ['iful', 'y'], ['less', ''], ['iless', 'y'],
  ['ship', ''], ['hood', ''], ['ary', '', 'e'], ['ery', '', 'e', 'er'], ['ory', '', 'e'],
  ['atory', 'ate'], ['ic', '', 'e', 'y'], ['ical', 'ic', 'y'], ['ance', '', 'e', 'ant'],
  ['ence', '', 'e', 'ent'], ['ency', 'ent'], ['ancy', 'ant'], ['ant', '', 'e', 'ate'],
  ['ent', '', 'e'], ['cy', 't', 'te'], ['age', '', 'e'], ['ure', '', 'e'], ['ous', '', 'e', 'y'],
  ['ious', '', 'y', 'ion'], ['ish', '', 'e'], ['y', '', 'e'], ['en', '', 'e'], ['ward', ''],
  ['wards', ''], ['wise', ''], ['like', ''], ['man', ''], ['men', 'man'], ['ian', '', 'y'],
  ['an', 'a'], ['ese', ''], ['ee', '', 'e'], ['th', ''], ['ify', '', 'e', 'y'], ['ics', 'ic'],
  ['sis', 'ze'], ['sion', 'd', 'de', 'se', 't'], ['ption', 'be'], ['uction', 'uce'], ['tion', 't'],
  ['ate', '', 'e'], ['some', ''],
]; // prettier-ignore

/** Beginnings that make one word of another. */
const BEGINNINGS = [
  'un', 're', 'in', 'im', 'ir', 'il', 'dis', 'pre', 'inter', 'over', 'mis', 'non', 'counter',
  'sub', 'super', 'de', 'en', 'co', 'under', 'out', 'anti', 'ex', 'trans', 'up', 'fore', 'semi',
  'pro', 'post', 'mid', 'multi', 'self', 'micro', 'macro', 'tele', 'electro', 'photo', 'auto',
  'bi', 'em', 'intra', 'extra', 'ultra', 'pseudo', 'neo', 'mono', 'poly', 'hydro', 'para',
  'hyper', 'be', 'a',
]; // prettier-ignore

/** Endings that leave a word the same word: `falls`, `sharing`. */
const INFLECTIONS = ['s', 'es', 'ies', 'ed', 'ied', 'ing', 'er', 'ly'];

/** Shortest stem that an ending is taken from. */
const SHORTEST = 3;

/** How many endings and beginnings may stand on one word: `un-accept-able-ness`. */
const LAYERS = 4;

type Ending = (typeof ENDINGS)[number];

const endingsByLetter = grouped(ENDINGS, ([ending]) => ending.at(-1)!);
const inflectionsByLetter = grouped(
  ENDINGS.filter(([ending]) => INFLECTIONS.includes(ending)),
  ([ending]) => ending.at(-1)!,
);
const beginningsByLetter = grouped(BEGINNINGS, (beginning) => beginning.charAt(0));

/** Whether a word in small letters is one of the roots or made from one. */
export function isDerived(word: string, roots: ReadonlySet<string>): boolean {
  if (roots.has(word)) return true;
  const stems = [word];
  const seen = new Set(stems);
  // Each layer takes one ending or beginning from every stem of the layer before.
  for (let layer = 0, from = 0; layer < LAYERS && from < stems.length; layer++) {
    const to = stems.length;
    for (; from < to; from++) {
      const stem = stems[from]!;
      if (stem.length < 5) continue;
      for (const shorter of [...stemsOf(stem, endingsByLetter), ...withoutBeginning(stem)]) {
        if (roots.has(shorter)) return true;
        if (seen.has(shorter)) continue;
        seen.add(shorter);
        stems.push(shorter);
      }
    }
  }
  return false;
}

/** Whether a word in small letters is one of the roots, or a plural, a past or the like of one. */
export function isInflected(word: string, roots: ReadonlySet<string>): boolean {
  return roots.has(word) || stemsOf(word, inflectionsByLetter).some((stem) => roots.has(stem));
}

function stemsOf(word: string, byLetter: ReadonlyMap<string, readonly Ending[]>): string[] {
  const stems: string[] = [];
  for (const [ending, ...instead] of byLetter.get(word.charAt(word.length - 1)) ?? []) {
    const length = word.length - ending.length;
    if (length < SHORTEST - 1 || !word.endsWith(ending)) continue;
    const base = word.slice(0, length);
    for (const letters of instead) {
      if (length + letters.length >= SHORTEST) stems.push(base + letters);
    }
    // `planned` is `plan`: the last letter was doubled.
    if (length > SHORTEST && instead[0] === '' && isDoubled(base)) stems.push(base.slice(0, -1));
  }
  return stems;
}

function withoutBeginning(word: string): string[] {
  return (beginningsByLetter.get(word.charAt(0)) ?? [])
    .filter((beginning) => word.length - beginning.length > SHORTEST && word.startsWith(beginning))
    .map((beginning) => word.slice(beginning.length));
}

function isDoubled(base: string): boolean {
  const last = base.charAt(base.length - 1);
  return last === base.charAt(base.length - 2) && !'aeiou'.includes(last);
}

function grouped<T>(list: readonly T[], letterOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const letter = letterOf(one);
    const group = groups.get(letter);
    if (group) group.push(one);
    else groups.set(letter, [one]);
  }
  return groups;
}
