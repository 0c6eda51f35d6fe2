import assert from 'node:assert/strict';
import { type Block, blocksOf, blockText } from '../../../src/publish/blocks.js';
import { publicationOf } from './publication.js';

function blocks(text: string, supplied: { offset: number; words: string[] }[] = []): Block[] {
  return blocksOf(publicationOf(text).root, supplied);
}

/** Runs as `value@start`, marks and supplied words by their own words. */
function runs({ runs: all }: Block): string[] {
  return all.map((run) =>
    run.type === 'text'
      ? `${run.value}@${run.start}`
      : run.type === 'mark'
        ? run.mark.value
        : `+${run.words}@${run.start}`,
  );
}

describe('blocks of the reading copy', () => {
  it('say where each of their characters stands', () => {
    const [block] = blocks('1. He  said\r\nthat offen-\nsive weapons.');
    assert.deepEqual(runs(block!), ['1. He @0', 'said @7', 'that offen@13', 'sive weapons.@25']);
    assert.equal(blockText(block!), '1. He said that offensive weapons.');
  });

  it('join a word that a page turn breaks, and no other', () => {
    const turn = '\n\nSECRET\n\n[page 2]\n\nSECRET\n\n';
    const text = (before: string, after: string): string =>
      blockText(blocks(`SECRET\n\nThe ${before}${turn}${after}`).at(-1)!);
    assert.equal(text('offen-', 'sive weapons.'), 'The offensive weapons.');
    assert.equal(text('one -', 'and two.'), 'The one - and two.');
    assert.equal(text('years 1940-', '1945 were'), 'The years 1940- 1945 were');
    assert.equal(text('offen[?]', 'sive weapons.'), 'The offen[?] sive weapons.');
    assert.equal(text('offen-', 'sive[?] weapons.'), 'The offensive[?] weapons.');
    assert.equal(text('offen-', '[note: torn] sive.'), 'The offen- [note: torn] sive.');
  });

  it('join a word that the end of a line breaks before a mark', () => {
    const text = (words: string): string => blockText(blocks(words)[0]!);
    assert.equal(text('It was con-\nfirmed[?] now.'), 'It was confirmed[?] now.');
    assert.equal(text('It was con-\n  [firmed?] now.'), 'It was con[firmed?] now.');
    assert.equal(text('It was con-\n~~firmed~~ now.'), 'It was con~~firmed~~ now.');
    assert.equal(text('It was con-\n[illegible] now.'), 'It was con- [illegible] now.');
    assert.equal(text('It was con- firmed[?] now.'), 'It was con- firmed[?] now.');
    assert.equal(text('In 1940-\n1945[?] they'), 'In 1940- 1945[?] they');
  });

  it('keep head, sections and signature in their order', () => {
    const all = blocks(
      'SECRET\n\nFROM: Moscow\n\nSUBJECT: Two\n words\n\n1. Yes.\n\nBEGIN TEXT\n\nNo.\n\nEND TEXT\n\nRUSK\n',
    );
    assert.deepEqual(
      all.map((block) => `${block.type} ${block.start}: ${blockText(block)}`),
      [
        'head 8: FROM: Moscow',
        'head 22: SUBJECT: Two words',
        'paragraph 43: 1. Yes.',
        'section 52: BEGIN TEXT',
        'paragraph 64: No.',
        'section 69: END TEXT',
        'signature 79: RUSK',
      ],
    );
    assert.equal(all[2]!.label, '1');
  });

  it('put supplied words before their word, and forget those that belong nowhere', () => {
    const text = '1. It was presence [of] weapons.';
    const at = text.indexOf('presence');
    const supplied = [
      { offset: 0, words: ['lost'] },
      { offset: at, words: ['in', 'the'] },
    ];
    assert.deepEqual(runs(blocks(text, supplied)[0]!), [
      '1. It was @0',
      '+in the@10',
      'presence @10',
      '[of]',
      ' weapons.@23',
    ]);
  });

  it('begin and end without a blank', () => {
    const [block] = blocks('SECTION 01 OF 02 \n\n1. Yes.');
    assert.ok(!/^ | $/.test(blockText(block!)), blockText(block!));
  });
});
