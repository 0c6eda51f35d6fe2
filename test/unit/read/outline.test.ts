import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../src/cable/index.js';
import { type OutlineParagraph, outlineOf, titleOf } from '../../../src/read/index.js';
import { parse } from './parse.js';

function title(text: string): string {
  return titleOf(paragraphsOf(parse(text))[0]!);
}

describe('outlineOf', () => {
  it('nests paragraphs by their rows, with page and portion mark', () => {
    const text =
      'SECRET\n\n1. (S) One:\n\na. Sub\n\n[page 2]\n\nof it.\n\n2. Two.\n\nThree.\n\nRUSK\n';
    const brief = (all: readonly OutlineParagraph[]): unknown[] =>
      all.map(({ number, ordinal, portion, page, crossesPage, children }) => [
        number, ordinal, portion, page, crossesPage, brief(children),
      ]); // prettier-ignore
    const outline = outlineOf(parse(text));
    assert.deepEqual(brief(outline.paragraphs), [
      ['1', 1, 'S', 1, true, [['a', 1, undefined, 1, true, []]]],
      ['2', 2, undefined, 2, false, []],
      [undefined, 3, undefined, 2, false, []],
    ]);
    assert.equal(outline.marking, 'SECRET');
    assert.equal(outline.signature?.name, 'RUSK');
    assert.deepEqual(
      outline.pages.map(({ number }) => number),
      [1, 2],
    );
  });
});

describe('titleOf', () => {
  it('is the first words on one line, without number and portion mark', () => {
    assert.equal(
      title('1. (S) Minister\nasked [illegible] so.\n'),
      'Minister asked [illegible] so.',
    );
  });

  it('goes on over a page turn', () => {
    assert.equal(
      title('Minister said that\n\nSECRET\n\n[page 2]\n\nhe agrees.\n'),
      'Minister said that he agrees.',
    );
  });

  it('passes over what was stamped', () => {
    assert.equal(
      title('Minister said\nDECLASSIFIED Authority NND 1\nhe agrees.\n'),
      'Minister said he agrees.',
    );
  });

  it('is cut between words, or within one that is too long', () => {
    assert.equal(title(`${'word '.repeat(30)}\n`), `${'word '.repeat(12).trim()}…`);
    assert.equal(title(`${'w'.repeat(90)}\n`), `${'w'.repeat(60)}…`);
  });
});
