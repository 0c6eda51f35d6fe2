import assert from 'node:assert/strict';
import type { Difference } from '../../../../src/scan/index.js';
import {
  doubted, readingsOf, sayLabelled, sayUnlabelled, signatureOf, taken, wordsAt,
} from '../../../../src/vscode/scan/readings.js'; // prettier-ignore

const TEXT = 'He saw nine of\nthem and left.';

/** A difference at some words of the text, or before them where something is missing. */
function at(words: string, kind: Difference['kind'], text: string, scan: string): Difference {
  const start = TEXT.indexOf(words);
  const end = start + (kind === 'missing' ? 0 : words.length);
  const risk = 'word';
  return { kind, risk, text, scan, start, end, confidence: 90, box: undefined, page: 0 };
}
const nine = at('nine', 'differs', 'nine', 'five');
const missing = at('of', 'missing', '', 'all');
const extra = at('and', 'extra', 'and', '');

describe('what a difference says', () => {
  it('gives both readings in the order of the alphabet', () => {
    assert.deepEqual(readingsOf(nine), [
      { text: 'five', typed: false },
      { text: 'nine', typed: true },
    ]);
    assert.deepEqual(
      readingsOf(missing).map(({ text }) => text),
      ['', 'all'],
    );
    assert.equal(sayUnlabelled(nine), '"five" or "nine"?');
    assert.equal(sayUnlabelled(missing), 'With or without "all"?');
    assert.equal(sayUnlabelled(extra), 'With or without "and"?');
  });

  it('names whole lines, and cuts what is long', () => {
    const long = 'a'.repeat(70);
    assert.equal(
      sayUnlabelled({ ...missing, risk: 'line', scan: long }),
      `A line of the scan is missing here: "${'a'.repeat(60)}…"`,
    );
    assert.equal(sayUnlabelled({ ...extra, risk: 'line' }), 'A line too many: "and"');
  });

  it('says whose is which once that is asked', () => {
    assert.equal(sayLabelled(nine), 'Typed "nine", the scan has "five"');
    assert.equal(sayLabelled(missing), 'On the scan only: "all"');
    assert.equal(sayLabelled(extra), 'Typed only: "and"');
  });

  it('is known by its readings and its place on the scan, whatever becomes of the text', () => {
    const found: Difference = { ...nine, box: [412, 880, 60, 22] };
    const name = 'differs|nine|five|p1.png 412,880';
    assert.equal(signatureOf(TEXT, found, 'p1.png'), name);
    const moved = { ...found, start: 1, end: 5 };
    assert.equal(signatureOf('xnine', moved, 'p1.png'), name);
  });

  it('is known by the words before it where it has no place', () => {
    assert.equal(
      signatureOf(`\n${TEXT}`, { ...nine, start: 8 }, 'p1.png'),
      'differs|nine|five| He saw ',
    );
  });

  it('takes what the scan has, with a blank where a word goes in', () => {
    assert.equal(taken(TEXT, nine), 'five');
    assert.equal(taken(TEXT, missing), 'all ');
    assert.equal(taken(TEXT, { ...missing, start: TEXT.indexOf('\n') }), ' all');
    assert.equal(taken(TEXT, { ...missing, start: TEXT.length }), ' all');
    assert.equal(taken(TEXT, extra), '');
  });

  it('marks as doubtful what was typed, or what is missing', () => {
    assert.equal(doubted(TEXT, nine), 'nine[?]');
    assert.equal(doubted(TEXT, at('nine of', 'differs', 'nine of', 'fine')), '[nine of?]');
    assert.equal(doubted(TEXT, missing), '[all?] ');
  });
});

describe('the words that a difference is about', () => {
  const words = (text: string, start: number, end = start): string => {
    const extent = wordsAt(text, { start, end });
    return text.slice(extent.start, extent.end);
  };

  it('are its own, or else those behind it or before it', () => {
    assert.equal(words('He saw nine men', 7, 11), 'nine');
    assert.equal(words('He saw nine men', 6), 'nine');
    assert.equal(words('He saw nine men', 7), 'nine');
    assert.equal(words('He saw nine men\n', 15), 'men');
    assert.equal(words('', 0), '');
  });
});
