import { defineRule, type Report } from '../rule.js';
import type { ParagraphView } from '../view.js';

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
];

export default defineRule({
  id: 'bracket-unpaired',
  severity: 'error',
  title: 'A bracket of an editor’s mark has no partner.',
  check({ paragraphs, text }, report) {
    for (const [open, close] of PAIRS) {
      if (!text.includes(open) && !text.includes(close)) continue;
      // The parser pairs brackets within a text; a pair may also reach across a page turn or
      // enclose several paragraphs.
      let opened: number | undefined;
      for (const paragraph of paragraphs) {
        for (const { at, opens } of bracketsOf(paragraph, open, close)) {
          if (opens && opened !== undefined) report(lone(text, opened, open, close));
          if (opens) opened = at;
          else if (opened === undefined) report(lone(text, at, close, open));
          else opened = undefined;
        }
      }
      if (opened !== undefined) report(lone(text, opened, open, close));
    }
    if (!text.includes(STRUCK)) return;
    for (const paragraph of paragraphs) {
      const tildes = placesOf(paragraph, STRUCK);
      if (tildes.length % 2 === 1) report(lone(text, tildes.at(-1)!, STRUCK, STRUCK));
    }
  },
});

/** What stands on either side of struck-out words. */
const STRUCK = '~~';

function bracketsOf(
  paragraph: ParagraphView,
  open: string,
  close: string,
): { at: number; opens: boolean }[] {
  const opening = placesOf(paragraph, open).map((at) => ({ at, opens: true }));
  const closing = placesOf(paragraph, close).map((at) => ({ at, opens: false }));
  return opening.length && closing.length
    ? [...opening, ...closing].sort((a, b) => a.at - b.at)
    : opening.concat(closing);
}

/** Where a mark stands in the running text of a paragraph, as offsets into the file. */
function placesOf({ texts }: ParagraphView, mark: string): number[] {
  const places: number[] = [];
  for (const { value, position } of texts) {
    for (let at = value.indexOf(mark); at >= 0; at = value.indexOf(mark, at + mark.length)) {
      places.push(position.start.offset + at);
    }
  }
  return places;
}

function lone(text: string, at: number, bracket: string, partner: string): Report {
  const end = at + bracket.length;
  const message = `Unexpected "${bracket}" without "${partner}"`;
  // An editor's bracket touches a word; one between blanks is as likely a slip of the machine's.
  const stray = /^\s?$/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(end));
  return { start: at, end, message, severity: stray ? 'warning' : 'error' };
}
