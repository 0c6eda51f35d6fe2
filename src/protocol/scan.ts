/** Messages between the editor and the scan panel; what comes from the panel is never trusted. */

type Box = readonly [x: number, y: number, width: number, height: number];

/** How a page is looked at: kept for each cable, and the same for all its pages. */
export interface ScanView {
  /** Screen pixels for one of the image; `width` and `page` fit it to the panel. */
  zoom: number | 'width' | 'page';
  /** Degrees, clockwise. */
  angle: number;
  /** 1 leaves the image as it is. */
  brightness: number;
  contrast: number;
  gamma: number;
  /** From 0 to 1, or none: brighter is white, darker is black. */
  threshold: number | undefined;
  invert: boolean;
  /** A strip over the line of the caret. */
  ruler: boolean;
  /** Shows what is under the caret, or under the pointer, larger. */
  lens: boolean;
  /** Whether the list of what differs is open. */
  list: boolean;
}

export const PLAIN_VIEW: ScanView = {
  zoom: 'width',
  angle: 0,
  brightness: 1,
  contrast: 1,
  gamma: 1,
  threshold: undefined,
  invert: false,
  ruler: true,
  lens: false,
  list: true,
};

/** What a key or a button does to the view. */
export const VIEW_ACTIONS = [
  'zoomIn', 'zoomOut', 'fitWidth', 'fitPage', 'rotateLeft', 'rotateRight', 'tiltLeft', 'tiltRight',
  'up', 'down', 'left', 'right', 'nextPage', 'previousPage', 'invert', 'ruler', 'lens', 'list', 'brighter', 'darker',
  'moreContrast', 'lessContrast', 'lighterGamma', 'darkerGamma', 'threshold', 'plain',
] as const; // prettier-ignore

export type ViewAction = (typeof VIEW_ACTIONS)[number];

/**
 * A place where the transcript and the machine differ, as the panel shows it. Both readings stand in
 * the order of the alphabet, so that who looks is not told whose is which.
 */
export interface Card {
  /** By this the panel names it to the editor. */
  id: string;
  page: number;
  /** Where on the page; undefined where nothing is near. */
  box: Box | undefined;
  /** What it is about, in words: `number, line 15`. */
  about: string;
  readings: readonly { text: string; typed: boolean }[];
  /** Whether it is shown whose reading is which. */
  labelled: boolean;
  /** What a person wrote about it; empty for nothing. */
  note: string;
}

/** The place on the scan that an open query is about. */
export interface AskedPlace {
  /** The name of the query. */
  query: string;
  page: number;
  box: Box;
  says: string;
}

/** What can be done about a difference. */
export const SETTLEMENTS = ['take', 'keep', 'doubt', 'note', 'reveal'] as const;

export type Settlement = (typeof SETTLEMENTS)[number];

/** From the editor to the panel. */
export type ToScan =
  /** A page without an address is asked for when it is to be shown. */
  | { type: 'open'; cable: string; pages: { name: string; uri: string }[]; view: ScanView }
  /** A page that was asked for: a byte of brightness a pixel. */
  | { type: 'image'; page: number; width: number; height: number; gray: Uint8Array }
  /** What is at the caret; `card` is the difference there. */
  | {
      type: 'show';
      page: number;
      boxes: readonly Box[];
      exact: boolean;
      note: string;
      card: string | undefined;
    }
  | { type: 'cards'; cards: readonly Card[] }
  | { type: 'queries'; places: readonly AskedPlace[] }
  | { type: 'do'; action: ViewAction };

/** From the panel to the editor. */
export type FromScan =
  | { type: 'ready' }
  | { type: 'image'; page: number }
  /** From one point of a page to another, in pixels of its image; a click is twice the same. */
  | { type: 'point'; page: number; from: [number, number]; to: [number, number] }
  | { type: 'size'; page: number; width: number; height: number }
  | { type: 'view'; view: ScanView }
  /** Another page is shown now. */
  | { type: 'turned'; page: number }
  /** A person wants to say which page of the transcript this one is. */
  | { type: 'belongs'; page: number }
  /** Goes to a difference in the text. */
  | { type: 'go'; card: string }
  | { type: 'settle'; card: string; how: Settlement }
  /** Goes to a query. */
  | { type: 'query'; query: string }
  /** Gives the keyboard back to the text. */
  | { type: 'leave' };

/** A message of the panel, if it is one; undefined for anything else. */
export function readFromScan(message: unknown): FromScan | undefined {
  if (!isRecord(message)) return undefined;
  const { type, page, from, to, width, height, view, card, how, query } = message;
  switch (type) {
    case 'ready':
    case 'leave':
      return { type };
    case 'image':
    case 'turned':
    case 'belongs':
      return isIndex(page) ? { type, page } : undefined;
    case 'point':
      return isIndex(page) && isPoint(from) && isPoint(to) ? { type, page, from, to } : undefined;
    case 'size':
      return isIndex(page) && isLength(width) && isLength(height)
        ? { type, page, width, height }
        : undefined;
    case 'go':
      return typeof card === 'string' ? { type, card } : undefined;
    case 'query':
      return typeof query === 'string' ? { type, query } : undefined;
    case 'settle': {
      const known = SETTLEMENTS.find((one) => one === how);
      return typeof card === 'string' && known ? { type, card, how: known } : undefined;
    }
    case 'view': {
      const read = readView(view);
      return read && { type, view: read };
    }
    default:
      return undefined;
  }
}

/** A view as it was kept; undefined for anything else. */
export function readView(value: unknown): ScanView | undefined {
  if (!isRecord(value)) return undefined;
  // What an earlier version did not keep is as it is at first.
  const whole: Record<keyof ScanView, unknown> = { ...PLAIN_VIEW, ...value };
  const { zoom, angle, brightness, contrast, gamma, threshold, invert, ruler, lens, list } = whole;
  const isView =
    (zoom === 'width' || zoom === 'page' || within(zoom, 0.01, 20)) &&
    within(angle, -360, 360) &&
    [brightness, contrast, gamma].every((number) => within(number, 0.1, 10)) &&
    (threshold === undefined || threshold === null || within(threshold, 0, 1)) &&
    [invert, ruler, lens, list].every((flag) => typeof flag === 'boolean');
  if (!isView) return undefined;
  // JSON knows no undefined.
  return { ...(whole as unknown as ScanView), threshold: threshold ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function within(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && within(value, 0, 100_000);
}

function isLength(value: unknown): value is number {
  return Number.isInteger(value) && within(value, 1, 100_000);
}

function isPoint(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((n) => within(n, -100_000, 200_000))
  );
}
