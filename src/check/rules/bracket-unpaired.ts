import type { ParagraphView } from '../view.js';
import { defineRule, type Report } from '../rule.js';

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
];

export default defineRule({
  id: 'bracket-unpaired',
  severity: 'error',
  title: 'A bracket of an editor’s mark has no partner.',
  check(cable, report) {
    for (const [open, close] of PAIRS) {
      // The parser pairs brackets within a text; a pair may also reach across a page turn or
      // enclose several paragraphs.
      let opened: number | undefined;
      for (const paragraph of cable.paragraphs) {
        for (const { at, opens } of bracketsOf(paragraph, open, close)) {
          if (opens && opened !== undefined) report(lone(opened, open, close));
          if (opens) opened = at;
          else if (opened === undefined) report(lone(at, close, open));
          else opened = undefined;
        }
      }
      if (opened !== undefined) report(lone(opened, open, close));
    }
  },
});

function* bracketsOf({ texts }: ParagraphView, open: string, close: string) {
  for (const { value, position } of texts) {
    let opening = value.indexOf(open);
    let closing = value.indexOf(close);
    while (opening >= 0 || closing >= 0) {
      const opens = opening >= 0 && (closing < 0 || opening < closing);
      const at = opens ? opening : closing;
      yield { at: position.start.offset + at, opens };
      if (opens) opening = value.indexOf(open, at + 1);
      else closing = value.indexOf(close, at + 1);
    }
  }
}

function lone(at: number, bracket: string, partner: string): Report {
  return { start: at, end: at + 1, message: `Unexpected "${bracket}" without "${partner}"` };
}
