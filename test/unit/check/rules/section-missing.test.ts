import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/section-missing.js';
import { findings } from '../findings.js';

/** A cable of one block a line. */
const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;
const head = (section: string): string =>
  `FM AMEMBASSY LONDON\nTO SECSTATE WASHDC 1234\nS E C R E T ${section} LONDON 03717`;

describe('section-missing', () => {
  it('reports a section without those before it', () => {
    assert.deepEqual(findings(rule, cable('SECRET', 'SECTION 02 OF 02', '5. Five.')), [
      '3:1 warning Unexpected section 2 of 2, expected section 1 first',
    ]);
    assert.deepEqual(findings(rule, cable('SECTION 1 OF 3', 'One.', 'SECTION 3 OF 3', 'Three.')), [
      '5:1 warning Unexpected section 3 of 3, expected section 2',
    ]);
  });

  it('reports a message that ends too early', () => {
    assert.deepEqual(findings(rule, cable('SECTION 1 OF 3', 'One.', 'SECTION 2 OF 3', 'Two.')), [
      '5:1 warning Unexpected end after section 2 of 3, expected section 3',
    ]);
  });

  it('reports doubles and wrong order', () => {
    assert.deepEqual(
      findings(
        rule,
        cable('SECTION 1 OF 2', 'One.', 'SECTION 1 OF 2', 'One.', 'SECTION 2 OF 2', 'Two.'),
      ),
      ['5:1 warning Unexpected section 1 of 2 once more'],
    );
    assert.deepEqual(findings(rule, cable('SECTION 2 OF 2', 'Two.', 'SECTION 1 OF 2', 'One.')), [
      '1:1 warning Unexpected section 2 of 2, expected section 1 first',
      '5:1 warning Unexpected section 1 of 2 after section 2',
    ]);
  });

  it('reports numbers that disagree', () => {
    assert.deepEqual(findings(rule, cable('SECTION 1 OF 2', 'One.', 'SECTION 2 OF 3', 'Two.')), [
      '5:1 warning Unexpected section 2 of 3, expected 2 of 2',
    ]);
    assert.deepEqual(findings(rule, cable('SECTION 1 OF 1', 'One.', 'SECTION 2 OF 1', 'Two.')), [
      '5:1 warning Unexpected section 2 of 1, expected at most 1',
    ]);
  });

  it('reads message lines', () => {
    assert.deepEqual(findings(rule, cable(head('SECTION 02 OF 02'), '5. FIVE.')), [
      '3:1 warning Unexpected section 2 of 2, expected section 1 first',
    ]);
    const both = [
      head('SECTION 01 OF 02'),
      '1. ONE.',
      'NNNN',
      head('SECTION 02 OF 02'),
      '2. TWO.',
      'NNNN',
    ];
    assert.deepEqual(findings(rule, cable(...both)), []);
    const twice = [
      head('SECTION 01 OF 01'),
      '1. ONE.',
      'NNNN',
      head('SECTION 01 OF 01'),
      '2. TWO.',
      'NNNN',
    ];
    assert.deepEqual(findings(rule, cable(...twice)), [
      '11:1 warning Unexpected section 1 of 1 once more',
    ]);
  });

  it('reads the lines of pages, which only count along', () => {
    const page = (number: number, section: number): string =>
      `PAGE 0${String(number)} LONDON 03717 0${String(section)} OF 02`;
    const first = [page(1, 1), head('SECTION 01 OF 02'), '1. ONE AND', page(2, 1), 'MORE.', 'NNNN'];
    const second = [page(1, 2), head('SECTION 02 OF 02'), '2. TWO.', 'NNNN'];
    assert.deepEqual(findings(rule, cable(...first, ...second)), []);
    assert.deepEqual(findings(rule, cable(page(1, 2), '2. TWO.')), [
      '1:1 warning Unexpected section 2, expected section 1 first',
    ]);
  });

  it('leaves a section alone that is named on each of its pages, and in head and text', () => {
    const page = (section: number): string => `SECRET\n\nSECTION ${String(section)} OF 2`;
    assert.deepEqual(
      findings(
        rule,
        cable(page(1), 'One and', page(1), 'more.', page(2), 'Two and', page(2), 'more.'),
      ),
      [],
    );
    assert.deepEqual(
      findings(rule, cable(`${head('SECTION 01 OF 01')}\nSECTION 1 OF 1`, '1. ONE.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('SECRET', '1. One.')), []);
  });
});
