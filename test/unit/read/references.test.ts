import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../src/cable/index.js';
import {
  definitionAt,
  referenceAt,
  referencesOf,
  referencesTo,
  titleOf,
} from '../../../src/read/index.js';
import { at, parse } from './parse.js';

/** `3 "3" -> first words`, one a reference. */
function references(text: string): string[] {
  return referencesOf(parse(text)).map(({ label, start, end, target, own }) => {
    const goal = target ? titleOf(target) : own ? 'nothing' : 'another text';
    return `${label} ${JSON.stringify(text.slice(start, end))} -> ${goal}`;
  });
}

const CABLE = '1. See para 2.\n\n2. Two:\n\na. First.\n\nb. Second.\n\n';

describe('referencesOf', () => {
  it('finds the paragraph of each number', () => {
    assert.deepEqual(references(`${CABLE}3. As stated in paras 1 and 2(b) above.\n`), [
      '2 "2" -> Two:',
      '1 "1" -> See para 2.',
      '2.b "2(b)" -> Second.',
    ]);
  });

  it('leads to the paragraph where the lettered part is missing, to nothing where both are', () => {
    assert.deepEqual(references(`${CABLE}3. See paras 2(d) and 7.\n`).slice(1), [
      '2.d "2(d)" -> Two:',
      '7 "7" -> nothing',
    ]);
  });

  it('knows a paragraph of another text', () => {
    assert.deepEqual(references(`${CABLE}3. Para 2 of your telegram 512 noted.\n`).slice(1), [
      '2 "2" -> another text',
    ]);
  });

  it('takes the first of two paragraphs with one number, and passes over those without', () => {
    assert.deepEqual(
      references('Opening.\n\n1. One.\n\n2. Two.\n\n2. Again.\n\n3. See para 2.\n'),
      ['2 "2" -> Two.'],
    );
  });

  it('reads over a page turn', () => {
    const text = '1. One.\n\n2. As stated in paragraph\n\n[page 2]\n\n1 above.\n';
    assert.deepEqual(references(text), ['1 "1" -> One.']);
  });
});

describe('definitionAt', () => {
  it('is the reference under the caret whose paragraph is there', () => {
    const { root, text, offset } = at(`${CABLE}3. See paras 2(‸b) and 7.\n`);
    const found = definitionAt(root, offset);
    assert.equal(found && text.slice(found.start, found.end), '2(b)');
    assert.equal(found && titleOf(found.target), 'Second.');
  });

  it('is none elsewhere', () => {
    const missing = at(`${CABLE}3. See para 7‸.\n`);
    assert.equal(definitionAt(missing.root, missing.offset), undefined);
    assert.equal(referenceAt(missing.root, missing.offset)?.label, '7');
    const text = at(`${CABLE}3. Se‸e para 7.\n`);
    assert.equal(definitionAt(text.root, text.offset), undefined);
  });
});

describe('referencesTo', () => {
  it('finds every place that refers to a paragraph', () => {
    const text = `${CABLE}3. See paras 1 and 2.\n`;
    const root = parse(text);
    const second = paragraphsOf(root)[1]!;
    assert.deepEqual(
      referencesTo(root, second).map(({ start }) => start),
      [text.indexOf('2.'), text.lastIndexOf('2')],
    );
  });
});
