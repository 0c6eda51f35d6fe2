import { parseCable, paragraphsOf } from '../../cable/index.js';
import type { Change } from '../imported.js';
import type { SourceLine } from './import.js';

/**
 * Joins the lines of each paragraph to one; page turns, heads and marks keep theirs. A word that a
 * hyphen breaks at the end of a line is joined too, and listed.
 */
export function joinLines(lines: readonly SourceLine[], changes: Change[]): SourceLine[] {
  const text = lines.map((line) => line.text).join('\n');
  const within = new Set<number>();
  for (const { children } of paragraphsOf(parseCable(text)))
    for (const child of children) {
      if (child.type !== 'text') continue;
      const { start } = child.position;
      [...child.value.matchAll(/\n/g)].forEach((_, index) => within.add(start.line + index));
    }
  const joined: SourceLine[] = [];
  let count = 0;
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    if (!last || !within.has(index)) {
      joined.push({ ...line });
      return;
    }
    count++;
    last.text = put(last.text, line, changes);
  });
  if (count > 0) {
    const why = `${count} ${count === 1 ? 'line is' : 'lines are'} joined to the line before`;
    changes.push({ line: lines[0]!.line, kind: 'joined', from: '', to: '', why });
  }
  return joined;
}

/** A word before a hyphen, and its end behind the line end; `US-` before a name is whole. */
const BROKEN = /(?:\p{Ll}|\p{Lu}{4})-$/u;

function put(before: string, { text, line }: SourceLine, changes: Change[]): string {
  const next = text.trimStart();
  const isLower = /\p{Ll}-$/u.test(before);
  const rest = (isLower ? /^\p{Ll}+/u : /^\p{Lu}{2,}/u).exec(next)?.[0];
  if (!BROKEN.test(before) || rest === undefined) {
    const compound = /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(next);
    return `${before}${compound ? '' : ' '}${next}`;
  }
  const begun = /[\p{L}-]+-$/u.exec(before)![0];
  const whole = before.slice(0, -1) + next;
  const to = begun.slice(0, -1) + rest;
  const why = 'a word that was broken at the end of a line is whole';
  changes.push({ line, kind: 'joined', from: `${begun} ${rest}`, to, why });
  return whole;
}
