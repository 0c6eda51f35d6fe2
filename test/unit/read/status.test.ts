import assert from 'node:assert/strict';
import { statusAt } from '../../../src/read/index.js';
import { at } from './parse.js';

function status(marked: string): unknown {
  const { root, offset, start, end } = at(marked);
  return statusAt(root, offset, { start, end });
}

describe('statusAt', () => {
  it('tells marking, page, paragraph and words', () => {
    assert.deepEqual(status('SECRET\n\n1. Minister asked:\n\na. Del‸ay.\n\n[page 2]\n\n2. No.\n'), {
      marking: 'SECRET', page: 1, pages: 2, paragraph: '1.a', words: 4, selectedWords: undefined,
    }); // prettier-ignore
  });

  it('tells the page on which a crossing paragraph is read', () => {
    assert.deepEqual(status('Minister said that\n\n[page 2]\n\nhe ag‸rees.\n'), {
      marking: undefined, page: 2, pages: 2, paragraph: undefined, words: 5, selectedWords: undefined,
    }); // prettier-ignore
  });

  it('counts the selected words, without furniture and what the editor says', () => {
    assert.deepEqual(status('One two.\n\nMin‸ister said [illegible]\n\n[page 2]\n\nthat he agr‸ees.\n'), {
      marking: undefined, page: 1, pages: 2, paragraph: undefined, words: 7, selectedWords: 5,
    }); // prettier-ignore
  });

  it('stands on page 1 before it begins', () => {
    assert.deepEqual(status('‸\n\nSECRET\n\nWords.\n'), {
      marking: 'SECRET', page: 1, pages: 1, paragraph: undefined, words: 1, selectedWords: undefined,
    }); // prettier-ignore
  });
});
