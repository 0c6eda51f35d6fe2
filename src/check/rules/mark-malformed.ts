import type { Mark } from '../../cable/index.js';
import { defineRule, type Report } from '../rule.js';

export default defineRule({
  id: 'mark-malformed',
  severity: 'warning',
  title: 'An editor’s mark is not written as marks are.',
  check(cable, report) {
    for (const leaf of cable.leaves) {
      if (leaf.type !== 'mark' || !leaf.value.endsWith(']')) continue;
      const found = faultOf(leaf);
      if (found) report(found);
    }
    for (const found of bracketedIn(cable.text)) {
      if (cable.leafAt(found.start).type === 'text') report(found);
    }
  },
});

/** What stands between the brackets, and what belongs there: words in which `$1` is what was found. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^illegible[ ,;-]+((?:\d+|one|two|three|several) (?:word|letter|line|group|character|figure)s?)$/i,
    'illegible: $1',
  ],
  [/^illegible[ :]+(word|letter|line|group|character|figure)$/i, 'illegible: 1 $1'],
  [/^(illegible|garble|garbled|sic)\s?[.:!]$/i, '$1'],
  [/^sic[ ,;-]+(\S.*)$/i, 'sic: $1'],
  [/^\?\s?([^?]+)$/, '$1?'],
  [/^\[([^[\]]+)\]$/, '$1'],
];

/** Marks that say nothing without a text. */
const WANTS_TEXT = /^(stamp|handwritten|margin|note)\s?:?$/i;
/** `2 line` and `1 lines`, where only the number of the noun is wrong. */
const COUNTED =
  /^((?:illegible: ?)?(\d+|one|two|three|several)) (word|letter|line|group|character|figure|name|paragraph|page|document)(s?)\b(?= |$)/i;

function faultOf(mark: Mark): Report | undefined {
  const { value, kind } = mark;
  const opening = value.indexOf('[');
  const inside = value.slice(opening + 1, -1).trim();
  const start = mark.position.start.offset + opening;
  const end = mark.position.end.offset;
  const found = `[${inside}]`;
  if (inside === '') return { start, end, message: 'Unexpected mark "[]", expected words in it' };
  if (WANTS_TEXT.test(inside)) {
    const word = inside.replace(/\s?:$/, '');
    return { start, end, message: `Unexpected mark "${found}", expected "[${word}: text]"` };
  }
  const expected =
    kind === 'supplied' || kind === 'correction' ? wellFormed(inside) : counted(inside, kind);
  return expected === undefined ? undefined : instead(start, end, found, `[${expected}]`, true);
}

function wellFormed(inside: string): string | undefined {
  const form = FORMS.find(([pattern]) => pattern.test(inside));
  return form && inside.replace(...form);
}

function counted(inside: string, kind: Mark['kind']): string | undefined {
  if (kind !== 'illegible' && kind !== 'redacted') return undefined;
  const match = COUNTED.exec(inside);
  if (!match) return undefined;
  const [whole, before, quantity, unit, plural] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const one = /^(?:0*1|one)$/i.test(quantity);
  if (one === (plural === '')) return undefined;
  const s = unit === unit.toUpperCase() ? 'S' : 's';
  return `${before} ${unit}${one ? '' : s}${inside.slice(whole.length)}`;
}

const ROUND =
  /\(([Ii]llegible|ILLEGIBLE|[Gg]arbled?|GARBLED?|[Ss]ic|SIC)\)|<([Ii]llegible|ILLEGIBLE|[Gg]arbled?|GARBLED?|[Ss]ic|SIC|[Uu]nclear|UNCLEAR)>/y;

/** Marks in other brackets; a code clerk may have typed `(sic)` and `(garble)` himself. */
function* bracketedIn(text: string): Iterable<Report> {
  for (const bracket of ['(', '<']) {
    for (let start = text.indexOf(bracket); start >= 0; start = text.indexOf(bracket, start + 1)) {
      ROUND.lastIndex = start;
      const match = ROUND.exec(text);
      if (!match) continue;
      const [found, round, angled] = match;
      const expected = angled?.toLowerCase() === 'unclear' ? '[?]' : `[${(round ?? angled)!}]`;
      const report = instead(start, start + found.length, found, expected, angled !== undefined);
      yield round === undefined || /^illegible$/i.test(round)
        ? report
        : { ...report, severity: 'info' };
    }
  }
}

function instead(
  start: number,
  end: number,
  found: string,
  expected: string,
  safe: boolean,
): Report {
  return {
    start,
    end,
    message: `Unexpected mark "${found}", expected "${expected}"`,
    fixes: [{ title: `Change to "${expected}"`, edits: [{ start, end, text: expected }], safe }],
  };
}
