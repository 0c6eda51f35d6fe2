import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Edit, parseCable } from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';
import { checkCable, type Finding, fixAll, rules } from '../../src/check/index.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

const ids = new Set(rules.map(({ id }) => id));

function check(text: string): Finding[] {
  return checkCable(text, parseCable(text, { readers }));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A word may be joined or put right, but none may go. */
function losesNoWord(text: string, { start, end, text: put }: Edit): boolean {
  const old = text.slice(start, end);
  return letters(old) === letters(put) || words(put) >= words(old);
}

describe('the checks of any text', () => {
  it('report places of the text, with edits inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { rule, start, end, message, fixes } of check(text)) {
          assert.ok(ids.has(rule));
          assert.ok(last <= start && start <= end && end <= text.length, `${rule}: ${message}`);
          last = start;
          assert.match(message, /^[A-Z]/);
          for (const { title, edits } of fixes) {
            assert.ok(title && edits.length, rule);
            for (const edit of edits) {
              assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length, rule);
            }
            assert.notEqual(applyEdits(text, edits), text, `${rule} changes something`);
          }
        }
      }),
      runs(1000),
    );
  });

  it('have safe fixes that lose no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { rule, fixes } of check(text)) {
          for (const { safe, edits } of fixes) {
            if (safe)
              assert.ok(
                edits.every((edit) => losesNoWord(text, edit)),
                `${rule} loses a word`,
              );
          }
        }
      }),
      runs(1000),
    );
  });

  it('have fixes that come to rest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fixAll(text, check);
        assert.deepEqual(fixAll(once.text, check), { text: once.text, count: 0 });
      }),
      runs(500),
    );
  });

  it('say the same of a text with other line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const other = plain.replace(/\n/g, '\r\n');
        const said = (of: string): string[] =>
          check(of).map(({ rule, message }) => `${rule}: ${message.replace(/\r/g, '')}`);
        assert.deepEqual(said(other), said(plain));
      }),
      runs(500),
    );
  });
});
