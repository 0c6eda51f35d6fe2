import assert from 'node:assert/strict';
import { recognisedPage } from '../../../src/scan/recognised.js';

const IMAGE = { name: 'one.png', width: 400, height: 200, scale: 0.5 };

/** A line of words in tesseract's table, ten pixels a word. */
function table(...texts: string[]): string {
  const rows = [
    '1\t1\t0\t0\t0\t0\t0\t0\t200\t100\t-1\t',
    `4\t1\t1\t1\t1\t0\t0\t5\t${10 * texts.length}\t10\t-1\t`,
    ...texts.map((text, i) => `5\t1\t1\t1\t1\t${i + 1}\t${10 * i}\t5\t8\t10\t90.9\t${text}`),
  ];
  return `${rows.join('\n')}\n`;
}

describe('recognisedPage', () => {
  it('gives words and lines in pixels of the original image', () => {
    assert.deepEqual(recognisedPage(table('SECRET ', 'NODIS'), IMAGE), {
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

  it('is empty where nothing was read', () => {
    assert.deepEqual(recognisedPage('', IMAGE), {
      image: 'one.png',
      width: 400,
      height: 200,
      lines: [],
      words: [],
    });
  });

  it('counts the lines of all blocks', () => {
    const { lines, words } = recognisedPage(`${table('SECRET')}${table('Eyes', 'only')}`, IMAGE);
    assert.equal(lines.length, 2);
    assert.deepEqual(
      words.map(({ line }) => line),
      [0, 1, 1],
    );
  });

  it('puts the signs of a typewriter for those of print', () => {
    const { words } = recognisedPage(
      table('Khrushchev’s', '“seal”', '‘some', '—', '1961–62'),
      IMAGE,
    );
    assert.deepEqual(
      words.map(({ text }) => text),
      ["Khrushchev's", '"seal"', "'some", '--', '1961-62'],
    );
  });
});
