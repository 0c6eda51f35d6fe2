import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Mark } from '../../cable/index.js';
import { type Content, contentOf, type Setting, TYPED } from './content.js';
import { typedMark } from './typed.js';

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', '½': '0.5', '1½': '1.5', '2½': '2.5',
}; // prettier-ignore

/** An editor's mark as its one element; before it, where it is written unusually, how it is. */
export function markOf(mark: Mark, setting: Setting): Content[] {
  const element = elementOf(mark, setting);
  if (typedMark(element) === mark.value) return [element];
  return [{ type: 'instruction', name: TYPED, value: quoted(mark.value) }, element];
}

/** A text in the letters of ASCII, as JSON quotes it; nothing in it ends an instruction. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[>\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function elementOf({ kind, value, corrected, quantity, unit }: Mark, setting: Setting): Element {
  const inside = (open: number, close: number): Content[] =>
    contentOf(value.slice(open, value.length - close), setting);
  /** What stands behind `note:` and a blank. */
  const behindColon = (): Content[] => inside(/^\[[^:]*: ?/.exec(value)![0].length, 1);
  switch (kind) {
    case 'illegible':
      return gap('illegible', value, quantity, unit);
    case 'garbled':
      return gap('garbled', value, quantity, unit);
    case 'redacted':
      return gap('redacted', value, quantity, unit);
    case 'omission':
      return gap('omitted', value, quantity, unit);
    case 'unclear': {
      if (value.endsWith('[?]')) return x('unclear', { rend: 'after' }, inside(0, 3));
      return x('unclear', inside(1, 2));
    }
    case 'sic':
      return x('sic');
    case 'correction': {
      const at = value.lastIndexOf('[');
      const word = contentOf(value.slice(0, at).trimEnd(), setting);
      return x('choice', [x('sic', word), x('corr', contentOf(corrected!, setting))]);
    }
    case 'supplied':
      return x('supplied', { reason: 'omitted', resp: '#editor' }, inside(1, 1));
    case 'stamp':
      return x('stamp', behindColon());
    case 'handwritten':
      return x('add', { hand: '#hand' }, behindColon());
    case 'margin':
      return x('add', { place: 'margin' }, behindColon());
    case 'note': {
      const named = /^\[note:/i.test(value);
      const rend = named ? undefined : 'bracket';
      return x(
        'note',
        { type: 'editorial', resp: '#editor', rend },
        named ? behindColon() : inside(1, 1),
      );
    }
    case 'footnote':
      return x('ref', { type: 'footnote', n: value.slice(2, -1).replace(/[^\w-]/g, '') });
    case 'deleted':
      return x('del', { rend: 'strikethrough' }, inside(2, 2));
    case 'added':
      return x('add', inside(1, 1));
    case 'underlined':
      return x('hi', { rend: 'underline' }, inside(1, 1));
  }
}

function gap(
  reason: string,
  value: string,
  quantity: string | undefined,
  unit: string | undefined,
): Element {
  const less = quantity?.startsWith('less than ') ?? false;
  const said = less ? quantity!.slice('less than '.length) : quantity;
  const number = said === undefined ? undefined : (NUMBERS[said] ?? said);
  const counted = number !== undefined && /^\d+(\.\d+)?$/.test(number);
  const words = value.slice(1, -1);
  const plain = reason === 'illegible' || reason === 'garbled';
  const usual = plain && (words === 'illegible' || words === 'garble' || quantity !== undefined);
  const description = usual
    ? []
    : [x('desc', words.replace(/\s+/g, ' ').replace(/[^\x20-\ud7ff]/g, '\ufffd'))];
  return x(
    'gap',
    {
      reason,
      unit: unit?.replace(/ /g, '-'),
      quantity: counted && !less ? number : undefined,
      atMost: counted && less ? number : undefined,
    },
    description,
  );
}
