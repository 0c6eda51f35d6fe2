import assert from 'node:assert/strict';
import { pagesOf, parseCable } from '../../../../src/cable/index.js';
import { type Belonging, runsOf } from '../../../../src/scan/align/belonging.js';
import { type Alignment, alignerOf, alignTranscript } from '../../../../src/scan/index.js';
import { sheet } from '../typed.js';

const runs = (numbers: number[], belongs: Belonging[], count = belongs.length): string[] =>
  runsOf(numbers, count, belongs).map(
    ({ from, to, scan, said }) => `${from}-${to} ${scan.join()}${said ? ' said' : ''}`,
  );

describe('runsOf', () => {
  it('compares all with all where nobody said anything', () => {
    assert.deepEqual(runs([1, 2, 3], [], 2), ['0-3 0,1']);
    assert.deepEqual(runs([1], [], 0), ['0-1 ']);
  });

  it('compares an image with the page that it belongs to, and the rest with the rest', () => {
    assert.deepEqual(runs([1, 2, 3], [1, undefined, undefined]), ['0-1 0 said', '1-3 1,2']);
    assert.deepEqual(runs([1, 2, 3], [undefined, 2]), ['0-1 0', '1-2 1 said', '2-3 ']);
    assert.deepEqual(runs([1, 2], [undefined, 1]), ['0-0 0', '0-1 1 said', '1-2 ']);
  });

  it('takes images in the order of the pages, several of one page together', () => {
    assert.deepEqual(runs([1, 2], [2, 1]), ['0-1 1 said', '1-2 0 said']);
    assert.deepEqual(runs([4, 5], [4, undefined, 4]), ['0-1 0,2 said', '1-2 1']);
  });

  it('leaves out what belongs to no page, and forgets a page that is gone', () => {
    assert.deepEqual(runs([1, 2], ['none', undefined, 7]), ['0-2 1,2']);
  });
});

describe('alignerOf', () => {
  const TEXT =
    'SECRET\n\nAlpha bravo charlie delta.\nSECRET\n[page 2]\nSECRET\n\nEcho foxtrot golf hotel.\n';
  const ONE = sheet('SECRET', 'Alpha bravo charlie delta.', 'SECRET');
  const TWO = sheet('SECRET', 'Echo foxtrot golf hotel.');
  const align = (belongs: Belonging[], ...scan: (typeof ONE)[]): Alignment => {
    const root = parseCable(TEXT);
    return alignerOf(scan, belongs)(root, pagesOf(root));
  };

  it('finds the words of images that lie in another order', () => {
    const { pageOfWord, pages } = align([2, 1], TWO, ONE);
    assert.deepEqual(pageOfWord, [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    assert.deepEqual(
      pages.map(({ number, aligned, words }) => [number, aligned, words]),
      [
        [2, 5, 5],
        [1, 6, 6],
      ],
    );
  });

  it('compares nothing with an image that belongs to no page', () => {
    const { scan, pages } = align(['none', undefined, undefined], sheet('Alpha bravo'), ONE, TWO);
    assert.deepEqual(scan[0]!.page, 1);
    assert.equal(pages[0]!.aligned, 0);
    assert.equal(pages[1]!.aligned, 6);
  });

  it('shows a page without a word in common on the image that it belongs to', () => {
    const { pageOfWord, pages } = align([2], sheet('nothing'));
    assert.deepEqual(pageOfWord.slice(6), [0, 0, 0, 0, 0]);
    assert.equal(pages[0]!.number, 2);
  });

  it('finds for each version what it would find without the one before', () => {
    const again = alignerOf([ONE, TWO]);
    for (const text of [
      TEXT,
      TEXT.replace('golf', 'gulf'),
      TEXT.replace('bravo', '{bravo}'),
      TEXT.replace('bravo ', ''),
      TEXT.replace('[page 2]\n', ''),
      TEXT,
      `${TEXT}SECRET\n[page 3]\nSECRET\n\nIndia.\n`,
    ]) {
      const root = parseCable(text);
      const pages = pagesOf(root);
      assert.deepEqual(again(root, pages), alignTranscript(root, pages, [ONE, TWO]), text);
    }
  });
});
