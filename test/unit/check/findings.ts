import { applyEdits, lineStarts, parseCable } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';
import {
  checkCable,
  type Finding,
  frontMatterReading,
  type Rule,
} from '../../../src/check/index.js';

/** What a rule reports, one line each: `3:1 error Unexpected label "Clasification", ...`. */
export function findings(rule: Rule, text: string): string[] {
  const starts = lineStarts(text);
  return run(rule, text).map(({ start, severity, message }) => {
    const line = starts.findLastIndex((offset) => offset <= start);
    return `${String(line + 1)}:${String(start - starts[line]! + 1)} ${severity} ${message}`;
  });
}

/** The text after each fix that a rule offers, by the fix's title; an unsafe one is marked `?`. */
export function fixes(rule: Rule, text: string): Record<string, string> {
  return Object.fromEntries(
    run(rule, text).flatMap((finding) =>
      finding.fixes.map(({ title, edits, safe }) => [
        safe ? title : `${title}?`,
        applyEdits(text, edits),
      ]),
    ),
  );
}

function run(rule: Rule, text: string): Finding[] {
  const root = parseCable(text);
  return checkCable(text, root, { rules: [rule], frontMatter: frontMatterReading(root, readers) });
}
