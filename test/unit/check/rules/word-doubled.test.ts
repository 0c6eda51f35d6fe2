import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/word-doubled.js';
import { findings, fixes } from '../findings.js';

const typed = (text: string): string[] =>
  findings(rule, `SECRET\n\n${text}\n\nPlain words follow here.\n`);

describe('word-doubled', () => {
  it('reports words that never stand twice', () => {
    assert.deepEqual(typed('He met the the Minister. The the end is is near.'), [
      '3:8 warning Unexpected "the the", expected "the"',
      '3:26 warning Unexpected "The the", expected "The"',
      '3:38 warning Unexpected "is is", expected "is"',
    ]);
  });

  it('reports the single letter that is a word', () => {
    assert.deepEqual(typed('He made a\na proposal.'), [
      '3:9 warning Unexpected "a a", expected "a"',
    ]);
  });

  it('reports other words as information', () => {
    assert.deepEqual(typed('Very very short time periods periods involved.'), [
      '3:1 info Unexpected "Very very", expected "Very"',
      '3:22 info Unexpected "periods periods", expected "periods"',
    ]);
  });

  it('reports them across line ends, with any line end', () => {
    assert.deepEqual(typed('He met the\nthe Minister of\r\n of War.'), [
      '3:8 warning Unexpected "the the", expected "the"',
      '4:14 warning Unexpected "of of", expected "of"',
    ]);
  });

  it('reports them across page turns', () => {
    const text =
      'SECRET\n\nHe met the\n\nSECRET\n\nthe Minister and\n\nSECRET\n\n[sic] and others of\n\nSECRET\n\n"of late"\n';
    assert.deepEqual(findings(rule, text), ['3:8 warning Unexpected "the the", expected "the"']);
    assert.deepEqual(Object.values(fixes(rule, text)), [text.replace('the Minister', 'Minister')]);
  });

  it('reports them in a wire as information', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\n1. WITH REGARD TO TO THE RESOLUTION\n'), [
      '3:16 info Unexpected "TO TO", expected "TO"',
    ]);
  });

  it('removes the second, and keeps the lines', () => {
    assert.deepEqual(fixes(rule, 'SECRET\n\nHe met the the Minister.\n'), {
      'Remove the second "the"?': 'SECRET\n\nHe met the Minister.\n',
    });
    assert.deepEqual(fixes(rule, 'SECRET\n\nHe met the\nthe Minister.\n'), {
      'Remove the second "the"?': 'SECRET\n\nHe met the\nMinister.\n',
    });
  });

  it('leaves alone what stands twice as it should', () => {
    for (const text of [
      'what he had had in mind, that that man',
      'Section A A here, U U Thant, in Pago Pago',
      'no no, not not, two two',
      'the WHO who came; Rojas Rojas; to To',
      'the, the; the-the; in in-country; the the-man; an an\u2019s',
      `${'a'.repeat(50)} ${'a'.repeat(50)}`,
      'the [illegible] the end',
      'theory the; he here',
    ]) {
      // prettier-ignore
      assert.deepEqual(typed(text), [], text);
    }
  });
});
