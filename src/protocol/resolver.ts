/** Messages between the editor and the page that resolves two transcripts. */

/** A reading as it is shown: what both have at its ends is told from what differs. */
export interface ShownReading {
  before: string;
  differs: string;
  after: string;
}

/** A place of the scan: the address of the page's image, and boxes in its pixels. */
export interface Crop {
  uri: string;
  boxes: readonly (readonly [x: number, y: number, width: number, height: number])[];
  /** False where the words themselves were not found, and their neighbours are shown. */
  exact: boolean;
}

/** A question as it is shown: nothing in it says which keyer typed which reading. */
export interface ShownQuestion {
  /** From 1. */
  number: number;
  /** In words: `a number`. */
  kind: string;
  before: string;
  after: string;
  readings: readonly [ShownReading, ShownReading];
  /** What is decided: the first or the second of the readings shown, other words, or nothing. */
  taken: 0 | 1 | { reading: string } | undefined;
  crop: Crop | undefined;
}

/** From the editor to the page. */
export interface ToResolver {
  type: 'show';
  /** Questions in all, and those that nobody decided on. */
  count: number;
  open: number;
  /** Undefined where the two do not differ. */
  question: ShownQuestion | undefined;
  /** What a person should know: an error, or that the words of the scan are missing. */
  note: string;
}

/** What a person does on the page. */
export const RESOLVER_ACTIONS = ['ready', 'takeFirst', 'takeSecond', 'other', 'takeBack', 'next', 'previous', 'nextOpen', 'write'] as const; // prettier-ignore

export type ResolverAction = (typeof RESOLVER_ACTIONS)[number];

/** An action that the page names, if it is one. What comes from the page is never trusted. */
export function readResolverAction(message: unknown): ResolverAction | undefined {
  const isRecord = typeof message === 'object' && message !== null && 'action' in message;
  return isRecord ? RESOLVER_ACTIONS.find((action) => action === message.action) : undefined;
}
