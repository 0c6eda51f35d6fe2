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
  ruler: boolean;
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
};

/** What a key or a button does to the view. */
export const VIEW_ACTIONS = [
  'zoomIn', 'zoomOut', 'fitWidth', 'fitPage', 'rotateLeft', 'rotateRight', 'tiltLeft', 'tiltRight',
  'up', 'down', 'left', 'right', 'nextPage', 'previousPage', 'invert', 'ruler', 'brighter', 'darker',
  'moreContrast', 'lessContrast', 'lighterGamma', 'darkerGamma', 'threshold', 'plain',
] as const; // prettier-ignore

export type ViewAction = (typeof VIEW_ACTIONS)[number];

/** From the editor to the panel. */
export type ToScan =
  /** A page without an address is asked for when it is to be shown. */
  | { type: 'open'; cable: string; pages: { name: string; uri: string }[]; view: ScanView }
  /** A page that was asked for: a byte of brightness a pixel. */
  | { type: 'image'; page: number; width: number; height: number; gray: Uint8Array }
  | { type: 'show'; page: number; boxes: readonly Box[]; exact: boolean; note: string }
  | { type: 'do'; action: ViewAction };

/** From the panel to the editor. */
export type FromScan =
  | { type: 'ready' }
  | { type: 'image'; page: number }
  /** From one point of a page to another, in pixels of its image; a click is twice the same. */
  | { type: 'point'; page: number; from: [number, number]; to: [number, number] }
  | { type: 'size'; page: number; width: number; height: number }
  | { type: 'view'; view: ScanView };

/** A message of the panel, if it is one; undefined for anything else. */
export function readFromScan(message: unknown): FromScan | undefined {
  if (!isRecord(message)) return undefined;
  const { type, page, from, to, width, height, view } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'image':
      return isIndex(page) ? { type, page } : undefined;
    case 'point':
      return isIndex(page) && isPoint(from) && isPoint(to) ? { type, page, from, to } : undefined;
    case 'size':
      return isIndex(page) && isLength(width) && isLength(height)
        ? { type, page, width, height }
        : undefined;
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
  const { zoom, angle, brightness, contrast, gamma, threshold, invert, ruler } = value;
  const fits = zoom === 'width' || zoom === 'page' || within(zoom, 0.01, 20);
  const isView =
    fits &&
    within(angle, -360, 360) &&
    [brightness, contrast, gamma].every((number) => within(number, 0.1, 10)) &&
    (threshold === undefined || threshold === null || within(threshold, 0, 1)) &&
    typeof invert === 'boolean' &&
    typeof ruler === 'boolean';
  if (!isView) return undefined;
  return {
    ...(value as unknown as ScanView),
    threshold: (threshold as number | null) ?? undefined,
  };
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
