import { defineRule, type Report } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
];

export default defineRule({
  id: 'bracket-unpaired',
  severity: 'error',
  title: 'A bracket of an editor’s mark has no partner.',
  check(cable, report) {
    const { paragraphs, text } = cable;
    for (const [open, close] of PAIRS) {
      // The parser pairs brackets within a text; a pair may also reach across a page turn or
      // enclose several paragraphs.
      let opened: number | undefined;
      for (const at of bracketsOf(cable, open, close)) {
        const opens = text.charAt(at) === open;
        if (opens && opened !== undefined) report(lone(text, opened, open, close));
        if (opens) opened = at;
        else if (opened === undefined) report(lone(text, at, close, open));
        else opened = undefined;
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

/** Where brackets of either kind stand in running text, in order; those of a mark are not text. */
function bracketsOf(cable: CableView, open: string, close: string): number[] {
  const places: number[] = [];
  for (const bracket of [open, close]) {
    let at = cable.text.indexOf(bracket);
    for (; at >= 0; at = cable.text.indexOf(bracket, at + 1)) {
      if (cable.leafAt(at).type === 'text') places.push(at);
    }
  }
  return places.sort((a, b) => a - b);
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
  const stray = isBlank(text.charAt(at - 1)) && isBlank(text.charAt(end));
  return { start: at, end, message, severity: stray ? 'warning' : 'error' };
}

/** White space, or nothing at the edge of the file. */
function isBlank(character: string): boolean {
  return character.trim() === '';
}
