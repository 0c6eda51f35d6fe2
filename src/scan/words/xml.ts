import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { WordsFault } from './fault.js';

/** An element that is open: its name without a prefix, and its attributes without theirs. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: XmlElement | undefined;
}

/** What a format makes of the elements, in the order of the file. */
export interface XmlReader {
  open(element: XmlElement): void;
  /** Text directly inside an element; an element may have several pieces. */
  text(text: string, within: XmlElement): void;
  close(element: XmlElement): void;
}

/** Longest file in characters: a volume of 300 pages, each letter with a box of its own. */
export const LONGEST = 64_000_000;

/** How deep elements may stand in each other; the formats need about fifteen. */
const DEEPEST = 200;

/** Elements that HTML leaves open and XML may not. */
const LEFT_OPEN = /<(meta|link|br|hr|img|input)\b([^<>]*[^<>/])?>/gi;

/**
 * Reads XML piece by piece: nothing of it is kept here. Entities that the file itself declares are
 * never expanded, so one cannot be made to grow. `readerOf` chooses by the root element.
 *
 * Throws WordsFault for what is too long, too deep, or not well formed, with line and column.
 */
export function readXml(text: string, readerOf: (root: XmlElement) => XmlReader): void {
  if (text.length > LONGEST) {
    throw new WordsFault(
      `is over ${LONGEST / 1e6} million characters: give the words in several files`,
    );
  }
  const html = /<html[\s>]/i.test(text.slice(0, 4000));
  const parser = new SaxesParser({ xmlns: false });
  if (html) Object.assign(parser.ENTITIES, characterEntities);

  let element: XmlElement | undefined;
  let reader: XmlReader | undefined;
  let depth = 0;
  parser.on('error', ({ message }) => {
    throw new WordsFault(`is not well-formed XML at ${message.replace(PLACE, sayPlace)}`);
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) {
      const place = `line ${parser.line}, column ${parser.column}`;
      throw new WordsFault(`has elements more than ${DEEPEST} deep at ${place}`);
    }
    element = { name: local(tag.name), attributes: plain(tag.attributes), parent: element };
    reader ??= readerOf(element);
    reader.open(element);
  });
  const say = (value: string): void => {
    if (element) reader?.text(value, element);
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    depth--;
    reader!.close(element!);
    element = element!.parent;
  });
  // A byte order mark is no part of the document, and neither is a blank line before it.
  const document = text.replace(/^[\uFEFF\s]+/, '');
  parser.write(html ? document.replace(LEFT_OPEN, closeAtOnce) : document).close();
}

/** The way saxes names a place: `12:3: unclosed tag`. */
const PLACE = /^(\d+):(\d+): /;

function sayPlace(_all: string, line: string, column: string): string {
  return `line ${line}, column ${column}: `;
}

function closeAtOnce(_all: string, name: string, rest = ''): string {
  return `<${name.toLowerCase()}${rest}/>`;
}

/** A name without its namespace prefix: `ns2:Page` is `Page`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plain(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), value]),
  );
}

/** The number that an attribute says; undefined where it says none. */
export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
