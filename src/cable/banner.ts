import { distance } from './distance.js';
import {
  BANNER_FOLLOWERS,
  FOREIGN_PREFIXES,
  MARKING_SPELLINGS,
  MARKINGS,
  type Marking,
} from './markings.js';

/** What a line says when it is a banner. */
export interface BannerReading {
  marking: Marking;
  /** Captions and precedences after the marking, and the owner before it (`NATO`). */
  captions: string[];
  spaced: boolean;
  probable: boolean;
}

/** Longest banner that is looked for, in characters: a spaced LIMITED OFFICIAL USE with captions. */
export const BANNER_LIMIT = 90;

/** Words one or two letters away from a marking that are words, not slips. */
const WORDS = new Set([
  'SECRETS',
  'SECRETE',
  'SECRETED',
  'SECRECY',
  'CLASSIFIED',
  'DECLASSIFIED',
  'CONFIDENTIALLY',
  'CONFIDENTIALITY',
  'RESTRICTS',
  'RESTRICTER',
  'OFFICIAL USE',
]);

/**
 * A banner is a whole line: `SECRETARY OF STATE` is not one.
 *
 * > | SECRET/EXDIS
 *     ^^^^^^^^^^^^
 */
export function readBanner(line: string): BannerReading | undefined {
  if (line.length < 5 || line.length > BANNER_LIMIT) return undefined;
  // The first letter turns nearly every line away before anything is built.
  if (!MARKING_INITIALS.has(line.charCodeAt(0) & ~32)) return undefined;
  const closed = readClosed(line);
  if (closed) return closed;
  return readSpaced(line);
}

/**
 * A line that is no banner but a slip or two away from one: `SECERT`, `OFFICAL USE ONLY/EXDIS`.
 * The caller decides by its place whether that is likelier than a text.
 */
export function readProbableBanner(line: string): BannerReading | undefined {
  if (line.length < 5 || line.length > 60 || !/^[A-Z][A-Z0-9 /;,.'-]*$/.test(line))
    return undefined;
  if (WORDS.has(line)) return undefined;
  const letters = /^[A-Z](?: {1,2}[A-Z]){4,}$/.test(line) ? line.replace(/ /g, '') : undefined;
  if (letters) return readProbableSpaced(letters);
  for (const [spelling, marking] of MARKING_SPELLINGS) {
    const limit = spelling.length < 9 ? 1 : 2;
    for (const more of MORE) {
      const cut = spelling.length + more;
      if (Math.abs(more) > limit || cut > line.length || isSpelt(line.charCodeAt(cut))) continue;
      const word = line.slice(0, cut);
      if (word === spelling || WORDS.has(word) || word.endsWith(' ')) continue;
      if (distance(word, spelling, limit) > limit) continue;
      const captions = readFollowers(line.slice(cut));
      if (captions) return { marking, captions, spaced: false, probable: true };
    }
  }
  return undefined;
}

/** Letters that a slip adds to a word or takes from it, the likeliest first. */
const MORE = [0, -1, 1, -2, 2];

/** A capital or a digit: the word goes on. */
function isSpelt(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** `S E C E R T` */
function readProbableSpaced(letters: string): BannerReading | undefined {
  for (const [spelling, marking] of MARKING_SPELLINGS) {
    const own = spelling.replace(/ /g, '');
    const limit = own.length < 9 ? 1 : 2;
    if (distance(letters, own, limit) <= limit) {
      return { marking, captions: [], spaced: true, probable: true };
    }
  }
  return undefined;
}

function readClosed(line: string): BannerReading | undefined {
  const upper = line.toUpperCase();
  const owner = FOREIGN_PREFIXES.find((prefix) => upper.startsWith(`${prefix} `));
  const own = owner ? upper.slice(owner.length + 1).trimStart() : upper;
  for (const [spelling, marking] of MARKING_SPELLINGS) {
    if (!own.startsWith(spelling)) continue;
    const captions = readFollowers(own.slice(spelling.length));
    if (!captions) continue;
    if (owner) captions.unshift(owner);
    return { marking, captions, spaced: false, probable: false };
  }
  return undefined;
}

const MARKING_INITIALS = new Set(
  [...MARKING_SPELLINGS.map(([spelling]) => spelling), ...FOREIGN_PREFIXES].map((word) =>
    word.charCodeAt(0),
  ),
);

/**
 * Letter-spaced, evenly or with a slip in the spacing:
 *
 * > | C O N F I D E N T I A L
 * > | L I M I T E D  O F F I C I A L  U S E
 * > | S E C RE T
 */
function readSpaced(line: string): BannerReading | undefined {
  if (!/^[A-Z]{1,3} {1,3}[A-Z]{1,3}\b/.test(line)) return undefined;
  const letters = line.split(/\s+/);
  const single = letters.filter((letter) => letter.length === 1).length;
  if (single < 3 || single * 2 < letters.length) return undefined;
  for (const [spelling, marking] of MARKING_SPELLINGS) {
    const rest = afterSpaced(line, spelling.replace(/ /g, ''));
    if (rest === undefined) continue;
    const captions = readFollowers(rest);
    if (captions) return { marking, captions, spaced: true, probable: false };
  }
  return undefined;
}

/** What follows the letters on the line when only blanks stand between them; undefined when others do. */
export function afterSpaced(line: string, letters: string): string | undefined {
  let at = 0;
  for (const letter of letters) {
    while (line.charAt(at) === ' ') at++;
    if (line.charAt(at) !== letter) return undefined;
    at++;
  }
  return /^[A-Z0-9]/.test(line.slice(at)) ? undefined : line.slice(at);
}

/** Captions and precedences after a marking; undefined when anything else stands there. */
function readFollowers(rest: string): string[] | undefined {
  const captions: string[] = [];
  let at = 0;
  while (at < rest.length) {
    const gap = /^[\s/;,.–—-]+/.exec(rest.slice(at));
    if (!gap) return undefined;
    at += gap[0].length;
    if (at >= rest.length) return /[/;,.–—-]/.test(gap[0]) ? undefined : captions;
    const follower = BANNER_FOLLOWERS.find(
      (word) => rest.startsWith(word, at) && !/[A-Z0-9]/.test(rest.charAt(at + word.length)),
    );
    if (!follower) return undefined;
    captions.push(follower);
    at += follower.length;
  }
  return captions;
}

/** The rank of a marking: higher is more secret. */
export function rankOf(marking: Marking): number {
  return MARKINGS[marking].rank;
}

/** The line is captions only, as under a message line: `EXDIS`, `LIMITED DISTRIBUTION; NOFORN`. */
export function readCaptionLine(line: string): string[] | undefined {
  if (line.length > BANNER_LIMIT || line !== line.toUpperCase()) return undefined;
  const captions = readFollowers(` ${line}`);
  return captions?.length ? captions : undefined;
}
