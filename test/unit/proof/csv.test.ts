import assert from 'node:assert/strict';
import { csvOf } from '../../../src/proof/csv.js';

describe('csvOf', () => {
  it('quotes what has commas, quotes or line ends', () => {
    assert.equal(csvOf([['a', 'b,c'], ['say "no"', 'two\nlines']]), 'a,"b,c"\r\n"say ""no""","two\nlines"\r\n'); // prettier-ignore
  });

  it('keeps formulas from being run', () => {
    assert.equal(csvOf([['=1+1', '-2', '@x']]), "'=1+1,'-2,'@x\r\n");
  });
});
