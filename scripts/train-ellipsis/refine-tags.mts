import { FINITE, NOUN, TAG, type Tag, TAGS } from '../../src/ellipsis/tags.js';

const setOf = (words: string): Set<string> => new Set(words.split(' '));
const CLOSED = new Map<string, Tag>();
for (const [tag, words] of Object.entries({
  AT: 'the a an',
  BE: 'be',
  BEF: "is are was were am isn't aren't wasn't weren't",
  BEN: 'been being',
  HV: "have has had haven't hasn't hadn't",
  DO: "do does did don't doesn't didn't",
  MD: "will would shall should can could may might must cannot ought won't wouldn't can't couldn't shouldn't",
  PPS: 'i we he she they',
  PPO: 'me him them himself themselves itself ourselves myself herself yourself everyone everybody anyone nobody someone something nothing anything everything',
  PPX: 'my our his their its your',
  WP: 'who which whom whose what',
  WRB: 'when where why how whereby wherever whenever',
  OD: 'first second third fourth fifth sixth last next',
  NOT: 'not',
  CC: 'and or but nor',
}))
  for (const word of words.split(' ')) CLOSED.set(word, tag as Tag);

const PAST = setOf(
  'said made took gave told felt thought went came saw knew found held left met put set kept brought sent became began led understood wrote spoke read got stood drew lost paid fell rose sought built bought caught chose cut dealt fought forgot grew heard hit laid lay let meant ran sat showed sold spent struck taught threw won withdrew undertook broke arose forced did bore drove ate hung shot overthrew foresaw forbade',
);
const PARTICIPLE = setOf(
  'taken given known seen done gone become begun written spoken drawn fallen risen chosen forgotten grown shown thrown withdrawn undertaken broken arisen driven borne overthrown foreseen forbidden shaken',
);
const ALIKE = setOf(
  'said made told felt thought found held left met put set kept brought sent led understood read stood lost paid sought built bought caught cut dealt fought heard hit laid let meant sold spent struck taught won forced hung shot',
);
const PLURALS = setOf('men people women children personnel police data criteria media');
const PEOPLES =
  /(?:[^i]ans|ists|iets|abs|elis|ards|ees|ites|oles|urks|wedes|reeks|erbs|zechs|inns|wiss|danes)$/;

/**
 * The finer classes that the model tells apart, from the universal ones of the tagger of
 * wink-nlp: forms of verbs by their ends and the words before, nouns by number.
 */
