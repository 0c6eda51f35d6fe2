import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../src/cable/index.js';
import { renumber } from '../../../src/read/index.js';
import { applied, parse } from './parse.js';

/** The text after the paragraph that begins with some words has another number. */
function renumbered(
  text: string,
  words: string,
  label: string,
  followers = false,
): string | undefined {
  const root = parse(text);
  const paragraph = paragraphsOf(root).find(({ position }) =>
    text.startsWith(words, position.start.offset),
  )!;
  return applied(text, renumber(root, paragraph, label, { followers })?.edits);
}

describe('renumber', () => {
  it('gives one paragraph another number', () => {
    assert.equal(
      renumbered('1. One.\n\n2. Two.\n\n2. Three.\n', '2. Three', '3'),
      '1. One.\n\n2. Two.\n\n3. Three.\n',
    );
  });

  it('numbers its row on, and passes over what stands inside it', () => {
    const text = '1. One.\n\n3. Two:\n\na. Sub.\n\nb. Sub.\n\nNote.\n\n4. Three.\n';
    assert.equal(renumbered(text, '3.', '2', true), text.replace('3.', '2.').replace('4.', '3.'));
  });

  it('ends with its row', () => {
    const text = '1. One:\n\na. Sub.\n\nc. Sub.\n\n2. Two:\n\na. Sub.\n';
    assert.equal(renumbered(text, 'c.', 'b', true), text.replace('c.', 'b.'));
    const mixed = '1. One.\n\n2. Two.\n\nA. Three.\n\nB. Four.\n';
    assert.equal(renumbered(mixed, '1.', '5', true), mixed.replace('1.', '5.').replace('2.', '6.'));
  });

  it('takes the references with it', () => {
    const text =
      '1. One.\n\n2. Two:\n\na. Sub.\n\nb. Sub.\n\n3. See paras 1, 2(b) and three above.\n';
    assert.equal(
      renumbered(text, '2.', '4', true),
      '1. One.\n\n4. Two:\n\na. Sub.\n\nb. Sub.\n\n5. See paras 1, 4(b) and five above.\n',
    );
    assert.equal(
      renumbered(text, 'b.', 'c'),
      text.replace('b. Sub', 'c. Sub').replace('2(b)', '2(c)'),
    );
  });

  it('writes digits where there is no word for the number', () => {
    const text = '1. One.\n\n2. Two.\n\n3. See para one above.\n';
    assert.equal(
      renumbered(text, '1.', '25'),
      text.replace('1.', '25.').replace('para one', 'para 25'),
    );
  });

  it('counts what it changes', () => {
    const root = parse('1. One.\n\n3. Two.\n\n4. See para 3 and para 1.\n');
    const { paragraphs, references } = renumber(root, paragraphsOf(root)[1]!, '2', {
      followers: true,
    })!;
    assert.deepEqual({ paragraphs, references }, { paragraphs: 2, references: 1 });
  });

  it('writes every style in its own way', () => {
    assert.equal(renumbered('(1) One.\n\n(2) Two.\n', '(2)', '(3)'), '(1) One.\n\n(3) Two.\n');
    assert.equal(renumbered('I. One.\n\nII. Two.\n', 'II.', 'iv'), 'I. One.\n\nIV. Two.\n');
    assert.equal(renumbered('A. One.\n\nB. Two.\n', 'B.', 'c.'), 'A. One.\n\nC. Two.\n');
    assert.equal(renumbered('(a) One.\n\n(b) Two.\n', '(b)', 'D'), '(a) One.\n\n(d) Two.\n');
  });

  it('gives back a digit that was lost', () => {
    assert.equal(
      renumbered('9. Nine.\n\n1. . Ten.\n\n11. Eleven.\n', '1. .', '10'),
      '9. Nine.\n\n10. Ten.\n\n11. Eleven.\n',
    );
  });

  it('changes nothing where the number is right, and stops behind the last letter', () => {
    assert.equal(renumbered('1. One.\n', '1.', '1'), '1. One.\n');
    assert.equal(renumbered('a. One.\n\nb. Two.\n', 'a.', 'z', true), 'z. One.\n\nb. Two.\n');
    assert.equal(renumbered('I. One.\n\nII. Two.\n', 'I.', 'XX', true), 'XX. One.\n\nII. Two.\n');
    assert.equal(renumbered('1. One.\n\n2. Two.\n', '1.', '999', true), '999. One.\n\n2. Two.\n');
  });

  it('refuses a number of another style, and a paragraph without one', () => {
    for (const label of ['x', '0', '', '1000'])
      assert.equal(renumbered('1. One.\n', '1.', label), undefined);
    assert.equal(renumbered('a. One.\n\nb. Two.\n', 'a.', '3'), undefined);
    assert.equal(renumbered('I. One.\n\nII. Two.\n', 'I.', 'IIII'), undefined);
    assert.equal(renumbered('One.\n', 'One', '3'), undefined);
  });
});
