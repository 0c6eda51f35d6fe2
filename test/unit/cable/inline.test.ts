import assert from 'node:assert/strict';
import { readInline, type SharedMark } from '../../../src/cable/inline.js';

/** Kind, content and the characters of each piece. */
function read(text: string, shared?: (text: string) => SharedMark[]): string[] {
  return readInline(text, shared).map((inline) => {
    const value = text.slice(inline.start, inline.end);
    return 'mark' in inline
      ? `${inline.mark.kind}(${inline.mark.content}) ${value}`
      : `${inline.section.opens ? 'opens' : 'closes'} ${inline.section.name} ${value}`;
  });
}

describe('inline', () => {
  it('finds nothing in plain words', () => {
    assert.deepEqual(read('Inspection still the issue.'), []);
  });

  it('finds brackets and braces', () => {
    assert.deepEqual(read('He [illegible] and {added} it.'), [
      'illegible(illegible) [illegible]',
      'added(added) {added}',
    ]);
  });

  it('takes the outermost pair whole', () => {
    assert.deepEqual(read('a [note: see [garble] and [sic]] b [the] c'), [
      'note(see [garble] and [sic]) [note: see [garble] and [sic]]',
      'supplied(the) [the]',
    ]);
    assert.deepEqual(read('[a {b} c] {d [e] f}'), [
      'supplied(a {b} c) [a {b} c]',
      'added(d [e] f) {d [e] f}',
    ]);
  });

  it('leaves a bracket without its partner to the text', () => {
    assert.deepEqual(read('a ] b [ c [sic] d'), ['sic(sic) [sic]']);
    assert.deepEqual(read('a [ b'), []);
    assert.deepEqual(read('a ] b'), []);
  });

  it('nests as deep as anybody types', () => {
    const deep = `${'['.repeat(10_000)}x${']'.repeat(10_000)}`;
    assert.deepEqual(
      readInline(deep, undefined).map(({ start, end }) => [start, end]),
      [[0, 20_001]],
    );
  });

  it('takes in the word that a doubt or a correction is about', () => {
    assert.deepEqual(read('met Kuznetzov[?] today'), ['unclear(Kuznetzov) Kuznetzov[?]']);
    assert.deepEqual(read('met [?] today'), ['unclear() [?]']);
    assert.deepEqual(read('saw teh [sic: the] man'), ['correction(teh) teh [sic: the]']);
    assert.deepEqual(read('[sic: the] man'), ['correction() [sic: the]']);
    assert.deepEqual(read('[sic]word[?]'), ['sic(sic) [sic]', 'unclear(word) word[?]']);
  });

  it('finds paired sections, but none inside a mark', () => {
    assert.deepEqual(read('BEGIN SUMMARY: He asked. END SUMMARY.'), [
      'opens SUMMARY BEGIN SUMMARY',
      'closes SUMMARY END SUMMARY',
    ]);
    assert.deepEqual(read('He said. [note: BEGIN TEXT]'), ['note(BEGIN TEXT) [note: BEGIN TEXT]']);
  });

  it('asks for the marks of Markdown only where there are signs of any', () => {
    const shared = (): SharedMark[] => [
      { kind: 'underlined', start: 0, end: 3 },
      { kind: 'deleted', start: 4, end: 9 },
      { kind: 'footnote', start: 10, end: 14 },
    ];
    assert.deepEqual(read('_a_ ~~b~~ [^1]', shared), [
      'underlined(a) _a_',
      'deleted(b) ~~b~~',
      'footnote(1) [^1]',
    ]);
    assert.deepEqual(read('plain words', shared), []);
    assert.deepEqual(read('_a_'), []);
  });
});
