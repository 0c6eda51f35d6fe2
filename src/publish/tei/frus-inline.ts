import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Mark } from '../../cable/index.js';
import type { Block } from '../blocks.js';
import { clean } from '../clean.js';

/** The footnotes of a document, numbered as they come. */
export class Footnotes {
  #count = 0;

  /** Where the cable lies. */
  source(words: string): Element {
    return this.#note(words, 'source');
  }

  /** A note of the editor. */
  add(words: string): Element {
    return this.#note(words, undefined);
  }

  #note(words: string, type: string | undefined): Element {
    this.#count++;
    return x('note', { n: String(this.#count), 'xml:id': `d1fn${this.#count}`, type }, words);
  }
}

/** The words of a block with the few marks that FRUS has. */
export function inlineOf({ runs }: Block, notes: Footnotes): (string | Element)[] {
  return runs
    .filter((run) => run.type !== 'supplied')
    .flatMap((run) => (run.type === 'mark' ? markOf(run.mark, notes) : [clean(run.value)]));
}

/** What FRUS says of a later hand, in a footnote. */
const HANDS: Readonly<Record<string, string>> = {
  stamp: 'Stamped', handwritten: 'Handwritten', margin: 'In the margin',
}; // prettier-ignore

function markOf(
  { kind, value, content, quantity, unit }: Mark,
  notes: Footnotes,
): (string | Element)[] {
  const words = clean(content.replace(/\s+/g, ' '));
  switch (kind) {
    case 'illegible': {
      const counted = quantity !== undefined && /^\d+$/.test(quantity) && unit !== undefined;
      return [
        x('gap', {
          reason: 'illegible',
          unit: counted ? `${unit.replace(/\s/g, '-')}s` : undefined,
          quantity: counted ? quantity : undefined,
        }),
      ];
    }
    case 'unclear':
      return [x('unclear', words)];
    case 'deleted':
      return [x('del', { rend: 'strikethrough' }, words)];
    case 'underlined':
      return [x('hi', { rend: 'italic' }, words)];
    case 'added':
      return [words];
    case 'garbled':
    case 'redacted':
    case 'omission':
    case 'sic':
      return ['[', x('hi', { rend: 'italic' }, words), ']'];
    case 'correction':
      return [`${words} [`, x('hi', { rend: 'italic' }, 'sic'), ']'];
    case 'note':
      return [notes.add(words)];
    case 'stamp':
    case 'handwritten':
    case 'margin':
      return [notes.add(`${HANDS[kind]!}: “${words}”`)];
    default:
      return [clean(value.replace(/\s+/g, ' '))];
  }
}
