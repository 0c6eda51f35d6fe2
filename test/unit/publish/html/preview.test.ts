import assert from 'node:assert/strict';
import { type PreviewBlock, previewOf, spliceOf } from '../../../../src/publish/html/preview.js';
import { linksOf } from '../../../../src/read/links.js';
import { publicationOf } from '../publication.js';

const TEXT =
  '---\nlang: ar\n---\nSECRET\n\n1. It was presence ~~not~~.\n\n[page 2]\n[page 3]\nYes.';

describe('the preview', () => {
  it('is in blocks that say where they stand', () => {
    const at = TEXT.indexOf('presence');
    const preview = previewOf(publicationOf(TEXT, [{ offset: at, words: ['the'] }]));
    assert.deepEqual(preview.reading, [
      {
        start: 25,
        end: 52,
        html: '<p class="paragraph"><span data-at="0">1. It was </span><span class="left-out" data-at="10">[the] </span><span data-at="10">presence </span><del data-at="21">not</del><span data-at="26">.</span></p>',
      },
      {
        start: 72,
        end: 76,
        html: '<p class="paragraph"><span data-at="0">Yes.</span></p>',
      },
    ]);
    assert.deepEqual(
      preview.typed.map(({ start, end }) => [start, end]),
      [
        [17, 54],
        [54, 63],
        [63, 76],
      ],
    );
    assert.ok(
      preview.typed[0]!.html.includes(
        '<div class="line"><span data-at="8">1. It was presence </span><del><span data-at="29">not</span></del>',
      ),
      preview.typed[0]!.html,
    );
    assert.equal(preview.lang, 'ar');
    assert.equal(preview.dir, 'rtl');
  });

  it('says where a link leads, from the beginning of its block', () => {
    const publication = publicationOf('1. See para 2.\n\n2. Yes.');
    const { reading } = previewOf({ ...publication, links: linksOf(publication.root) });
    assert.ok(
      reading[0]!.html.includes('<a href="#" data-to="16" data-at="7">para 2</a>'),
      reading[0]!.html,
    );
  });

  it('has a sheet for a page on which nothing stands', () => {
    assert.deepEqual(previewOf(publicationOf('')).typed, [
      { start: 0, end: 0, html: '<section class="sheet" aria-label="Page 1"></section>' },
    ]);
  });
});

describe('spliceOf', () => {
  const row = (...blocks: [start: number, html: string][]): PreviewBlock[] =>
    blocks.map(([start, html]) => ({ start, end: start + html.length, html }));

  it('replaces what has changed, and moves what stands behind', () => {
    const before = row([0, 'one'], [5, 'two'], [10, 'three']);
    assert.deepEqual(spliceOf(before, row([0, 'one'], [5, 'twoo'], [11, 'three']), 1), {
      at: 1,
      remove: 1,
      blocks: row([5, 'twoo']),
      shift: 1,
    });
  });

  it('takes blocks out, puts them in, and leaves all as it is', () => {
    const two = row([0, 'a'], [3, 'a']);
    const one = row([0, 'a']);
    assert.deepEqual(spliceOf(two, one, -3), { at: 1, remove: 1, blocks: [], shift: -3 });
    assert.deepEqual(spliceOf(one, two, 3), { at: 1, remove: 0, blocks: [two[1]], shift: 3 });
    assert.deepEqual(spliceOf(two, two, 0), { at: 2, remove: 0, blocks: [], shift: 0 });
    assert.deepEqual(spliceOf([], two, 4), { at: 0, remove: 0, blocks: two, shift: 4 });
  });
});
