import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { isAttempt, type Score, scoreOf, type ScoredPlace, type Transcript } from '../../../../src/proof/index.js'; // prettier-ignore

const of = (text: string): Transcript => ({ text, root: parseCable(text) });

const PAPER = `SECRET

1. Told Kuznetsov on October 28 that 1,840 sacks were lost and not found.

[page 2]

SECRET

2. He asked for bill of lading, which is in London.
`;

const GIVEN = PAPER.replace('28', '23')
  .replace('1,840', '1,480')
  .replace('not found', 'now found')
  .replace('bill of lading', 'bill');

const score = (read: string, given = GIVEN, paper = PAPER): Score =>
  scoreOf({ paper: of(paper), given: of(given), read: of(read) });

const say = ({ paper, typed, page }: ScoredPlace): string => `${page}: ${typed} (${paper})`;

describe('scoreOf', () => {
  it('has everything still to be found in a text that nobody touched', () => {
    const { planted, mended, missed, spoilt, spoiltWords } = score(GIVEN);
    assert.equal(planted, 4);
    assert.deepEqual(mended, []);
    assert.deepEqual(missed.map(say), [
      '1: 23 (28)',
      '1: 1,480 (1,840)',
      '1: now (not)',
      '2:  (of lading)',
    ]);
    assert.deepEqual([spoilt, spoiltWords], [[], 0]);
  });

  it('finds nothing to say against the paper itself', () => {
    const { mended, missed, spoilt, spoiltWords } = score(PAPER);
    assert.deepEqual(mended.map(say), ['1: 28 (28)', '1: 1,840 (1,840)', '1: not (not)', '2: of lading (of lading)']); // prettier-ignore
    assert.deepEqual([missed, spoilt, spoiltWords], [[], [], 0]);
  });

  it('says where each stands in the text of the reader', () => {
    const read = GIVEN.replace('Told', 'We told').replace('23', '28');
    const { mended, missed } = score(read);
    const text = ({ at }: ScoredPlace): string => read.slice(at.start, at.end).trim();
    assert.deepEqual(mended.map(text), ['28']);
    assert.deepEqual(missed.map(text), ['1,480', 'now', '']);
    assert.equal(read.slice(missed[2]!.at.start - 4, missed[2]!.at.start).trim(), 'bill');
  });

  it('counts an error that was put otherwise as missed', () => {
    const { mended, missed } = score(GIVEN.replace('23', '29').replace('bill', 'bill of landing'));
    assert.deepEqual(mended, []);
    assert.deepEqual(missed.map(say).slice(0, 1), ['1: 29 (28)']);
    assert.deepEqual(missed.map(say).slice(3), ['2: landing (lading)']);
  });

  it('counts right words that were changed, taken out or put in', () => {
    const { missed, spoilt, spoiltWords } = score(
      PAPER.replace('Kuznetsov', 'Kuznetzov')
        .replace('were lost', 'lost')
        .replace('asked for', 'asked us for'),
    );
    assert.deepEqual(missed, []);
    assert.deepEqual(spoilt.map(say), ['1: Kuznetzov (Kuznetsov)', '1:  (were)', '2: us ()']);
    assert.equal(spoiltWords, 3);
    // Two of the six words are those of a planted error.
    const cut = score(PAPER.replace(' He asked for bill of lading,', ''));
    assert.deepEqual([cut.missed.length, cut.spoiltWords], [1, 4]);
    assert.equal(score(PAPER.replace('lading,', 'lading')).spoiltWords, 1);
  });

  it('takes layout and typographic quotes for no change', () => {
    const { spoilt } = score(PAPER.replace('Told Kuznetsov', 'Told\n   Kuznetsov'));
    assert.deepEqual(spoilt, []);
  });

  it('tells a planted error from a slip right beside it', () => {
    const { mended, spoilt } = score(PAPER.replace('not found', 'not yet found'));
    assert.equal(mended.length, 4);
    assert.deepEqual(spoilt.map(say), ['1: yet ()']);
  });

  it('knows a word that was put in too many, taken out or not', () => {
    const given = PAPER.replace('asked for', 'asked us for');
    assert.deepEqual(score(given, given).missed.map(say), ['2: us ()']);
    assert.deepEqual(score(PAPER, given).mended.map(say), ['2:  ()']);
    const mended = score(PAPER.replace('asked for', 'asked after'), given);
    assert.deepEqual([mended.mended.length, mended.spoilt.map(say)], [1, ['2: after (for)']]);
    const both = score(PAPER.replace('asked for', 'asked us after'), given);
    assert.deepEqual([both.missed.length, both.spoiltWords], [1, 1]);
  });
});

describe('isAttempt', () => {
  it('knows the practice again, however it was corrected, and no other cable', () => {
    assert.equal(isAttempt({ paper: of(PAPER), read: of(GIVEN) }), true);
    assert.equal(isAttempt({ paper: of(PAPER), read: of('SECRET\n\nNothing new.\n') }), false);
  });
});
