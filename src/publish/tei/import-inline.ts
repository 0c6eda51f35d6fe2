import type { Element, Nodes } from 'xast';
import { setAside, shortOf } from '../imported.js';
import { choiceMark, gapMark, worded } from './import-marks.js';
import { countLink, lineOf, type Reading } from './import-reading.js';
import { isWithin, plainOf } from './import-words.js';

/** How running text is read. */
export interface Style {
  /** In heads and datelines italics are the printer's, and no mark. */
  plain?: boolean;
}

/** Running text of nodes: a line end only where the paper has one. */
export function inlineOf(nodes: readonly Nodes[], reading: Reading, style: Style = {}): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'cdata') text += node.value.replace(/\s+/g, ' ');
    else if (node.type === 'element') text = joined(text, node, reading, style);
    else if (node.type === 'comment' && node.value.trim())
      reading.changes.push(setAside(lineOf(node), node.value.trim(), 'is a comment'));
  }
  return text;
}

/** A text with an element behind it. */
function joined(text: string, element: Element, reading: Reading, style: Style): string {
  const { name, attributes: a } = element;
  if (name === 'lb') return `${text}${lineEnd(text, a['break'] === 'no', element, reading)}`;
  const own = elementText(element, reading, style);
  if (name === 'hi' && own.startsWith('_')) {
    // Within a word or within brackets an underline is none for Markdown, nor for us.
    const within = /[\p{L}\p{N}_[]$/u.test(text);
    return text + (within ? unmarked(own, element, reading) : own);
  }
  const apart = name === 'note' && own !== '' && text !== '' && !/\s$/.test(text);
  return `${text}${apart ? ' ' : ''}${own}`;
}

function unmarked(own: string, element: Element, { changes }: Reading): string {
  changes.push(lostStyle(element));
  return own.replace(/^_|_(?=\s*$)/g, '');
}

function lostStyle(element: Element): Reading['changes'][number] {
  const style = element.attributes['rend'] ?? element.attributes['rendition'] ?? 'emphasis';
  return setAside(lineOf(element), '', `"${style}" of "${shortOf(plainOf(element))}" is not kept`);
}

function lineEnd(text: string, noBreak: boolean, element: Element, { changes }: Reading): string {
  if (!noBreak || !/\p{L}$/u.test(text)) return '\n';
  const why = 'a hyphen stands where a word goes on across a line';
  changes.push({ line: lineOf(element), kind: 'changed', from: '', to: '-', why });
  return '-\n';
}

function elementText(element: Element, reading: Reading, style: Style): string {
  const { name, attributes: a, children } = element;
  const inside = (): string => inlineOf(children, reading, style);
  const mark = (open: string, close: string): string => {
    const words = inside();
    return words.trim() ? `${open}${words.trim()}${close}` : '';
  };
  countLink(element, reading);
  if (style.plain) toFront(element, reading);
  switch (name) {
    case 'hi':
    case 'emph':
      return highlighted(element, inside(), reading, style);
    case 'note':
      return worded('note', inside(), element, reading);
    case 'del':
      return mark('~~', '~~');
    case 'add':
      if (a['hand']) return worded('handwritten', inside(), element, reading);
      if (a['place']?.includes('margin')) return worded('margin', inside(), element, reading);
      return mark('{', '}');
    case 'stamp':
      return worded('stamp', inside(), element, reading);
    case 'gap':
      return gapMark(element);
    case 'unclear':
      return mark('[', '?]');
    case 'supplied':
    case 'corr':
      return mark('[', ']');
    case 'sic':
      return mark('', ' [sic]');
    case 'choice':
      return (
        choiceMark(element, reading, (one) => inlineOf(one.children, reading, style)) ?? inside()
      );
    case 'space':
      return ' ';
    case 'pb':
      return editionPage(element, reading);
    case 'figure':
    case 'graphic':
    case 'media':
      reading.changes.push(setAside(lineOf(element), plainOf(element), 'a picture is not kept'));
      return ' ';
    case 'index':
    case 'ptr':
      reading.changes.push(setAside(lineOf(element), plainOf(element), `<${name}> is not kept`));
      return '';
    default:
      return isWithin(name) || EMPTY.has(name) ? inside() : ` ${inside()} `;
  }
}

/** What a head says of the cable: who sent it, to whom, and when. */
function toFront(element: Element, { front }: Reading): void {
  const { type, when } = element.attributes as Record<string, string | undefined>;
  if (type === 'from' || type === 'to') front[type] ??= plainOf(element);
  if (element.name === 'date' && when) front['date'] ??= when;
}

/** Elements that mark a place and say nothing. */
const EMPTY = new Set(['anchor', 'milestone', 'cb', 'gb', 'q', 'quote', 'time', 'idno']);

/** A page of the printed edition is none of the paper's. */
function editionPage(element: Element, { changes }: Reading): string {
  const n = element.attributes['n'];
  const page = n ? `page ${n}` : 'a page';
  changes.push(setAside(lineOf(element), '', `${page} of the printed edition begins here`));
  return '';
}

function highlighted(element: Element, words: string, reading: Reading, { plain }: Style): string {
  const rend = `${element.attributes['rend'] ?? ''} ${element.attributes['rendition'] ?? ''}`;
  if (/small-?caps/.test(rend) && /\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words)) {
    // The printer sets in small capitals what the typist wrote in capitals.
    const from = words.trim().replace(/\s+/g, ' ');
    const why = 'small capitals of print are capitals';
    const to = from.toUpperCase();
    reading.changes.push({ line: lineOf(element), kind: 'changed', from, to, why });
    return words.toUpperCase();
  }
  const underlined = element.name === 'emph' || /italic|underline/.test(rend);
  if (!underlined) {
    if (!/small-?caps|roman/.test(rend)) reading.changes.push(lostStyle(element));
    return words;
  }
  const inner = words.trim();
  if (plain || inner === '' || /[_\n[\]{}]/.test(inner)) return words;
  const at = words.indexOf(inner);
  return `${words.slice(0, at)}_${inner}_${words.slice(at + inner.length)}`;
}
