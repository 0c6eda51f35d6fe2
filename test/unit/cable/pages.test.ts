import assert from 'node:assert/strict';
import { pagesOf, parseCable } from '../../../src/cable/index.js';

/** Number, first line, and the lines of banner, label, page line and foot. */
function pages(text: string): string[] {
  return pagesOf(parseCable(text)).map(({ number, start, banner, label, line, foot }) =>
    [
      `${String(number)} at ${String(start.line)}`,
      banner && `banner ${String(banner.position.start.line)}`,
      label && `label ${String(label.position.start.line)}`,
      line && `line ${String(line.position.start.line)}`,
      foot && `foot ${String(foot.position.start.line)}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
}

describe('pages', () => {
  it('are one where nothing numbers them', () => {
    assert.deepEqual(pages(''), ['1 at 1']);
    assert.deepEqual(pages('\nText.'), ['1 at 2']);
    assert.deepEqual(pages('---\na: b\n---\n\nText.'), ['1 at 5']);
  });

  it('begin at their head banner, or at the page line above it', () => {
    assert.deepEqual(
      pages('SECRET\n\nClassification\n\nOne.\n\nSECRET\n\nClassification\n\nTwo.'),
      ['1 at 1, banner 1, label 3', '2 at 7, banner 7, label 9'],
    );
    assert.deepEqual(pages('SECRET\n\nOne.\n\n[page 2]\n\nSECRET\n\nTwo.'), [
      '1 at 1, banner 1',
      '2 at 5, banner 7, line 5',
    ]);
  });

  it('end with their foot banner', () => {
    assert.deepEqual(pages('SECRET\n\nOne.\n\nSECRET\n\nSECRET\n\nPAGE 02\n\nTwo.\n\nSECRET\n'), [
      '1 at 1, banner 1, foot 5',
      '2 at 7, banner 7, line 9, foot 13',
    ]);
  });

  it('are numbered by their page lines', () => {
    assert.deepEqual(pages('One.\n\n-7-\n\nTwo.\n\n\fThree.\n\n-9-\n\nFour.'), [
      '1 at 1',
      '7 at 3, line 3',
      '8 at 7, line 7',
      '9 at 9, line 9',
    ]);
  });

  it('begin with a title above the first banner', () => {
    assert.deepEqual(
      pages('OUTGOING TELEGRAM\n\nSECRET\n\nClassification\n\nACTION: Bonn\n\nText.'),
      ['1 at 1, banner 3, label 5'],
    );
  });

  it('may be empty', () => {
    assert.deepEqual(
      pages('One.\n\nSECRET\n\nClassification\n\nSECRET\n\nClassification\n\nTwo.'),
      ['1 at 1', '2 at 3, banner 3, label 5', '3 at 7, banner 7, label 9'],
    );
  });

  it('do not begin at the very end', () => {
    assert.deepEqual(pages('[page 1]\n\nOne.\n\n-2-\n'), ['1 at 1, line 1']);
    assert.deepEqual(pages('One.\n\nSECRET\n\nClassification\n'), ['1 at 1, foot 3']);
    assert.deepEqual(pages('One.\n\nClassification\n'), ['1 at 1']);
    assert.deepEqual(pages('One.\n\n[page 2]\n\nSECRET\n'), ['1 at 1', '2 at 3, banner 5, line 3']);
  });

  it('are one where two lines of a turn do not contradict each other', () => {
    assert.deepEqual(pages('One.\n\f\n[page 2]\n\nTwo.'), ['1 at 1', '2 at 2, line 3']);
    assert.deepEqual(pages('One.\n\nClassification\n\n[page 2]\n\nClassification\n\nTwo.'), [
      '1 at 1',
      '2 at 3, label 3, line 5',
    ]);
    assert.deepEqual(pages('One.\n\n[page 2]\n\n[page 3]\n\nThree.'), [
      '1 at 1',
      '2 at 3, line 3',
      '3 at 5, line 5',
    ]);
  });
});
