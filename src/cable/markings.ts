/**
 * The vocabulary of markings: the only place that knows them.
 *
 * Years are those of `docs/format.md`: a *rule* where an executive order began or ended a marking,
 * *evidence* where 10,146 telegrams of 1945-68 and 189 of 1973-79 merely never show it.
 */

/** A classification marking, in full. */
export type Marking =
  | 'UNCLASSIFIED'
  | 'OFFICIAL USE ONLY'
  | 'LIMITED OFFICIAL USE'
  | 'RESTRICTED'
  | 'CONFIDENTIAL'
  | 'SECRET'
  | 'TOP SECRET';

/** A portion mark, without its brackets. */
export type PortionMark = 'U' | 'OUO' | 'LOU' | 'R' | 'C' | 'S' | 'TS';

/** The days between which a term was used; ISO dates, both inclusive. */
export interface Period {
  from?: string;
  to?: string;
  /** `rule`: an order says so. `evidence`: it is merely not seen outside these days. */
  basis: 'rule' | 'evidence';
  source: string;
}

/** One term of the vocabulary. */
export interface Term {
  meaning: string;
  periods: readonly Period[];
}

/** One marking: its rank (higher is more secret), its portion mark and when it was used. */
export interface MarkingTerm extends Term {
  rank: number;
  portion: PortionMark;
  /** Other ways of writing it in a banner or a message line. */
  aliases: readonly string[];
}

const FRUS = 'not seen outside these years in 10,146 FRUS telegrams';
const WIRE = 'seen only in wire texts of 1973-79';

export const MARKINGS: Readonly<Record<Marking, MarkingTerm>> = {
  UNCLASSIFIED: {
    rank: 0,
    portion: 'U',
    aliases: ['UNCLAS'],
    meaning: 'No security classification.',
    periods: [],
  },
  'OFFICIAL USE ONLY': {
    rank: 1,
    portion: 'OUO',
    aliases: [],
    meaning: 'Administrative marking, below the security classifications.',
    periods: [{ from: '1950-01-01', to: '1968-12-31', basis: 'evidence', source: FRUS }],
  },
  'LIMITED OFFICIAL USE': {
    rank: 1,
    portion: 'LOU',
    aliases: ['LTD OFFICIAL USE'],
    meaning: 'Administrative marking, below the security classifications.',
    periods: [{ from: '1950-01-01', basis: 'evidence', source: FRUS }],
  },
  RESTRICTED: {
    rank: 2,
    portion: 'R',
    aliases: [],
    meaning: 'Lowest security classification until December 1953.',
    periods: [
      {
        to: '1953-12-14',
        basis: 'rule',
        source: 'abolished by Executive Order 10501, effective 15 December 1953',
      },
    ],
  },
  CONFIDENTIAL: {
    rank: 3,
    portion: 'C',
    aliases: [],
    meaning: 'Security classification; the lowest since December 1953.',
    periods: [],
  },
  SECRET: {
    rank: 4,
    portion: 'S',
    aliases: [],
    meaning: 'Security classification, above Confidential.',
    periods: [],
  },
  'TOP SECRET': {
    rank: 5,
    portion: 'TS',
    aliases: [],
    meaning: 'The highest security classification.',
    periods: [],
  },
};

