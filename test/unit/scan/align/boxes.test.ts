import assert from 'node:assert/strict';
import { pagesOf, parseCable } from '../../../../src/cable/index.js';
import { alignTranscript, boxesOf, type ScanPage } from '../../../../src/scan/index.js';

describe('boxes of a transcript on its scan', () => {
  it('are those of the words that were found, with the pages that they stand on', () => {
    const root = parseCable('SECRET\n\nEmbassy agrees today.\n');
    const word = (text: string, left: number): ScanPage['words'][0] => ({
      text,
      box: [left, 200, 100, 30],
      confidence: undefined,
      line: 0,
      estimated: false,
    });
    const page: ScanPage = {
      image: 'a.png',
      width: 1000,
      height: 1400,
      lines: [],
      words: [word('SECRET', 400), word('Embassy', 100), word('agrees', 220)],
    };
    const { pages, words } = boxesOf(alignTranscript(root, pagesOf(root), [page]));
    assert.deepEqual(pages, [{ number: 1, image: 'a.png', width: 1000, height: 1400 }]);
    assert.deepEqual(words, [
      { start: 0, end: 6, page: 0, box: [400, 200, 100, 30] },
      { start: 8, end: 15, page: 0, box: [100, 200, 100, 30] },
      { start: 16, end: 22, page: 0, box: [220, 200, 100, 30] },
    ]);
  });
});
