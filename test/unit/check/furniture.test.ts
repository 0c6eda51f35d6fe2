import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import { CableView } from '../../../src/check/index.js';

/** Each page: the types of its furniture at the head and at the foot. */
function pages(text: string): string[] {
  return new CableView(text, parseCable(text)).furniture.map(({ head, foot }) =>
    [head, foot].map((items) => items.map(({ type }) => type).join(' ')).join(' / '),
  );
}

describe('furniture of pages', () => {
  it('stands at the head and at the foot', () => {
    assert.deepEqual(pages('SECRET\n\nClassification\n\nOne.\n\nSECRET\n\nSECRET\n\n-2-\n\nTwo.'), [
      'banner label / banner',
      'banner pageLine / ',
    ]);
  });

  it('of one turn is one page where lines and labels do not contradict each other', () => {
    assert.deepEqual(pages('One.\n\nClassification\n\n[page 2]\n\nClassification\n\nTwo.'), [
      ' / ',
      'label pageLine label / ',
    ]);
    assert.deepEqual(pages('One.\n\n[page 2]\n\n[page 3]\n\nThree.'), [
      ' / ',
      'pageLine / ',
      'pageLine / ',
    ]);
  });

  it('of two banners in one turn is two pages', () => {
    assert.deepEqual(
      pages('SECRET\n\nOne.\n\nSECRET\n\nSECRET\n\n[page 2]\n\nSECRET\n\n[page 3]\n\nThree.'),
      ['banner / banner', 'banner pageLine / ', 'banner pageLine / '],
    );
  });

  it('of two form feeds is two pages', () => {
    assert.deepEqual(pages('One.\n\f\fThree.'), [' / ', 'pageLine / ', 'pageLine / ']);
  });

  it('of a form feed at the very end begins no page', () => {
    assert.deepEqual(pages('One.\n\f'), [' / pageLine']);
  });
});
