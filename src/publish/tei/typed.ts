import type { Element, Nodes } from 'xast';
import { characterOf, LINE_ENDS, TYPED } from './content.js';

/** What a transcript's line ends are where nothing else is said. */
export interface Reading {
  lineEnd: string;
}

const PLAIN: Reading = { lineEnd: '\n' };

/** Line ends of the XML itself, with the margins around them: nothing of the transcript. */
const LAYOUT = /[ \t\r]*\n[ \t\r\n]*/g;

/** The characters of the transcript for which nodes stand, in their order. */
export function typedAll(nodes: readonly Nodes[], reading: Reading = PLAIN): string {
  let typed = '';
  let instead: string | undefined;
  for (const node of nodes) {
    if (node.type === 'instruction' && node.name === TYPED) {
      instead = unquoted(node.value);
    } else if (node.type === 'text' || node.type === 'cdata') {
      typed += node.value.replace(LAYOUT, '');
    } else if (node.type === 'element') {
      typed += instead ?? typedElement(node, reading);
      instead = undefined;
    }
  }
  return typed;
}

/** What `quoted` made; undefined where another hand has changed it. */
function unquoted(value: string): string | undefined {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The characters for which an element stands. */
export function typedElement(element: Element, reading: Reading): string {
  const { name, attributes: a, children } = element;
  switch (name) {
    case 'lb':
      return LINE_ENDS[a['rend'] ?? ''] ?? reading.lineEnd;
    case 'space': {
      const unit = a['unit'] ?? 'chars';
      const one = unit === 'chars' ? ' ' : unit === 'tab' ? '\t' : (characterOf(unit) ?? ' ');
      return one.repeat(Math.min(Number(a['quantity'] ?? 1), 1_000_000));
    }
    case 'g':
      return characterOf(a['n'] ?? undefined) ?? typedAll(children, reading);
    default:
      return typedMark(element, reading) ?? typedAll(children, reading);
  }
}

/** The characters of an editor's mark; undefined for an element that is none. */
export function typedMark(element: Element, reading: Reading = PLAIN): string | undefined {
  const { name, attributes: a, children } = element;
  const inside = (): string => typedAll(children, reading);
  switch (name) {
    case 'gap':
      return typedGap(element, inside());
    case 'unclear':
      return a['rend'] === 'after' ? `${inside()}[?]` : `[${inside()}?]`;
    case 'sic':
      return `${inside()}[sic]`;
    case 'choice': {
      const part = (of: string): string => {
        const child = children.find((one) => one.type === 'element' && one.name === of);
        return child?.type === 'element' ? typedAll(child.children, reading) : '';
      };
      return `${part('sic')} [sic: ${part('corr')}]`;
    }
    case 'supplied':
      return `[${inside()}]`;
    case 'stamp':
      return `[stamp: ${inside()}]`;
    case 'note':
      return a['rend'] === 'bracket' ? `[${inside()}]` : `[note: ${inside()}]`;
    case 'ref':
      return a['type'] === 'footnote' ? `[^${a['n'] ?? ''}]` : undefined;
    case 'del':
      return `~~${inside()}~~`;
    case 'add':
      if (a['hand']) return `[handwritten: ${inside()}]`;
      return a['place'] === 'margin' ? `[margin: ${inside()}]` : `{${inside()}}`;
    case 'hi':
      return a['rend'] === 'underline' ? `_${inside()}_` : undefined;
    default:
      return undefined;
  }
}

function typedGap({ attributes: a }: Element, description: string): string {
  if (description) return `[${description}]`;
  const word = a['reason'] === 'garbled' ? 'garble' : (a['reason'] ?? 'illegible');
  const { quantity, unit } = a;
  if (!quantity || !unit) return `[${word}]`;
  return `[${word}: ${quantity} ${unit}${quantity === '1' ? '' : 's'}]`;
}
