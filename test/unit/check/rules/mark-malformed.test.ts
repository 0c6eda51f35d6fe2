import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/mark-malformed.js';
import { findings, fixes } from '../findings.js';

/** What is expected for each mark: the first finding's message behind `expected`. */
const expected = (mark: string): string | undefined =>
  findings(rule, `He ${mark} said so.\n`)[0]?.replace(/^.* expected /, '');

describe('mark-malformed', () => {
  it('reports words that are nearly a mark', () => {
    assert.equal(expected('[illegible 3 words]'), '"[illegible: 3 words]"');
    assert.equal(expected('[illegible, two lines]'), '"[illegible: two lines]"');
    assert.equal(expected('[illegible word]'), '"[illegible: 1 word]"');
    assert.equal(expected('[GARBLE:]'), '"[GARBLE]"');
    assert.equal(expected('[illegible:]'), '"[illegible]"');
    assert.equal(expected('[sic!]'), '"[sic]"');
    assert.equal(expected('[?word]'), '"[word?]"');
    assert.equal(expected('[[word?]]'), '"[word?]"');
  });

  it('reports marks without the words they want', () => {
    assert.deepEqual(findings(rule, 'He [] said [ ] so.\n'), [
      '1:4 warning Unexpected mark "[]", expected words in it',
      '1:12 warning Unexpected mark "[]", expected words in it',
    ]);
    assert.equal(expected('[stamp]'), '"[stamp: text]"');
    assert.equal(expected('[Margin:]'), '"[Margin: text]"');
    assert.equal(expected('[sic:]'), '"[sic]"');
  });

  it('reports a noun in the wrong number', () => {
    assert.equal(expected('[2 line not declassified]'), '"[2 lines not declassified]"');
    assert.equal(expected('[1 LINES NOT DECLASSIFIED]'), '"[1 LINE NOT DECLASSIFIED]"');
    assert.equal(
      expected('[TWO LINE OF SOURCE TEXT NOT DECLASSIFIED]'),
      '"[TWO LINES OF SOURCE TEXT NOT DECLASSIFIED]"',
    );
    assert.equal(expected('[illegible: 3 word]'), '"[illegible: 3 words]"');
    assert.equal(expected('[3 word illegible]'), '"[3 words illegible]"');
  });

  it('reports other brackets, those a clerk may have typed as information only', () => {
    assert.deepEqual(findings(rule, 'He (illegible) <garble> <unclear> (sic) (GARBLED) said.\n'), [
      '1:4 warning Unexpected mark "(illegible)", expected "[illegible]"',
      '1:16 warning Unexpected mark "<garble>", expected "[garble]"',
      '1:25 warning Unexpected mark "<unclear>", expected "[?]"',
      '1:35 info Unexpected mark "(sic)", expected "[sic]"',
      '1:41 info Unexpected mark "(GARBLED)", expected "[GARBLED]"',
    ]);
  });

  it('gives words their form, other brackets only when asked', () => {
    assert.deepEqual(fixes(rule, 'He recieved [sic received] it.\n'), {
      'Change to "[sic: received]"': 'He recieved [sic: received] it.\n',
    });
    assert.deepEqual(fixes(rule, 'He <illegible> left.\n'), {
      'Change to "[illegible]"': 'He [illegible] left.\n',
    });
    assert.deepEqual(fixes(rule, 'He (illegible) left.\n'), {
      'Change to "[illegible]"?': 'He [illegible] left.\n',
    });
  });

  it('leaves marks alone that have their form', () => {
    for (const mark of [
      '[illegible]',
      '[illegible: 1 word]',
      '[2 lines not declassified]',
      '[1 line not declassified]',
      '[less than 1 line not declassified]',
      '[1½ lines not declassified]',
      '[name not declassified]',
      'teh [sic: the]',
      'word[?]',
      '[word?]',
      '[the]',
      '[stamp: A]',
      '{added}',
      '[sic]',
      '[1 paragraph (4 lines) not declassified]',
    ]) {
      // prettier-ignore
      assert.equal(expected(mark), undefined, mark);
    }
  });
});
