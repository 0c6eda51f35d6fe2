import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import { CableView } from '../../../src/check/index.js';

function inCapitals(text: string): boolean {
  return new CableView(text, parseCable(text)).capitals;
}

describe('running text in capitals', () => {
  it('is that of a wire, and not that of a form', () => {
    assert.equal(inCapitals('1. FOREIGN MINISTER TOLD US.\n\n2. HE AGREED.\n'), true);
    assert.equal(inCapitals('1. Foreign Minister told us.\n\n2. USSR AND USA AGREED.\n'), false);
  });

  it('may have a small letter here and there', () => {
    assert.equal(inCapitals('AS STATED IN PARA 2(b) OF EMBASSY TELEGRAM.\n'), true);
    assert.equal(inCapitals('PARA 2(b) AND (c) AND (d)\n'), false);
  });

  it('is told from the beginning', () => {
    const form = 'Minister said that he would not agree. '.repeat(10);
    const wires = `${'MINISTER SAID THAT HE WOULD NOT AGREE. '.repeat(10)}\n\n`.repeat(11);
    assert.equal(inCapitals(wires + form), true);
  });

  it('counts the letters of other languages', () => {
    assert.equal(inCapitals('ÉTÉ À ÇÂ ÊTRE ÎLE ÔTÉ ÛÑÜ ä.\n'), true);
    assert.equal(inCapitals('été à çâ être île ôté ûñü.\n'), false);
  });

  it('is nothing without letters', () => {
    assert.equal(inCapitals(''), false);
    assert.equal(inCapitals('[illegible]\n\n1962 1963\n'), false);
  });
});
