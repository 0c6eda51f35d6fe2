import assert from 'node:assert/strict';
import {
  isEndMark,
  isReleaseStamp,
  isSignature,
  runInSignature,
  signatureName,
} from '../../../src/cable/closer.js';

describe('closer', () => {
  it('ends with a line of its own', () => {
    for (const line of [
      'END',
      'BT',
      '#',
      '####',
      'NNN',
      'NNNN',
      'NNNNMAFVVZCZ',
      '<< END OF DOCUMENT >>',
      '*** Current Classification UNCLASSIFIED',
    ]) {
      assert.equal(isEndMark(line), true, line);
    }
    for (const line of ['THE END', 'END OF SUMMARY', 'NN', 'BTU', `NNNN${'A'.repeat(80)}`]) {
      assert.equal(isEndMark(line), false, line);
    }
  });

  it('is signed with a surname in capitals', () => {
    for (const line of [
      'RUSK',
      'BALL (ACTING)',
      'O’NEILL',
      "O'NEILL",
      'DE LA MADRID',
      'MCGHEE',
      'KISSINGER',
      'CABOT LODGE',
      'RUSK ACTING',
      'J.F. DULLES',
    ]) {
      assert.equal(isSignature(line), true, line);
    }
    for (const line of [
      'Rusk',
      'US',
      'UN',
      'END TEXT',
      'BEST REGARDS',
      'ACTION REQUESTED',
      'SECRET',
      'WE DO NOT AGREE WITH THAT',
      'RUSK.',
      'PLEASE ADVISE',
      'R2D2',
      `R${'A'.repeat(50)}`,
    ]) {
      assert.equal(isSignature(line), false, line);
    }
  });

  it('may be run in at the end of the last line', () => {
    const at = (line: string): string | undefined => {
      const start = runInSignature(line);
      return start === undefined ? undefined : line.slice(start);
    };
    assert.equal(at('Committee will be established by US Government. RUSK'), 'RUSK');
    assert.equal(at('Consent of UN. ACHESON'), 'ACHESON');
    assert.equal(at('He agreed (see 4.2). BALL (ACTING)'), 'BALL (ACTING)');
    assert.equal(at('He asked "why?" BOHLEN'), 'BOHLEN');
    assert.equal(at('from eastern hemisphere. [Clayton and Douglas] DOUGLAS'), 'DOUGLAS');
    assert.equal(at('PLEASE ADVISE SOONEST. KISSINGER'), 'KISSINGER');
    assert.equal(at(`${'x'.repeat(1000)} done. RUSK`), 'RUSK');
    assert.equal(at('Committee established by US'), undefined);
    assert.equal(at('Committee of the U.S. NATO'), undefined);
    assert.equal(at('Text follows. END TEXT'), undefined);
    assert.equal(at('That is all. UNCLASSIFIED'), undefined);
    assert.equal(at('RUSK'), undefined);
  });

  it('says who signed', () => {
    assert.deepEqual(signatureName('RUSK'), { name: 'RUSK', acting: false });
    assert.deepEqual(signatureName('BALL (ACTING)'), { name: 'BALL', acting: true });
    assert.deepEqual(signatureName('BALL ACTING'), { name: 'BALL', acting: true });
  });
});

describe('release stamp', () => {
  it('is what a later reviewer put on the page', () => {
    for (const line of [
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
      'Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006',
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      'Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7',
      'DECLASSIFIED Authority NND 12345',
    ]) {
      assert.equal(isReleaseStamp(line), true, line);
    }
    for (const line of [
      'Declassified papers show this.',
      'Margaret called.',
      'He was released.',
      'Approved by Rusk',
      `Declassified/Released ${'x'.repeat(200)}`,
    ]) {
      assert.equal(isReleaseStamp(line), false, line);
    }
  });
});
