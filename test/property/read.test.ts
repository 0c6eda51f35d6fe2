import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Edit,
  type Extent,
  paragraphsOf,
  parseCable,
  type Root,
  sentencesOf,
} from '../../src/cable/index.js';
import { glossary } from '../../src/read/glossary.js';
import {
  type CableSymbol,
  completionsAt,
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
  splitAcrossTurn,
  statusAt,
  symbolsOf,
  toggleMark,
  type ToggledMark,
  tokensOf,
} from '../../src/read/index.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

const placed = fc.tuple(
  anyText,
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function check(run: (text: string, root: Root, offset: number, other: number) => void): void {
  fc.assert(
    fc.property(placed, ([text, a, b]) => {
      const root = parseCable(text);
      run(text, root, Math.round(a * text.length), Math.round(b * text.length));
    }),
    runs(1000),
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

function apply(text: string, edits: readonly Edit[]): string {
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
        // No word of it is left over: what stands outside of every sentence is white or furniture.
        for (const { type, position } of paragraph.children) {
          if (type !== 'text' && type !== 'mark' && type !== 'sectionMark') continue;
          let at = position.start.offset;
          for (const sentence of [...sentences, { start: position.end.offset, end: 0 }]) {
            const to = Math.min(sentence.start, position.end.offset);
            if (to > at) assert.equal(text.slice(at, to).trim(), '');
            at = Math.max(at, sentence.end);
          }
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
