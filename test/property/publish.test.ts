import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leavesOf } from '../../src/cable/index.js';
import { readTei, writeHtml, writeReadingText, writeTei } from '../../src/publish/index.js';
import { blocksOf, blockText } from '../../src/publish/blocks.js';
import { publicationOf } from '../unit/publish/publication.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

describe('publication', () => {
  it('gives every transcript back from TEI, byte for byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(readTei(writeTei(publicationOf(text))), text);
      }),
      runs(500),
    );
  });

  it('keeps every word of the text in a reading copy', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const publication = publicationOf(text);
        const words = leavesOf(publication.root)
          .filter(({ type }) =>
            [
              'text',
              'number',
              'portionMark',
              'mark',
              'sectionMark',
              'headLine',
              'sectionLine',
              'signature',
            ].includes(type),
          )
          .map(({ value }) => value)
          .join(' ');
        assert.deepEqual(lettersOf(writeReadingText(publication)), lettersOf(words));
      }),
      runs(500),
    );
  });

  it('says where each character of a reading copy stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of blocksOf(publicationOf(text).root)) {
          if (block.type !== 'paragraph') assert.match(blockText(block), /^(?:\S.*\S|\S?)$/s);
          for (const run of block.runs) {
            if (run.type !== 'text') continue;
            const typed = text.slice(run.start, run.start + run.value.length);
            // The last character may be a blank for white space of any width.
            const last = /\s$/.test(typed) && run.value.endsWith(' ') ? -1 : undefined;
            assert.equal(run.value.slice(0, last), typed.slice(0, last));
          }
        }
      }),
      runs(500),
    );
  });

  it('never lets a transcript write an element of HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = writeHtml(publicationOf(`<script>${text}<a href="javascript:1">`));
        assert.doesNotMatch(html, /<script|<a href="j/i);
      }),
    );
  });
});

/** Letters and digits, in their order of the alphabet: heads inside a paragraph stand elsewhere. */
function lettersOf(text: string): string {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}
