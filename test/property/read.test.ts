import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphsOf, parseCable, type Root } from '../../src/cable/index.js';
import { glossary } from '../../src/read/glossary.js';
import {
  type CableSymbol,
  completionsAt,
  type Extent,
  foldingOf,
  goToItems,
  goToPages,
  hoverAt,
  insertPageTurn,
  joinAcrossTurn,
  nextPage,
  nextParagraph,
  outlineOf,
  previousPage,
  previousParagraph,
  referencesOf,
  renumber,
  selectionAt,
  sentencesOf,
  splitAcrossTurn,
  statusAt,
  symbolsOf,
  type TextEdit,
  toggleMark,
  type ToggledMark,
  tokensOf,
} from '../../src/read/index.js';

/** Lines of which cables are made, and lines of anything. */
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(
    '', '', '', 'SECRET', 'SECRET/EXDIS', 'S E C R E T', 'SECERT', 'Classification', '[page 2]', '[page 3 of 4]', '-2-', '\f',
    'PAGE 02 STATE 041961', 'O 012326Z MAR 74', 'FM SECSTATE WASHDC', 'SUBJECT: Talks', 'E.O. 11652: GDS', 'END', 'BT', 'RUSK',
    'SECTION 02 OF 03', 'BEGIN TEXT', 'END TEXT', 'QUOTE', 'UNQUOTE', '1. One is here.', '2. (S) See para 1 and paras 2(b) and 7.',
    '3. Mr. Thant left', 'a. First of it. Second', 'b. [illegible: 3 words] word[?] ~~not~~ {so}', 'he agrees ... fully.', 'Many details remain.',
    'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005', '1. . Lost.', '---', 'Deptel 512 refers', 'COMMUNI-',
    'I. One', 'II. Two', '(a) One', 'He said. RUSK', '[Here follows', 'one] two',
  ) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
); // prettier-ignore
const cable = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([lines, eol]) => lines.join(eol));
const anything = fc.oneof(
  { weight: 4, arbitrary: cable },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const placed = fc.tuple(
  anything,
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function check(run: (text: string, root: Root, offset: number, other: number) => void): void {
  fc.assert(
    fc.property(placed, ([text, a, b]) => {
      const root = parseCable(text);
      run(text, root, Math.round(a * text.length), Math.round(b * text.length));
    }),
    { numRuns: 200 },
  );
}

function inside({ start, end }: Extent, from: number, to: number): void {
  assert.ok(from <= start && start <= end && end <= to, `${start}-${end} in ${from}-${to}`);
}

/** Each extent begins where the one before has ended, or later. */
function ordered(extents: readonly Extent[], from: number, to: number): void {
  let at = from;
  for (const extent of extents) {
    inside(extent, at, to);
    at = extent.end;
  }
}

function apply(text: string, edits: readonly TextEdit[]): string {
  ordered(
    [...edits].sort((a, b) => a.start - b.start || a.end - b.end),
    0,
    text.length,
  );
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
      text,
    );
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const letters = (text: string): string => Array.from(bare(text)).sort().join('');

describe('src/read holds for any text', () => {
  it('nests symbols: children inside their parents, siblings one after the other', () =>
    check((text, root) => {
      const nested = (symbols: readonly CableSymbol[], from: number, to: number): void => {
        ordered(symbols, from, to);
        for (const { name, start, end, selectionStart, selectionEnd, children } of symbols) {
          assert.notEqual(name, '');
          inside({ start: selectionStart, end: selectionEnd }, start, end);
          nested(children, start, end);
        }
      };
      nested(symbolsOf(root), 0, text.length);
    }));

  it('folds lines that are there, one fold a first line, none crossing another', () =>
    check((_text, root) => {
      const last = root.position.end.line;
      const open: number[] = [];
      let before = 0;
      for (const { startLine, endLine } of foldingOf(root)) {
        assert.ok(before < startLine && startLine < endLine && endLine <= last);
        before = startLine;
        while (open.length && open.at(-1)! < startLine) open.pop();
        assert.ok(!open.length || endLine <= open.at(-1)!);
        open.push(endLine);
      }
      for (const fold of foldingOf(root, { furnitureOnly: true }))
        assert.equal(fold.kind, 'furniture');
    }));

  it('gives tokens that follow each other, each within its line', () =>
    check((text, root) => {
      const tokens = tokensOf(root);
      ordered(tokens, 0, text.length);
      for (const { start, end, line, column } of tokens) {
        assert.ok(end > start && !/[\r\n]/.test(text.slice(start, end)));
        const above = text.slice(0, start).split(/\r\n|\n|\r/);
        assert.equal(line, above.length);
        assert.equal(column, above.at(-1)!.length + 1);
      }
    }));

  it('selects more at each step, around the place', () =>
    check((text, root, offset) => {
      let last = { start: offset, end: offset };
      for (const extent of selectionAt(text, root, offset)) {
        inside(last, extent.start, extent.end);
        inside(extent, 0, text.length);
        assert.ok(extent.end - extent.start > last.end - last.start);
        last = extent;
      }
    }));

  it('cuts paragraphs into sentences that hold all of their words', () =>
    check((text, root) => {
      for (const paragraph of paragraphsOf(root)) {
        const { start, end } = paragraph.position;
        const sentences = sentencesOf(paragraph);
        ordered(sentences, start.offset, end.offset);
        let at = sentences[0]?.start ?? end.offset;
        for (const sentence of sentences) {
          assert.equal(text.slice(at, sentence.start).trim(), '');
          at = sentence.end;
        }
      }
    }));

  it('finds references in the order of the file', () =>
    check((text, root) => ordered(referencesOf(root), 0, text.length)));

  it('explains, completes and counts at any place without failing', () =>
    check((text, root, offset, other) => {
      const hover = hoverAt(root, offset, glossary);
      if (hover) inside(hover, 0, text.length);
      for (const { from, to } of completionsAt(text, root, offset))
        inside({ start: from, end: to }, 0, text.length);
      const selection = { start: Math.min(offset, other), end: Math.max(offset, other) };
      const { words, selectedWords = 0 } = statusAt(root, offset, selection);
      assert.ok(words >= 0 && selectedWords >= 0);
      goToItems(root);
      for (const page of goToPages(root))
        assert.ok(page.offset <= page.end && page.end <= text.length);
    }));

  it('moves forward and backward, and comes to an end', () =>
    check((text, root) => {
      for (const [forward, backward] of [
        [nextParagraph, previousParagraph],
        [nextPage, previousPage],
      ] as const) {
        const places: number[] = [];
        for (let at = forward(root, -1); at !== undefined; at = forward(root, at)) places.push(at);
        const back: number[] = [];
        for (let at = backward(root, text.length + 1); at !== undefined; at = backward(root, at))
          back.unshift(at);
        assert.deepEqual(back, places);
      }
    }));

  it('loses no character when a page turn is put in', () =>
    check((text, root, offset) => {
      const turn = insertPageTurn(text, root, offset);
      if (!turn) return;
      const result = apply(text, turn.edits);
      assert.ok(turn.caret <= result.length);
      assert.ok(result.slice(0, turn.caret).trimEnd().endsWith(turn.words.trim()));
      const removed = turn.edits.map(({ start, end }) => text.slice(start, end)).join('');
      assert.match(removed, /^[\s\d]*$/);
    }));

  it('loses no character when paragraphs are joined or split at a turn', () =>
    check((text, root, offset) => {
      for (const edits of [
        joinAcrossTurn(text, root, offset),
        splitAcrossTurn(text, root, offset),
      ]) {
        if (edits) assert.equal(letters(apply(text, edits)), letters(text));
      }
    }));

  it('renumbers what has a number, and touches nothing else', () =>
    check((text, root, offset) => {
      const paragraphs = paragraphsOf(root);
      const paragraph = paragraphs[offset % Math.max(paragraphs.length, 1)];
      const result = paragraph && renumber(root, paragraph, '7', { followers: true });
      if (!result) return;
      apply(text, result.edits);
      for (const { start, end } of result.edits)
        assert.match(text.slice(start, end), /^[\p{L}\d.) ]{1,12}$/u);
    }));

  it('wraps a selection in a mark without losing a word, but for what is illegible', () =>
    check((text, _root, offset, other) => {
      const selection = { start: Math.min(offset, other), end: Math.max(offset, other) };
      for (const kind of [
        'unclear',
        'deleted',
        'added',
        'underlined',
        'sic',
        'illegible',
      ] satisfies ToggledMark[]) {
        const { edits, selection: after } = toggleMark(text, selection, kind);
        const result = apply(text, edits);
        inside(after, 0, result.length);
        if (kind === 'illegible') continue;
        const words = (value: string): string => bare(value).replace(/\[sic\]|[~{}_[\]?]/g, '');
        assert.equal(words(result), words(text));
      }
    }));

  it('outlines each paragraph once', () =>
    check((_text, root) => {
      const count = (all: ReturnType<typeof outlineOf>['paragraphs']): number =>
        all.reduce((sum, { children }) => sum + 1 + count(children), 0);
      assert.equal(count(outlineOf(root).paragraphs), paragraphsOf(root).length);
    }));
});
