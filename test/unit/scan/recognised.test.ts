import assert from 'node:assert/strict';
import { type Recognised, recognisedPage } from '../../../src/scan/recognised.js';

const IMAGE = { name: 'one.png', width: 400, height: 200, scale: 0.5 };

/** A line of words in tesseract's answer, ten pixels a word. */
function answer(...texts: string[]): Recognised[] {
  const box = (i: number): { x0: number; y0: number; x1: number; y1: number } => ({
    x0: 10 * i,
    y0: 5,
    x1: 10 * i + 8,
    y1: 15,
  });
  const words = texts.map((text, i) => ({ text, bbox: box(i), confidence: 90.4 }));
  const bbox = { x0: 0, y0: 5, x1: 10 * texts.length, y1: 15 };
  return [{ paragraphs: [{ lines: [{ bbox, words }] }] }];
}

describe('recognisedPage', () => {
  it('gives words and lines in pixels of the original image', () => {
    assert.deepEqual(recognisedPage(answer('SECRET ', 'NODIS'), IMAGE), {
      image: 'one.png',
      width: 400,
      height: 200,
      lines: [[0, 10, 40, 20]],
      words: [
        { text: 'SECRET', box: [0, 10, 16, 20], confidence: 90, line: 0, estimated: false },
        { text: 'NODIS', box: [20, 10, 16, 20], confidence: 90, line: 0, estimated: false },
      ],
    });
  });

  it('puts the signs of a typewriter for those of print', () => {
    const { words } = recognisedPage(
      answer('Khrushchev’s', '“seal”', '‘some', '—', '1961–62'),
      IMAGE,
    );
    assert.deepEqual(
      words.map(({ text }) => text),
      ["Khrushchev's", '"seal"', "'some", '--', '1961-62'],
    );
  });
});