export function refine(words: readonly string[], coarse: readonly string[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  for (let i = 0; i < words.length; i++) tags[i] = TAG[tagOf(words, lower, coarse, tags, i)];
  settlePasts(lower, tags);
  return tags;
}

function tagOf(
  words: readonly string[],
  lower: readonly string[],
  coarse: readonly string[],
  tags: Uint8Array,
  i: number,
): Tag {
  const word = lower[i]!;
  const pos = coarse[i]!;
  const next = coarse[i + 1] ?? '';
  const verbFollows = next === 'VERB' || next === 'AUX' || lower[i + 1] === 'not';
  if (words[i] === 'US' || words[i] === 'IT') return 'NP';
  if (word === "'s") return pos === 'PART' || next === 'NOUN' ? 'POS' : 'BEF';
  if (/^(?:i|we|he|she|they|it|you)'/.test(word)) return 'PPS';
  if (word === 'having') return 'VBG';
  if (word === 'may' && words[i] === 'May' && (pos === 'PROPN' || /^\d/.test(words[i + 1] ?? '')))
    return 'NP';
  if (word === 'will' && pos === 'NOUN') return 'NN';
  if (word === 'second' && pos === 'VERB') return 'VB';
  const closed = CLOSED.get(word);
  if (closed) return closed;
  if (word === 'it' || word === 'you') return verbFollows || next === 'ADV' ? 'PPS' : 'PPO';
  if (word === 'us') return 'PPO';
  if (word === 'her') return next === 'NOUN' || next === 'ADJ' ? 'PPX' : 'PPO';
  if (word === 'there') return verbFollows ? 'EX' : 'RB';
  if (word === 'that') {
    if (pos === 'SCONJ') return 'CS';
    if (pos === 'DET') return 'DT';
    return i > 0 && NOUN[tags[i - 1]!] && verbFollows ? 'WP' : next === 'NOUN' ? 'DT' : 'CS';
  }
  if (word === 'to') return pos === 'PART' || next === 'VERB' || next === 'AUX' ? 'TO' : 'IN';
  switch (pos) {
    case 'PUNCT':
    case 'SYM':
    case 'SPACE':
      return 'PU';
    case 'ADP':
      return 'IN';
    case 'SCONJ':
      return 'CS';
    case 'CCONJ':
      return 'CC';
    case 'DET':
      return 'DT';
    case 'PRON':
      return /^(?:this|these|those|all|each|both|some|any|many|most|such|none)$/.test(word)
        ? 'DT'
        : 'PPO';
    case 'NUM':
      return 'CD';
    case 'INTJ':
      return 'UH';
    case 'ADV':
      return 'RB';
    case 'PART':
      return 'RB';
    case 'ADJ':
      if (word.endsWith('ed') && isAuxiliary(tags[before(tags, i)])) return 'VBN';
      return /(?:[^aeiou]er|iest|[^aeiou]est|^more|^most|^less|^least)$/.test(word) &&
        word.length < 9 &&
        !/^(?:other|former|latter|proper|further|honest|modest|west)$/.test(word)
        ? 'JJR'
        : 'JJ';
    case 'NOUN':
      return PLURALS.has(word) || (/[^sui]s$/.test(word) && word.length > 3) || word.endsWith('ies')
        ? 'NNS'
        : 'NN';
    case 'PROPN':
      return PEOPLES.test(word) ? 'NPS' : 'NP';
    case 'VERB':
    case 'AUX':
      return verbOf(word, tags, i);
    default:
      return /^[^\p{L}\d]+$/u.test(word) ? 'PU' : 'NN';
  }
}

/** The place of the word before, adverbs and `not` left aside. */
function before(tags: Uint8Array, i: number): number {
  let j = i - 1;
  while (j >= 0 && (tags[j] === TAG.RB || tags[j] === TAG.NOT)) j--;
  return j;
}

function isAuxiliary(tag: number | undefined): boolean {
  return tag === TAG.BE || tag === TAG.BEF || tag === TAG.BEN || tag === TAG.HV;
}

function verbOf(word: string, tags: Uint8Array, i: number): Tag {
  if (word.endsWith('ing') && word.length > 4) return 'VBG';
  const j = before(tags, i);
  const left = tags[j];
  if (PARTICIPLE.has(word)) return 'VBN';
  if (word.endsWith('ed') || PAST.has(word)) {
    if (isAuxiliary(left)) return PAST.has(word) && !ALIKE.has(word) ? 'VBD' : 'VBN';
    if (left === TAG.TO || left === TAG.MD || left === TAG.DO) return 'VB';
    return 'VBD';
  }
  if (left === TAG.TO || left === TAG.MD || left === TAG.DO || j < 0) return 'VB';
  if (/[^s]s$/.test(word) && word.length > 2) return 'VBZ';
  return left === TAG.PPS ||
    left === TAG.NNS ||
    left === TAG.NPS ||
    left === TAG.WP ||
    left === TAG.DT
    ? 'VBP'
    : left === TAG.NP || left === TAG.NN
      ? 'VBP'
      : 'VB';
}

/** Pasts that are participles after a noun: `the steps agreed`, `those formed by him are`. */
function settlePasts(lower: readonly string[], tags: Uint8Array): void {
  const n = tags.length;
  for (let i = 0; i < n; i++) {
    if (tags[i] !== TAG.VBD || !(lower[i]!.endsWith('ed') || ALIKE.has(lower[i]!))) continue;
    const left = tags[before(tags, i)];
    if (left === TAG.PPS || left === TAG.WP || left === TAG.EX) continue;
    if (left === TAG.AT || left === TAG.PPX || left === TAG.IN || left === TAG.JJ) {
      tags[i] = TAG.VBN;
      continue;
    }
    if (tags[i + 1] === TAG.IN && lower[i + 1] === 'by') {
      tags[i] = TAG.VBN;
      continue;
    }
    const noun = left !== undefined && (NOUN[left] === 1 || left === TAG.DT || left === TAG.PPO);
    if (!noun && left !== TAG.CC && left !== undefined) {
      tags[i] = TAG.VBN;
      continue;
    }
    if (noun && finiteFollows(tags, i)) tags[i] = TAG.VBN;
    else if (noun && finiteBefore(tags, i)) tags[i] = TAG.VBN;
  }
}

const STOPS = new Set([TAG.PU, TAG.CS, TAG.WP, TAG.WRB, TAG.CC]);

function finiteFollows(tags: Uint8Array, i: number): boolean {
  for (let j = i + 1; j < tags.length && j < i + 12; j++) {
    if (STOPS.has(tags[j]!)) return false;
    if (FINITE[tags[j]!] && tags[j] !== TAG.VBP && tags[j - 1] !== TAG.PPS) return true;
  }
  return false;
}

function finiteBefore(tags: Uint8Array, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    if (STOPS.has(tags[j]!)) return false;
    if (FINITE[tags[j]!]) return true;
  }
  return false;
}

/** The names of tags, to look at. */
export const namesOf = (tags: Uint8Array): string[] => Array.from(tags, (tag) => TAGS[tag]!);
