import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import {
  checkCable,
  type CheckOptions,
  defineRule,
  type Rule,
  wordsAt,
} from '../../../src/check/index.js';

/** A rule that reports every place of a word. */
function finds(id: string, word: string, length = word.length): Rule {
  return defineRule({
    id,
    severity: 'warning',
    title: word,
    check(cable, report) {
      for (let at = cable.text.indexOf(word); at >= 0; at = cable.text.indexOf(word, at + 1)) {
        report({ start: at, end: at + length, message: `Unexpected ${word}` });
      }
    },
  });
}

function check(text: string, options: CheckOptions): string[] {
  return checkCable(text, parseCable(text), options).map(
    ({ rule, severity, start, end }) => `${rule} ${severity} ${String(start)}-${String(end)}`,
  );
}

describe('checking', () => {
  const rules = [
    finds('b', 'cat'),
    finds('a', 'cat'),
    finds('long', 'cat', 7),
    finds('first', 'A'),
  ];

  it('gives the findings in the order of the file, and of their names where they meet', () => {
    assert.deepEqual(check('A cat sat.', { rules }), [
      'first warning 0-1',
      'a warning 2-5',
      'b warning 2-5',
      'long warning 2-9',
    ]);
  });

  it('takes the severity that it is told, and leaves out what is off', () => {
    assert.deepEqual(
      check('A cat sat.', { rules, settings: { a: 'error', b: 'off', long: 'off' } }),
      ['first warning 0-1', 'a error 2-5'],
    );
  });

  it('keeps the first findings of a rule, and counts the others in one', () => {
    const text = 'A cat, a cat, a cat.';
    const found = (most: number): string[] =>
      checkCable(text, parseCable(text), { rules: [rules[1]!], most }).map(
        ({ severity, message, start }) => `${String(start)} ${severity} ${message}`,
      );
    const named = ['2 warning Unexpected cat', '9 warning Unexpected cat'];
    const more = (words: string): string =>
      `warning Unexpected ${words} of this check, which are not shown: mend those before`;
    assert.deepEqual(found(3), [...named, '16 warning Unexpected cat']);
    assert.deepEqual(found(2), [...named, `16 ${more('1 more finding')}`]);
    assert.deepEqual(found(1), [named[0], `9 ${more('2 more findings')}`]);
  });

  it('lets the worst of those it does not show be counted', () => {
    const mixed = defineRule({
      id: 'mixed',
      severity: 'info',
      title: 'mixed',
      check(_cable, report) {
        for (const severity of ['info', 'warning', 'info', 'error', 'warning'] as const) {
          report({ start: 0, end: 1, message: 'Unexpected', severity });
        }
      },
    });
    assert.deepEqual(
      checkCable('A', parseCable('A'), { rules: [mixed], most: 1 }).map(({ severity }) => severity),
      ['info', 'error'],
    );
  });

  it('keeps a thousand of a file that is full of slips', () => {
    const text = '['.repeat(5000);
    const findings = checkCable(text, parseCable(text)).filter(
      ({ rule }) => rule === 'bracket-unpaired',
    );
    assert.equal(findings.length, 1001);
    assert.match(findings.at(-1)!.message, /^Unexpected 4000 more findings /);
  });

  it('leaves out what somebody has said is right', () => {
    const accepted = [{ rule: 'a', at: 'A cat sat.', reason: 'so on the paper' }];
    assert.deepEqual(
      check('A cat sat.\n\nA cat ran.', { rules: [rules[1]!, rules[0]!], accepted }),
      ['b warning 2-5', 'a warning 14-17', 'b warning 14-17'],
    );
  });
});

describe('words of a place', () => {
  it('are those of the finding with some of its line on either side', () => {
    const text = 'First line.\nThe second line has a word in its middle and goes on.\nThird.';
    const at = text.indexOf('word');
    assert.equal(
      wordsAt(text, { start: at, end: at + 4 }),
      'The second line has a word in its middle and goes',
    );
    assert.equal(wordsAt(text, { start: 0, end: 5 }), 'First line.');
    assert.equal(wordsAt(text, { start: 6, end: 15 }), 'First line. The second line has a word');
  });

  it('are cut where the finding is long', () => {
    assert.equal(wordsAt('x'.repeat(500), { start: 0, end: 500 }), 'x'.repeat(144));
  });
});
