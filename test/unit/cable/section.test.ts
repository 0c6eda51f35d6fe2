import assert from 'node:assert/strict';
import {
  readSectionLine,
  readSectionMarkLine,
  readSectionMarks,
} from '../../../src/cable/section.js';

describe('readSectionLine', () => {
  it('reads figures and words, bare and in brackets', () => {
    assert.deepEqual(readSectionLine('SECTION 02 OF 03'), { number: 2, of: 3 });
    assert.deepEqual(readSectionLine('(Section two of three)'), { number: 2, of: 3 });
    assert.deepEqual(readSectionLine('Section 1 of 2.'), { number: 1, of: 2 });
  });

  it('reads no sentence', () => {
    assert.equal(readSectionLine('Section one of'), undefined);
    assert.equal(readSectionLine('Section some of that'), undefined);
    assert.equal(readSectionLine('Section one of them'), undefined);
    assert.equal(readSectionLine('Section two of three is to follow when it is ready'), undefined);
    assert.equal(readSectionLine('Section 1'), undefined);
  });
});

/** Each mark as typed, with `+` where it opens, `-` where it closes, and its name. */
function marks(text: string): string[] {
  return readSectionMarks(text).map(
    ({ start, end, opens, name }) => `${text.slice(start, end)} ${opens ? '+' : '-'}${name}`,
  );
}

describe('readSectionMarks', () => {
  it('reads BEGIN and END with a name, in any case', () => {
    assert.deepEqual(marks('BEGIN SUMMARY: He left. END SUMMARY.'), [
      'BEGIN SUMMARY +SUMMARY',
      'END SUMMARY -SUMMARY',
    ]);
    assert.deepEqual(marks('Begin verbatim\ntext. He left. End Verbatim Text'), [
      'Begin verbatim\ntext +VERBATIM TEXT',
      'End Verbatim Text -VERBATIM TEXT',
    ]);
    assert.deepEqual(marks('(begin talking points) He left (end talking points)'), [
      'begin talking points +TALKING POINTS',
      'end talking points -TALKING POINTS',
    ]);
  });

  it('reads QUOTE, UNQUOTE and FYI', () => {
    assert.deepEqual(marks('HE SAID: QUOTE NEVER UNQUOTE. FYI. HE LEFT. END FYI.'), [
      'QUOTE +QUOTE',
      'UNQUOTE -QUOTE',
      'FYI +FYI',
      'END FYI -FYI',
    ]);
    assert.deepEqual(marks('He said QUOTE never UNQUOTE and left.'), [
      'QUOTE +QUOTE',
      'UNQUOTE -QUOTE',
    ]);
  });

  it('reads no words of a sentence', () => {
    assert.deepEqual(marks('TALKS BEGIN TEXT BY TEXT. AT END MESSAGE-TRAFFIC STOPPED.'), []);
    assert.deepEqual(
      marks('By the end text was agreed. They begin quote lists. The quote is his.'),
      [],
    );
    assert.deepEqual(
      marks('TO QUOTE-MONGERS QUOTED UNQUOTED WORDS, FYI-STYLE. CANNOT QUOTE/CITE. END TEXT/NOTE.'),
      [],
    );
  });

  it('reads a mark that closes at the end of a sentence without a point before it', () => {
    assert.deepEqual(marks('UNIVERSITY OVER LOCAL ISSUES END FYI. NEVERTHELESS'), ['END FYI -FYI']);
    assert.deepEqual(marks('UNIVERSITY OVER LOCAL ISSUES END COMMENT'), ['END COMMENT -COMMENT']);
  });
});

describe('readSectionMarkLine', () => {
  it('reads a line that is a mark and nothing else', () => {
    assert.equal(readSectionMarkLine('BEGIN TEXT')?.name, 'TEXT');
    assert.equal(readSectionMarkLine('End summary.')?.opens, false);
    assert.equal(readSectionMarkLine('BEGIN TEXT: HE LEFT'), undefined);
    assert.equal(readSectionMarkLine('(BEGIN TEXT'), undefined);
    assert.equal(readSectionMarkLine('Minister left'), undefined);
    assert.equal(readSectionMarkLine('BEGIN TEXT                              .'), undefined);
  });
});
