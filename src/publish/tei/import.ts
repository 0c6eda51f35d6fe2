import type { Element, Nodes, Root } from 'xast';
import { accounted, type Change, frontMatterOf, type Imported, setAside } from '../imported.js';
import { blocksIn } from './import-blocks.js';
import { lineOf, linksLost, type Reading } from './import-reading.js';
import { plainOf, wordsIn } from './import-words.js';
import { find, isOurs, parse, TeiError, TOO_DEEP, typedOf } from './read.js';

/** One document of a TEI file as a transcript. */
export interface ImportedDocument extends Imported {
  /** Its `xml:id`: `d53` in FRUS. */
  id: string | undefined;
  /** Its heading with its number, and its date as the document says it; empty where it says none. */
  title: string;
  date: string;
}

/** The documents of a TEI file, and what stands in none of them. */
export interface ImportedTei {
  documents: ImportedDocument[];
  /** The header, and in a volume all that is no document. */
  outside: Change[];
}

/**
 * Reads TEI: what was written here byte for byte, else every document of a FRUS volume, or the one
 * text of any other file.
 * Editors' elements become marks, footnotes become notes where they stand, and what a transcript
 * cannot hold is listed.
 *
 * Throws TeiError where the text is no XML or no TEI.
 */
export function importTei(xml: string): ImportedTei {
  const root = parse(xml);
  if (depthOf(root) > DEEPEST) throw new TeiError(TOO_DEEP);
  if (isOurs(root))
    return { documents: [{ id: undefined, title: '', date: '', text: typedOf(root), changes: [] }], outside: [] }; // prettier-ignore
  const divisions = documentsIn(root);
  if (divisions.length) {
    return { documents: divisions.map((division) => read(division, true)), outside: around(root) };
  }
  const text = find(root, 'text');
  if (!text) throw new TeiError('has no <text> and no <div type="document">: it is no TEI');
  const document = read(text, false, titleIn(root));
  return { documents: [document], outside: around(root) };
}

/** Deepest nesting that is read; real files have less than fifty. */
const DEEPEST = 200;

/** How deep elements are nested, told without nesting calls. */
function depthOf(root: Root): number {
  let depth = 0;
  let level: Nodes[] = [root];
  while (level.length) {
    depth++;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}

/** The divisions that FRUS calls documents. */
function documentsIn(node: Nodes): Element[] {
  if (isDocument(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => documentsIn(child)) : [];
}

function isDocument(node: Nodes): node is Element {
  return node.type === 'element' && node.name === 'div' && node.attributes['type'] === 'document';
}

/** What stands outside of documents and texts, an entry for each element that holds no other. */
function around(root: Root): Change[] {
  const changes: Change[] = [];
  const inVolume = documentsIn(root).length > 0;
  const walk = (node: Nodes): void => {
    const isText = node.type === 'element' && node.name === 'text';
    if (inVolume ? isDocument(node) : isText) return;
    const children = 'children' in node ? node.children : [];
    const whole = !children.some((child) => child.type === 'element');
    if (!whole) {
      for (const child of children) walk(child);
      return;
    }
    const words = plainOf(node);
    if (words) changes.push(setAside(lineOf(node), words, whyOutside(node)));
  };
  walk(root);
  return changes;
}

function whyOutside(node: Nodes): string {
  if (node.type === 'comment') return 'is a comment';
  return inName(node)
    ? `<${inName(node)}> stands outside of the document`
    : 'stands outside of the document';
}

function inName(node: Nodes): string {
  return node.type === 'element' ? node.name : '';
}

function titleIn(root: Root): string | undefined {
  const header = find(root, 'teiHeader');
  const title = header && find(header, 'title');
  return title && plainOf(title);
}

function read(element: Element, edition: boolean, title?: string): ImportedDocument {
  const reading: Reading = {
    edition,
    changes: [],
    front: { title, source: undefined },
    links: new Map(),
  };
  const blocks = blocksIn(element, reading);
  const changes = [...reading.changes, ...linksLost(reading)];
  const text = `${frontMatterOf(reading.front)}${blocks.join('\n\n')}${blocks.length ? '\n' : ''}`;
  return {
    id: element.attributes['xml:id'] ?? undefined,
    title: headingOf(element),
    date: dateOf(element),
    ...accounted(wordsIn(element), { text, changes }),
  };
}

/** What stands over a document, without its notes: `53. Telegram From the Embassy in the Soviet Union`. */
function headingOf(element: Element): string {
  const head = find(element, 'head');
  const parts = head?.children.filter((node) => !('name' in node && node.name === 'note'));
  const words = head && parts ? plainOf({ ...head, children: parts }) : '';
  const number = element.attributes['n'];
  return number && words && !words.startsWith(number) ? `${number}. ${words}` : words;
}

function dateOf(element: Element): string {
  const line = find(element, 'dateline');
  const date = line && (find(line, 'date') ?? line);
  return date ? plainOf(date) : '';
}
