/** Messages between the editor and the preview; what comes from the preview is never trusted. */

/** The two views: to be read, and as it was typed. */
export type PreviewView = 'reading' | 'typed';

/** A block of a view: an element whose `data-at` attributes count from the block's start. */
interface Block {
  start: number;
  end: number;
  html: string;
}

/** Blocks that replace others; those behind move by some characters. */
export interface PreviewSplice {
  at: number;
  remove: number;
  blocks: Block[];
  shift: number;
}

/** What can be exported from the preview. */
export const PREVIEW_EXPORTS = [
  'tei',
  'markdown',
  'html',
  'text',
  'docx',
  'json',
  'choose',
] as const;

export type PreviewExport = (typeof PREVIEW_EXPORTS)[number];

/** From the editor to the preview. */
export type ToPreview =
  | {
      type: 'show';
      cable: string;
      /** The version of the document that is shown. */
      version: number;
      /** Whether all that was shown before goes. */
      afresh: boolean;
      reading: PreviewSplice;
      typed: PreviewSplice;
      lang: string;
      dir: 'ltr' | 'rtl';
      hasLeftOut: boolean;
    }
  /** Offsets into the text of the caret, or of what is selected. */
  | { type: 'caret'; start: number; end: number };

/** From the preview to the editor. */
export type FromPreview =
  | { type: 'ready' }
  /** A place that a person points at, as an offset into the text of a version. */
  | { type: 'point'; version: number; offset: number }
  | { type: 'export'; format: PreviewExport };

/** What the preview keeps over a reload. */
export interface PreviewState {
  cable: string;
  view: PreviewView;
  leftOut: boolean;
}

/** A message of the preview, if it is one; undefined for anything else. */
export function readFromPreview(message: unknown): FromPreview | undefined {
  if (!isRecord(message)) return undefined;
  const { type, version, offset } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'point':
      return isCount(version) && isCount(offset) ? { type, version, offset } : undefined;
    case 'export': {
      const format = PREVIEW_EXPORTS.find((known) => known === message['format']);
      return format && { type, format };
    }
    default:
      return undefined;
  }
}

/** The cable that a kept state is of; undefined for anything else. */
export function cableOfState(state: unknown): string | undefined {
  return isRecord(state) && typeof state['cable'] === 'string' ? state['cable'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
