import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/section-unpaired.js';
import { findings } from '../findings.js';

describe('section-unpaired', () => {
  it('reports what is opened and not closed, in its own case', () => {
    assert.deepEqual(findings(rule, 'BEGIN SUMMARY\n\nHe left.\n\nBegin text: he wrote.\n'), [
      '1:1 warning Unexpected "BEGIN SUMMARY" without "END SUMMARY"',
      '5:1 warning Unexpected "Begin text" without "End text"',
    ]);
  });

  it('reports what is closed and not opened', () => {
    assert.deepEqual(findings(rule, 'He left. END TEXT. End FYI. UNQUOTE\n\nEND COMMENT\n'), [
      '1:10 warning Unexpected "END TEXT" without "BEGIN TEXT"',
      '1:20 warning Unexpected "End FYI" without "FYI"',
      '1:29 warning Unexpected "UNQUOTE" without "QUOTE"',
      '3:1 warning Unexpected "END COMMENT" without "BEGIN COMMENT"',
    ]);
  });

  it('respects how they nest', () => {
    assert.deepEqual(findings(rule, 'BEGIN TEXT. One. BEGIN COMMENT. Two. END TEXT.\n'), [
      '1:18 warning Unexpected "BEGIN COMMENT" without "END COMMENT"',
    ]);
    assert.deepEqual(
      findings(rule, 'BEGIN TEXT. One. BEGIN COMMENT. Two. END COMMENT. END TEXT.\n'),
      [],
    );
  });

  it('pairs names that mean the same', () => {
    assert.deepEqual(
      findings(rule, 'BEGIN VERBATIM TEXT\n\nHe left.\n\nEND TEXT\n\nQUOTE He left. END QUOTE.\n'),
      [],
    );
  });

  it('lets a heading open what a mark closes', () => {
    assert.deepEqual(
      findings(rule, '1. Summary: he left. END SUMMARY.\n\n2. COMMENT.\nNone. END COMMENT.\n'),
      [],
    );
    assert.deepEqual(
      findings(rule, 'He left. END SUMMARY. He has a summary: none. END SUMMARY.\n'),
      ['1:10 warning Unexpected "END SUMMARY" without "BEGIN SUMMARY"'],
    );
  });

  it('pairs a mark that a page turn cuts in two', () => {
    const turn = '\n\nSECRET\n\nSECRET\n\nPAGE 02 STATE 041961\n\n';
    assert.deepEqual(findings(rule, `1. BEGIN SUMMARY: HE LEFT. END${turn}SUMMARY.\n`), []);
    assert.deepEqual(findings(rule, `1. HE CAME AT THE END${turn}OF MAY.\n`), []);
    assert.deepEqual(findings(rule, `1. HE CAME TO BEGIN${turn}TEXT, AND LEFT.\n`), [
      '1:15 warning Unexpected "BEGIN TEXT" without "END TEXT"',
    ]);
  });

  it('mentions an FYI without an end only where the cable closes another', () => {
    assert.deepEqual(findings(rule, 'FYI. He left.\n'), []);
    assert.deepEqual(findings(rule, 'FYI. He left. End FYI.\n\nFYI. He came.\n'), [
      '3:1 info Unexpected "FYI" without "End FYI"',
    ]);
  });

  it('takes a bare QUOTE for a mark where it stands as one', () => {
    assert.deepEqual(
      findings(rule, 'HE SAID QUOTE:\nWE AGREE.\n\nHE ADDED QUOTE\n\nWE DO. QUOTE WE DO.\n'),
      [
        '1:9 warning Unexpected "QUOTE" without "UNQUOTE"',
        '4:10 warning Unexpected "QUOTE" without "UNQUOTE"',
      ],
    );
    assert.deepEqual(findings(rule, 'HE SAID, QUOTE WE AGREE UNQUOTE. HE ADDED, QUOTE WE DO.\n'), [
      '1:44 warning Unexpected "QUOTE" without "UNQUOTE"',
    ]);
  });

  it('leaves QUOTE alone where it is a word', () => {
    assert.deepEqual(
      findings(rule, 'HE SAID, QUOTE WE AGREE UNQUOTE. WE QUOTE HIM. DO NOT QUOTE THIS.\n'),
      [],
    );
    assert.deepEqual(findings(rule, 'HIS WORDS: QUOTE WE AGREE.\n'), []);
  });

  it('lets a quotation open each of its paragraphs anew', () => {
    assert.deepEqual(
      findings(
        rule,
        '1. HIS NOTE: QUOTE WE AGREE.\n\nQUOTE WE DO.\n\n3. QUOTE ALL OF US. UNQUOTE\n',
      ),
      [],
    );
    assert.deepEqual(
      findings(rule, '1. HIS NOTE: QUOTE HE SAID QUOTE WE AGREE UNQUOTE AND LEFT. UNQUOTE\n'),
      [],
    );
  });

  it('does not look back for a partner for ever', () => {
    const many = 'BEGIN COMMENT. '.repeat(40);
    assert.equal(findings(rule, `BEGIN TEXT. ${many}END TEXT.\n`).length, 41);
  });
});
