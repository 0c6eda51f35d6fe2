import {
  type Banner,
  FOREIGN_PREFIXES,
  type Head,
  type HeadLine,
  type Marking,
  MARKING_SPELLINGS,
} from '../cable/index.js';

/** A place that bears the cable's marking: a banner, or the message line of a wire's head. */
export interface Bearer {
  node: Banner | HeadLine;
  marking: Marking;
  /** The spelling of the marking that stands there, with single blanks: `UNCLAS`. */
  words: string;
  spaced: boolean;
  /** Offsets of the marking's own words, without captions or what else the line says. */
  start: number;
  end: number;
}

/** Every banner and message line in the order of the file; misspelt ones and foreign ones apart. */
export function bearersOf(banners: readonly Banner[], heads: readonly Head[]): Bearer[] {
  const bearers = banners.flatMap((node) =>
    node.probable || isForeign(node) ? [] : [bearerOf(node, node)],
  );
  for (const { children } of heads) {
    for (const node of children) {
      if (node.type === 'headLine' && node.message) bearers.push(bearerOf(node, node.message));
    }
  }
  return bearers.sort((a, b) => a.start - b.start);
}

/** `NATO SECRET` is NATO's marking, not the cable's. */
function isForeign({ captions }: Banner): boolean {
  return captions.some((caption) => FOREIGN_PREFIXES.includes(caption));
}

function bearerOf(
  node: Banner | HeadLine,
  { marking, spaced }: { marking: Marking; spaced: boolean },
): Bearer {
  const start = node.position.start.offset;
  const upper = node.value.toUpperCase();
  if (!spaced && upper.startsWith(marking))
    return { node, marking, words: marking, spaced, start, end: start + marking.length };
  // The longest spelling comes first.
  const [words] = MARKING_SPELLINGS.find(
    ([spelling, other]) => other === marking && lengthOf(upper, spelling),
  )!;
  return { node, marking, words, spaced, start, end: start + lengthOf(upper, words) };
}

const BLANK = 32;

/** Characters that the letters of a marking take up, blanks between them included; 0 where they are others. */
function lengthOf(value: string, spelling: string): number {
  let at = 0;
  for (let i = 0; i < spelling.length; i++) {
    const letter = spelling.charCodeAt(i);
    if (letter === BLANK) continue;
    while (value.charCodeAt(at) === BLANK) at++;
    if (value.charCodeAt(at) !== letter) return 0;
    at++;
  }
  return at;
}

/** Sets a marking with a blank between its letters and a wider gap between its words. */
export function spacedOut(words: string, gap = '  '): string {
  return words
    .split(' ')
    .map((word) => Array.from(word).join(' '))
    .join(gap);
}
