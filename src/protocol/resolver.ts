import type { ToScan } from './scan.js';

/** Messages between the editor and the page that resolves two transcripts. */

/** A reading as it is shown: what both have at its ends is told from what differs. */
export interface ShownReading {
  before: string;
  differs: string;
  after: string;
}

/** A place of the scan: a page of it, and boxes in the pixels of its image. */
export interface Crop {
  page: number;
  /** The address of the page's image; empty where the image is asked for. */
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

/** From the editor to the page: what is shown, or the image of a page that was asked for. */
export type ToResolver = ShowQuestion | Extract<ToScan, { type: 'image' }>;

export interface ShowQuestion {
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

/** The page of the scan whose image the page asks for, if that is what it says. */
export function readImageWish(message: unknown): number | undefined {
  const isRecord = typeof message === 'object' && message !== null && 'image' in message;
  if (!isRecord || !Number.isInteger(message.image)) return undefined;
  const page = Number(message.image);
  return page >= 0 ? page : undefined;
}