/** Captions: who may read it and how it is handled. They follow the marking or stand on a line of their own. */
export const CAPTIONS: Readonly<Record<string, Term>> = {
  EXDIS: {
    meaning: 'Exclusive distribution: to officers with an essential need to know.',
    periods: [{ from: '1964-01-01', basis: 'evidence', source: FRUS }],
  },
  NODIS: {
    meaning: 'No distribution beyond the addressee without leave of the Executive Secretary.',
    periods: [{ from: '1964-01-01', basis: 'evidence', source: FRUS }],
  },
  LIMDIS: {
    meaning: 'Limited distribution: to those who need to know.',
    periods: [{ from: '1964-01-01', basis: 'evidence', source: FRUS }],
  },
  STADIS: {
    meaning: 'State distribution: within the Department of State only.',
    periods: [{ from: '1973-01-01', basis: 'evidence', source: WIRE }],
  },
  NOFORN: {
    meaning: 'Not releasable to foreign nationals.',
    periods: [{ from: '1955-01-01', basis: 'evidence', source: FRUS }],
  },
  FOUO: {
    meaning: 'For official use only.',
    periods: [{ from: '1966-01-01', basis: 'evidence', source: WIRE }],
  },
  'LIMITED DISTRIBUTION': {
    meaning: 'Limited distribution, in the words used before LIMDIS.',
    periods: [],
  },
  'LIMIT DISTRIBUTION': {
    meaning: 'Limited distribution, in the words used before LIMDIS.',
    periods: [],
  },
  'NO DISTRIBUTION': { meaning: 'To the addressee only.', periods: [] },
  'EYES ONLY': { meaning: 'For the named reader only.', periods: [] },
  'VERBATIM TEXT': { meaning: 'Not paraphrased; to be handled as such.', periods: [] },
  'ROGER CHANNEL': {
    meaning: 'Channel of the Bureau of Intelligence and Research.',
    periods: [{ from: '1960-01-01', basis: 'evidence', source: FRUS }],
  },
  'SECURITY INFORMATION': {
    meaning: 'Followed the classification from 1951 to December 1953.',
    periods: [
      {
        to: '1953-12-14',
        basis: 'rule',
        source: 'ended with Executive Order 10501, effective 15 December 1953',
      },
    ],
  },
  TAG: { meaning: 'Distribution group of the Cyprus talks, 1964.', periods: [] },
  TUG: { meaning: 'Distribution group of the Cyprus talks, 1964.', periods: [] },
  ONLY: { meaning: 'For the named reader only.', periods: [] },
  PLAIN: { meaning: 'Sent in the clear.', periods: [] },
};

/** Precedences: how fast it is to be sent. */
export const PRECEDENCES: Readonly<Record<string, Term & { prosign?: string }>> = {
  ROUTINE: { prosign: 'R', meaning: 'To be sent in turn.', periods: [] },
  PRIORITY: { prosign: 'P', meaning: 'Before routine messages.', periods: [] },
  IMMEDIATE: { prosign: 'O', meaning: 'Before priority messages.', periods: [] },
  'OPERATIONAL IMMEDIATE': { prosign: 'O', meaning: 'Before priority messages.', periods: [] },
  FLASH: { prosign: 'Z', meaning: 'Before every other message, within minutes.', periods: [] },
  NIACT: { meaning: 'Night action: to be acted on at whatever hour it comes.', periods: [] },
  'US URGENT': { meaning: 'The highest precedence of the 1940s.', periods: [] },
  URGENT: { meaning: 'Before ordinary messages.', periods: [] },
};

/** Markings of others that American cables quote; never out of their years. */
export const FOREIGN_PREFIXES: readonly string[] = ['NATO', 'COSMIC', 'UK', 'CENTO', 'SEATO'];

/** Portion marks by their letters. */
export const PORTION_MARKINGS: Readonly<Record<PortionMark, Marking>> = {
  U: 'UNCLASSIFIED',
  OUO: 'OFFICIAL USE ONLY',
  LOU: 'LIMITED OFFICIAL USE',
  R: 'RESTRICTED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
};

/** Every way a marking is spelt in a banner, longest first, with the marking it stands for. */
export const MARKING_SPELLINGS: readonly (readonly [string, Marking])[] = (
  Object.entries(MARKINGS) as [Marking, MarkingTerm][]
)
  .flatMap(([marking, term]) =>
    [marking, ...term.aliases].map((spelling): [string, Marking] => [spelling, marking]),
  )
  .sort((a, b) => b[0].length - a[0].length);

/** What may follow a marking on its line. */
export const BANNER_FOLLOWERS: readonly string[] = [
  ...Object.keys(CAPTIONS),
  ...Object.keys(PRECEDENCES),
].sort((a, b) => b.length - a.length);
