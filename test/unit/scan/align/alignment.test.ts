import assert from 'node:assert/strict';
import type { Alignment } from '../../../../src/scan/index.js';
import { beside, sheet } from '../typed.js';

/** The steps as pairs of texts. */
const pairs = ({ words, scan, steps }: Alignment): string[] =>
  steps.map(({ from, to, scanFrom, scanTo }) =>
    [words.slice(from, to), scan.slice(scanFrom, scanTo)]
      .map((side) => side.map(({ text }) => text).join(' '))
      .join('|'),
  );

describe('alignTranscript', () => {
  it('links what is alike, and leaves alone what has no partner', () => {
    assert.deepEqual(
      pairs(
        beside('The Embassy informed him today.\n', sheet('The Embasy informed Soviet today.')),
      ),
      ['The|The', 'Embassy|Embasy', 'informed|informed', 'him|', '|Soviet', 'today.|today.'],
    );
  });

  it('takes two words for one, and a word cut by a line end for the whole', () => {
    assert.deepEqual(
      pairs(
        beside(
          'Will nego-\ntiate of other matters remaining.\n',
          sheet('Will negotiate', 'ofother mat- ', 'ters re maining.'),
        ),
      ),
      [
        'Will|Will',
        'nego- tiate|negotiate',
        'of other|ofother',
        'matters|mat- ters',
        'remaining.|re maining.',
      ],
    );
  });

  it('counts furniture as paper, and leaves out what only the editor says', () => {
    const text =
      '---\ntitle: x\n---\nSECRET\n\nHe [sic] came [note: sure] soon[?], teh [sic: the] [illegible] said {so} [the] end.\nSECRET\n[page 2]\nSECRET\nMore.\n';
    assert.deepEqual(
      beside(text, sheet('SECRET')).words.map(({ text: word, optional }) =>
        optional ? `${word}?` : word,
      ),
      [
        'SECRET',
        'He',
        'came',
        'soon,',
        'teh',
        '\uFFFC',
        'said',
        'so?',
        'end.',
        'SECRET',
        'SECRET',
        'More.',
      ],
    );
  });

  it('gives every word the place it has in the file', () => {
    const text = 'SECRET\n\nWas [these words?] and Kuz[illegible]ov _here_ twice[?]\n';
    for (const { text: word, start, end } of beside(text, sheet('x')).words) {
      const typed = text.slice(start, end).replace(/\[illegible\]/g, '\uFFFC');
      assert.ok(typed.includes(word) && typed.length - word.length < 3, `${word} in ${typed}`);
    }
  });

  it('takes the second of two equal lines for the one too many', () => {
    const line = 'The Minister received us at noon.';
    const doubled = pairs(beside(`${line}\n${line}\nThen left.\n`, sheet(line, 'Then left.')));
    assert.deepEqual(doubled.slice(6, 8), ['The|', 'Minister|']);
    const skipped = pairs(beside(`${line}\nThen left.\n`, sheet(line, line, 'Then left.')));
    assert.deepEqual(skipped.slice(6, 8), ['|The', '|Minister']);
  });

  it('keeps pages apart where both have the same ones', () => {
    const text = 'SECRET\n\nOne two three.\nSECRET\n[page 2]\nSECRET\n\nFour five six.\n';
    const { pages, pageOfWord } = beside(
      text,
      sheet('SECRET', 'One two three.', 'SECRET'),
      sheet('SECRET', 'Four five six.'),
    );
    assert.deepEqual(
      pages.map(({ number, words, aligned }) => [number, words, aligned]),
      [[1, 5, 5], [2, 4, 4]],
    ); // prettier-ignore
    assert.deepEqual(pageOfWord, [0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('finds the pages of a transcript that has no page turns', () => {
    const { pages, pageOfWord } = beside(
      'Alpha bravo charlie delta.\nEcho foxtrot golf hotel.\n',
      sheet('Alpha bravo charlie delta.'),
      sheet('Echo foxtrot golf hotel.'),
    );
    assert.deepEqual(pageOfWord, [0, 0, 0, 0, 1, 1, 1, 1]);
    assert.deepEqual(
      pages.map(({ number }) => number),
      [1, 2],
    );
  });

  it('knows which page a single scan shows', () => {
    const text = 'SECRET\n\nOne two three.\nSECRET\n[page 2]\nSECRET\n\nFour five six seven.\n';
    const { pages } = beside(text, sheet('SECRET', 'Four five six seven.'));
    assert.deepEqual([pages[0]!.number, pages[0]!.aligned], [2, 5]);
  });

  it('compares the whole where equally many pages are others', () => {
    const text =
      'SECRET\n\nAlpha bravo charlie delta echo.\nSECRET\n[page 2]\nSECRET\n\nGolf hotel india juliet.\n';
    const { pageOfWord } = beside(
      text,
      sheet(''),
      sheet('SECRET', 'Alpha bravo charlie delta echo.', 'SECRET'),
    );
    assert.deepEqual(pageOfWord.slice(0, 6), [1, 1, 1, 1, 1, 1]);
  });

  it('holds for nothing at all', () => {
    assert.deepEqual(beside('').steps, []);
    assert.deepEqual(pairs(beside('', sheet('a'))), ['|a']);
    assert.deepEqual(pairs(beside('a\n')), ['a|']);
  });

  it('leaves two long texts alone that have nothing in common', () => {
    const lot = (letter: string): string => `${letter.repeat(3)} `.repeat(1300);
    const { steps, pages } = beside(`${lot('a')}\n`, sheet(lot('b')));
    assert.equal(steps.length, 2600);
    assert.equal(pages[0]!.aligned, 0);
  });
});
