import type { Element, Text } from 'xast';
import { x } from 'xastscript';

/** Keeps the characters of a mark that its element alone would not give back. */
export const TYPED = 'cablese-typed';

/** What stands inside an element. */
export type Content = Element | Text | { type: 'instruction'; name: string; value: string };

/** Characters that XML forbids: controls, halves of pairs, and two that are no characters. */
const FORBIDDEN = String.raw`[\0-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]`;

/** In running text a single blank between two words stands for itself; all else is an element. */
const IN_TEXT = new RegExp(
  String.raw`\r\n?|\n| {2,}| (?=[\r\n])|(?<=[\r\n]) |(\t|\v|\f)\1*|${FORBIDDEN}`,
  'gu',
);

/** Between blocks nothing stands for itself. */
const BETWEEN = new RegExp(String.raw`\r\n?|\n|(\s)\1*|${FORBIDDEN}`, 'gu');

/** How characters are written. */
export interface Setting {
  /** The line end of the file; any other says which it is. */
  lineEnd: string;
  /** A word goes on across all line ends. */
  noBreak?: boolean;
}

/**
 * Characters of the transcript as TEI: a line end is `lb`, white space that XML programs squeeze is
 * `space`, and what XML forbids is `g` with its code point.
 */
export function contentOf(value: string, setting: Setting): Content[] {
  return cut(value, IN_TEXT, setting);
}

/** White space between blocks, as elements only. */
export function spaceOf(value: string, setting: Setting): Content[] {
  return cut(value, BETWEEN, setting);
}

function cut(value: string, pattern: RegExp, setting: Setting): Content[] {
  const nodes: Content[] = [];
  let at = 0;
  for (const { 0: odd, index } of value.matchAll(pattern)) {
    if (index > at) nodes.push({ type: 'text', value: value.slice(at, index) });
    at = index + odd.length;
    if (odd.startsWith('\r') || odd === '\n') {
      const noBreak = setting.noBreak ?? breaksWord(value, index, at);
      nodes.push(lineEnd(odd, setting.lineEnd, noBreak));
    } else if (/^\s/.test(odd)) nodes.push(space(odd));
    else nodes.push(forbidden(odd));
  }
  if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}

function breaksWord(value: string, start: number, end: number): boolean {
  return (
    /\p{L}-[ \t]*$/u.test(value.slice(Math.max(0, start - 10), start)) &&
    /^[ \t]*\p{L}/u.test(value.slice(end, end + 10))
  );
}

export const LINE_ENDS: Readonly<Record<string, string>> = { lf: '\n', cr: '\r', crlf: '\r\n' };

/** The name of a line end: `lf`, `cr` or `crlf`. */
export function lineEndName(value: string): string {
  return value === '\n' ? 'lf' : value === '\r' ? 'cr' : 'crlf';
}

function lineEnd(value: string, usual: string, noBreak: boolean): Element {
  return x('lb', {
    break: noBreak ? 'no' : undefined,
    rend: value === usual ? undefined : lineEndName(value),
  });
}

function space(value: string): Element {
  const first = value.charAt(0);
  const unit = first === ' ' ? 'chars' : first === '\t' ? 'tab' : codeOf(first);
  return x('space', { unit, quantity: String(value.length) });
}

/** A control character is shown by its picture, anything else by the sign for what is missing. */
function forbidden(value: string): Element {
  const code = value.charCodeAt(0);
  return x('g', { n: codeOf(value) }, String.fromCharCode(code < 32 ? 0x2400 + code : 0xfffd));
}

/** `U+000C` */
export function codeOf(value: string): string {
  return `U+${value.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The character of `U+000C`; undefined for anything else. */
export function characterOf(code: string | undefined): string | undefined {
  const digits = /^U\+([0-9A-F]{4})$/.exec(code ?? '')?.[1];
  return digits === undefined ? undefined : String.fromCharCode(parseInt(digits, 16));
}

/** Sets each line of running text on a line of the XML, where that is safe. */
export function onLines(children: readonly Content[]): Content[] {
  const lines: Content[] = [];
  for (const child of children) {
    const last = lines.at(-1);
    const breaks =
      child.type === 'element' && child.name === 'lb' && child.attributes['break'] !== 'no';
    const safe = last !== undefined && !(last.type === 'text' && /\s$/.test(last.value));
    if (breaks && safe) lines.push({ type: 'text', value: '\n' });
    lines.push(child);
  }
  return lines;
}
