import assert from 'node:assert/strict';
import { draftOf, type ScanPage } from '../../../../src/scan/index.js';

/** Lines as [left, top, text]: a letter is 10 pixels wide and 20 high. */
function page(...typed: [left: number, top: number, text: string][]): ScanPage {
  const words = typed.flatMap(([left, top, text], line) => {
    let x = left;
    return text.split(' ').map((word) => {
      const box = [x, top, 10 * word.length, 20] as const;
      x += 10 * (word.length + 1);
      return { text: word, box, confidence: 90, line, estimated: false };
    });
  });
  const lines = typed.map(([left, top, text]) => [left, top, 10 * text.length, 20] as const);
  return { image: undefined, width: 800, height: 1000, lines: [...lines], words };
}

const KNOWN = new Set(['withdrawing']);
const draft = (...pages: ScanPage[]): string =>
  draftOf(pages, { isKnown: (word) => KNOWN.has(word) });

describe('draftOf', () => {
  it('puts furniture on lines of its own, and each paragraph in one line', () => {
    const first = page(
      [300, 0, 'SECRET'],
      [100, 30, 'Classification'],
      [100, 90, 'The Embassy was told that the missiles of'],
      [100, 120, 'other makers are no concern of the present'],
      [100, 180, 'Minister said nothing of it to the Embassy'],
      [100, 210, 'and left for the country in the afternoon.'],
      [300, 400, 'SECRET'],
    );
    assert.equal(
      draft(first),
      `SECRET

Classification

The Embassy was told that the missiles of other makers are no concern of the present

Minister said nothing of it to the Embassy and left for the country in the afternoon.

SECRET
`,
    );
  });

  it('tells paragraphs by their first lines too, where no blank line is between', () => {
    const text = draft(
      page(
        [150, 0, '1. The Embassy was told that the mission'],
        [100, 30, 'would not be received at this time of year'],
        [150, 60, '2. Minister said nothing of it to us then'],
        [100, 90, 'nor to others of the diplomatic corps here'],
        [100, 120, 'and that he would not say more in any case'],
      ),
    );
    assert.equal(
      text,
      '1. The Embassy was told that the mission would not be received at this time of year\n\n' +
        '2. Minister said nothing of it to us then nor to others of the diplomatic corps here and that he would not say more in any case\n',
    );
  });

  it('keeps lines that were ended on purpose', () => {
    const text = draft(
      page(
        [100, 0, 'ACTION: Amembassy MOSCOW PRIORITY'],
        [100, 30, 'INFO: Amembassy LONDON'],
        [100, 60, 'Eyes only'],
        [100, 90, 'For the Ambassador from the Secretary of St'],
      ),
    );
    assert.equal(
      text,
      'ACTION: Amembassy MOSCOW PRIORITY\nINFO: Amembassy LONDON\nEyes only\nFor the Ambassador from the Secretary of St\n',
    );
  });

  it('joins a word that was cut at the end of a line, and leaves a hyphen that belongs', () => {
    const cut = (end: string, next: string): string =>
      draft(page([100, 0, `The Embassy says they are ${end}`], [100, 30, next]));
    assert.equal(cut('withdraw-', 'ing'), 'The Embassy says they are withdrawing\n');
    assert.equal(cut('well-', 'known'), 'The Embassy says they are well-known\n');
    assert.equal(cut('Anglo-', 'French'), 'The Embassy says they are Anglo- French\n');
  });

  it('numbers the pages where the paper does not', () => {
    const one = page([100, 0, 'The first page']);
    assert.equal(draft(one, one), 'The first page\n\n[page 2]\n\nThe first page\n');
    const second = page([300, 0, '-2-'], [100, 60, 'The second page']);
    assert.equal(draft(one, second), 'The first page\n\n-2-\n\nThe second page\n');
  });

  it('orders lines by where they stand, and is empty where nothing was read', () => {
    assert.equal(draft(page([100, 100, 'second'], [100, 0, 'first'])), 'first second\n');
    const empty = { ...page(), lines: [[0, 0, 9, 9] as const] };
    assert.equal(draft(empty as unknown as ScanPage, page()), '');
  });
});
