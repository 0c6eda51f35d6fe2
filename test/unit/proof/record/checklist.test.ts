import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { isCommonWord } from '../../../../src/check/words/words.js';
import { checklistOf, confirm, EMPTY, takeBack } from '../../../../src/proof/index.js';
import { AT, cable, say } from './texts.js';

const TEXT = cable([
  'We told them not to come on October 28 and not to send 12 ships here at all.',
  'Embtel 1234 said so to Mr. Kuznetsov and to nobody else in this city.',
]);

/** The items of a page, those that are confirmed with a sign before them. */
function list(record = EMPTY, text = TEXT, page = 0): string[] {
  const items = checklistOf(record, parseCable(text), isCommonWord)[page]!;
  return items.map(({ text: quote, confirmed }) => `${confirmed ? '+' : ''}${quote}`);
}

/** Everything on the first page is confirmed. */
function all(): typeof EMPTY {
  const root = parseCable(TEXT);
  return checklistOf(EMPTY, root, isCommonWord)[0]!.reduce(
    (record, item) => confirm(record, root, item, { by: ' Carl ', at: AT }),
    EMPTY,
  );
}

describe('what must be verified', () => {
  it('is every grave token of a page, but not its number', () => {
    assert.deepEqual(list(), ['SECRET', 'not', 'October 28', 'not', '12']);
    assert.deepEqual(list(EMPTY, TEXT, 1), ['SECRET', 'Embtel 1234', 'Mr. Kuznetsov', 'nobody']);
    assert.deepEqual(list(EMPTY, 'SECRET\n\nPAGE 02 STATE 041961\n\nNot now.\n'), ['SECRET', 'Not']);
  }); // prettier-ignore

  it('is not the name of a field in the head', () => {
    const text =
      'SECRET\n\nFROM: Strelsau\n\nNO: 212\n\nJune 12, 1959, 6:30 p.m.\n\nNo one came.\n';
    const found = list(EMPTY, text);
    assert.deepEqual(found, [
      'SECRET',
      'Strelsau',
      '212',
      'June 12, 1959',
      '6:30 p.m.',
      'No',
      'one',
    ]);
  });

  it('is confirmed one by one', () => {
    const root = parseCable(TEXT);
    const [, first, , second] = checklistOf(EMPTY, root, isCommonWord)[0]!;
    const one = confirm(EMPTY, root, second!, { by: 'Carl', at: AT });
    assert.deepEqual(list(one), ['SECRET', 'not', 'October 28', '+not', '12']);
    assert.deepEqual(
      { ...one.facts.at(-1), on: '' },
      {
        on: '', confirmed: 'negation', quote: 'not', before: 'on October 28 and', after: 'to send 12 ships',
        by: 'Carl', at: AT,
      },
    ); // prettier-ignore
    const two = confirm(one, root, first!, { by: 'Carl', at: AT });
    assert.deepEqual(list(two), ['SECRET', '+not', 'October 28', '+not', '12']);
    const again = checklistOf(two, root, isCommonWord)[0]!;
    assert.equal(confirm(two, root, again[1]!, { by: 'Eve', at: AT }), two);
    assert.deepEqual(list(takeBack(two, again[1]!)), ['SECRET', 'not', 'October 28', '+not', '12']);
  });

  it('is nothing on a page without words, and one token for each confirmation', () => {
    assert.deepEqual(list(EMPTY, ''), []);
    const twice = cable(['not now not now not now not now not now']);
    const root = parseCable(twice);
    const third = checklistOf(EMPTY, root, isCommonWord)[0]![3]!;
    const record = confirm(EMPTY, root, third, { by: 'Carl', at: AT });
    assert.deepEqual(list(record, twice), ['SECRET', 'not', 'not', '+not', 'not', 'not']);
    const after = twice.replace('SECRET\n\n', 'SECRET\n\nnot now ');
    assert.equal(list(record, after).filter((item) => item === '+not').length, 1);
  });

  it('loses its confirmation when it is edited, and has it back when that is undone', () => {
    const edits: readonly (readonly [string, string, string[]])[] = [
      ['12 ships', '21 ships', ['+SECRET', '+not', '+October 28', '+not', '21']],
      ['on October 28', 'on\nOctober 29', ['+SECRET', '+not', 'October 29', '+not', '+12']],
      ['We told', 'They told', ['+SECRET', '+not', '+October 28', '+not', '+12']],
      ['them not to', 'them to', ['+SECRET', '+October 28', '+not', '+12']],
      ['not to send', 'to send', ['+SECRET', '+not', '+October 28', '+12']],
      ['and not to', 'but never not', ['+SECRET', '+not', '+October 28', 'never', 'not', '+12']],
    ];
    const record = all();
    for (const [from, to, items] of edits) {
      assert.deepEqual(list(record, TEXT.replace(from, to)), items, to);
    }
    assert.deepEqual(list(record), ['+SECRET', '+not', '+October 28', '+not', '+12']);
  });

  it('keeps a page from being validated where the project asks for it', () => {
    const read = say(all(), TEXT, 0, 'proofread', 'Anna');
    assert.throws(
      () => say(read, TEXT, 0, 'validated', 'Carl', { unconfirmed: 3 }),
      /On page 1 3 items are not confirmed against the paper/,
    );
    assert.throws(
      () => say(read, TEXT, 0, 'validated', 'Carl', { unconfirmed: 1 }),
      /On page 1 1 item is not confirmed/,
    );
    assert.ok(say(read, TEXT, 0, 'validated', 'Carl', { unconfirmed: 0 }));
  });
});
