import type { Mark } from '../../cable/index.js';

/** How an editor's mark looks: its element, its class, and how many of its signs the look replaces. */
export interface MarkLook {
  element: 'del' | 'ins' | 'u' | 'span';
  className: string | undefined;
  /** Signs at the beginning and at the end that are not shown: `~~`, `_`, `{`. */
  open: number;
  close: number;
}

/** What stood on the paper is shown as it looked; what the editor says keeps its brackets. */
export function lookOf({ kind }: Mark): MarkLook {
  switch (kind) {
    case 'deleted':
      return { element: 'del', className: undefined, open: 2, close: 2 };
    case 'underlined':
      return { element: 'u', className: undefined, open: 1, close: 1 };
    case 'added':
      return { element: 'ins', className: 'added', open: 1, close: 1 };
    case 'handwritten':
    case 'margin':
    case 'stamp':
      return typed('hand');
    case 'unclear':
      return typed('unclear');
    case 'supplied':
      return typed('supplied');
    case 'note':
    case 'footnote':
      return typed('note');
    case 'sic':
    case 'correction':
      return typed('sic');
    default:
      return typed('gap');
  }
}

function typed(className: string): MarkLook {
  return { element: 'span', className, open: 0, close: 0 };
}
