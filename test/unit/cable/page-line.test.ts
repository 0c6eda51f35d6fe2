import assert from 'node:assert/strict';
import { isWireSerial, readPageLine } from '../../../src/cable/page-line.js';

/** Form, number, `of`, section, and the digits of the number where they stand. */
function read(line: string): string {
  const page = readPageLine(line);
  if (!page) return '-';
  const { form, number, of, section, numberStart, numberEnd } = page;
  const digits = line.slice(numberStart, numberEnd);
  return [
    form,
    number,
    of && `of ${String(of)}`,
    section && `section ${String(section)}`,
    digits && `'${digits}'`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

describe('page line', () => {
  it('numbers a page in every way that forms and machines have', () => {
    assert.equal(read('[page 2]'), "bracket 2 '2'");
    assert.equal(read('[Page 2 of 3]'), "bracket 2 of 3 '2'");
    assert.equal(read('\f'), 'formFeed');
    assert.equal(read('-2-'), "dash 2 '2'");
    assert.equal(read('- 12 -'), "dash 12 '12'");
    assert.equal(read('– 3 –'), "dash 3 '3'");
    assert.equal(read('—3—'), "dash 3 '3'");
    assert.equal(read('Page 2 of telegram to Moscow'), "telegram 2 '2'");
    assert.equal(read('Page 2 of 3'), "telegram 2 of 3 '2'");
    assert.equal(read('page __2__ of telegram 1234 to Moscow, Paris'), "telegram 2 '2'");
    assert.equal(read('Page 4 of airgram A-123 from Bonn'), "telegram 4 '4'");
    assert.equal(read('Continuation sheet, page 3'), "telegram 3 '3'");
    assert.equal(read('PAGE 02'), "wire 2 '02'");
    assert.equal(read('PAGE 02 STATE 041961'), "wire 2 '02'");
    assert.equal(read('PAGE 02        STATE  041961'), "wire 2 '02'");
    assert.equal(read('PAGE 01 LONDON 03717 02 OF 02 061842Z'), "wire 1 section 2 '01'");
    assert.equal(read('PAGE 03 OF 04 TEL AVIV 00245'), "wire 3 of 4 '03'");
  });

  it('is no sentence about a page', () => {
    for (const line of [
      'Page 2 of the report shows this.',
      'Pages 2 and 3',
      '[page two]',
      '[2]',
      '--',
      '- 2',
      '-2- and so on',
      '-22222-',
      'PAGE TWO',
      'Page boy',
      'Continuation of talks',
      '2',
      '[illegible]',
      `page 2 ${'x'.repeat(80)}`,
      `continuation sheet ${'x'.repeat(90)}`,
      'page',
      'Xyz',
      '\f\f',
    ]) {
      assert.equal(read(line), '-', JSON.stringify(line));
    }
  });

  it('may have its serial on the next line', () => {
    assert.equal(isWireSerial('STATE  041961'), true);
    assert.equal(isWireSerial('TEL AVIV 00245 02 OF 03 111234Z'), true);
    assert.equal(isWireSerial('STATE'), false);
    assert.equal(isWireSerial('ORIGIN SS-20'), false);
    assert.equal(isWireSerial(`STATE 041961${' '.repeat(60)}`), false);
  });
});
