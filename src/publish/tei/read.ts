import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { LINE_ENDS } from './content.js';
import { typedAll } from './typed.js';

/** What is said of a file that would exhaust the program. */
export const TOO_DEEP = 'is nested too deeply to be read';

/** Why a file is no TEI, in words. */
export class TeiError extends Error {}

/**
 * The transcript from which `writeTei` made a file, byte for byte.
 *
 * Throws TeiError where the text is no XML, or no TEI that was written here.
 */
export function readTei(xml: string): string {
  const root = parse(xml);
  if (!find(root, 'text')) throw new TeiError('has no <text>: it is no TEI');
  if (!isOurs(root)) throw new TeiError('was not written by Cablese: import it');
  return typedOf(root);
}

/** The transcript of a TEI file that was written here. */
export function typedOf(root: Root): string {
  const text = find(root, 'text')!;
  const lineEnd = LINE_ENDS[text.attributes['rend'] ?? ''] ?? '\n';
  return frontMatter(root) + typedAll(text.children, { lineEnd });
}

/** Whether a TEI file was written from a cable, so that the whole of it comes back. */
export function isOurs(root: Root): boolean {
  if (!find(root, 'text')) return false;
  return find(root, 'application')?.attributes['ident'] === 'cablese';
}

/** Reads XML. Throws TeiError with line and column where it is broken. */
export function parse(xml: string): Root {
  try {
    return fromXml(xml);
  } catch (error) {
    const { cause, line, column } = error as { cause: Error; line: number; column: number };
    if ([error, cause].some((one) => one instanceof RangeError)) throw new TeiError(TOO_DEEP);
    const [why] = cause.message.split('\n');
    throw new TeiError(`is not well-formed XML (line ${line}, column ${column}: ${why})`);
  }
}

function frontMatter(root: Root): string {
  const data = find(root, 'xenoData');
  if (!data) return '';
  const value = data.children.map((node) => ('value' in node ? node.value : '')).join('');
  return data.attributes['type'] === 'yaml-quoted' ? (JSON.parse(value) as string) : value;
}

/** The first element of a name, in the order of the document. */
export function find(node: Nodes, name: string): Element | undefined {
  if (node.type === 'element' && node.name === name) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
