import assert from 'node:assert/strict';
import { linksOf } from '../../../src/read/links.js';
import { parse } from './parse.js';

describe('linksOf', () => {
  it('says what names a paragraph that is there, and where it begins', () => {
    const text = '1. See para 2.\n\n2. As in paras 1 and 2 above, and para 7.\n';
    const links = linksOf(parse(text)).map(({ start, end, target }) => [
      text.slice(start, end),
      text.slice(target, target + 2),
    ]);
    assert.deepEqual(links, [
      ['para 2', '2.'],
      ['paras 1', '1.'],
      ['2', '2.'],
    ]);
  });
});
