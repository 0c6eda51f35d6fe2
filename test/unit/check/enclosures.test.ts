import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import { CableView } from '../../../src/check/index.js';

/** The words of somebody else in a text. */
function quoted(text: string): string[] {
  return new CableView(text, parseCable(text)).quoted.map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe('words of somebody else', () => {
  it('stand between two marks', () => {
    assert.deepEqual(
      quoted(
        'Minister said: QUOTE We agree. UNQUOTE. Embassy adds: BEGIN TEXT. He smiled. END TEXT.\n',
      ),
      ['We agree.', '. He smiled.'],
    );
  });

  it('are taken whole where others stand within them', () => {
    assert.deepEqual(quoted('BEGIN TEXT. He said: QUOTE Yes. UNQUOTE. END TEXT.\n'), [
      '. He said: QUOTE Yes. UNQUOTE.',
    ]);
  });

  it('are not those of a summary, nor behind a mark without a partner', () => {
    assert.deepEqual(quoted('BEGIN SUMMARY. He agreed. END SUMMARY. BEGIN TEXT. Yes.\n'), []);
    assert.deepEqual(quoted('He agreed. END TEXT.\n'), []);
  });
});
