import assert from 'node:assert/strict';
import { cutSegments, trimmed } from '../../../src/cable/segments.js';

function lines(text: string): string[] {
  const { count, start, end } = cutSegments(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

describe('segments', () => {
  it('cuts at every kind of line end', () => {
    assert.deepEqual(lines(''), ['']);
    assert.deepEqual(lines('a\nb\r\nc\rd\r'), ['a', 'b', 'c', 'd', '']);
    assert.deepEqual(lines('a\n\rb\n'), ['a', '', 'b', '']);
  });

  it('makes a form feed at the start of a line a segment of its own', () => {
    assert.deepEqual(lines('\fSECRET\n\f\fa\fb'), ['\f', 'SECRET', '\f', '\f', 'a\fb']);
  });

  it('leaves a byte order mark out of the first line', () => {
    assert.deepEqual(lines('\uFEFFSECRET\n'), ['SECRET', '']);
  });

  it('has room for any number of lines', () => {
    assert.equal(lines('\n'.repeat(1000)).length, 1001);
  });

  it('trims one line', () => {
    assert.equal(trimmed(cutSegments('a\n  b \t\nc'), 1), 'b');
  });
});
