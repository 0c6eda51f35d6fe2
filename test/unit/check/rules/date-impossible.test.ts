import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/date-impossible.js';
import { findings, fixes } from '../findings.js';

const form = (dateline: string): string =>
  `OUTGOING TELEGRAM  Department of State\n\nACTION: Amembassy LIMA 212\n\n${dateline}\n\nTalks continue.\n`;
const wire = (dtg: string): string =>
  `${dtg}\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA\nUNCLAS STATE 041961\n\n1. TALKS CONTINUE.\n`;

describe('date-impossible', () => {
  it('reports day, hour and minute of a dateline', () => {
    const at = (dateline: string): string[] => findings(rule, form(dateline));
    assert.deepEqual(at('Lima, October 38, 1962.'), [
      '5:7 error Unexpected day 38, expected 1 to 31 in October',
    ]);
    assert.deepEqual(at('Lima, February 29, 1962.'), [
      '5:7 error Unexpected day 29, expected 1 to 28 in February 1962',
    ]);
    assert.deepEqual(at('Lima, May 3, 1962, 27 p.m.'), [
      '5:7 error Unexpected hour 27, expected 0 to 23',
    ]);
    assert.deepEqual(at('Lima, May 3, 1962, 9:75 p.m.'), [
      '5:7 error Unexpected minute 75, expected 0 to 59',
    ]);
    assert.deepEqual(at('Lima, February 29, 1960, 12 midnight'), []);
  });

  it('reads the words of the cable, not those of its editor', () => {
    const at = (words: string): string[] =>
      findings(rule, form('Lima, May 3, 1962, 7 p.m.').replace('Talks continue', words));
    assert.deepEqual(at('[stamp: received on November 31.] Talks continue'), []);
    assert.deepEqual(at('[note: see DTG 322359Z MAR 74] Talks continue'), []);
    assert.deepEqual(at('Message 322359Z of March'), []);
  });

  it('reports the parts of a date-time group', () => {
    const at = (dtg: string): string[] => findings(rule, wire(dtg));
    assert.deepEqual(at('P 322359Z MAR 74'), [
      '1:3 error Unexpected day 32, expected 1 to 31 in March',
    ]);
    assert.deepEqual(at('P 312359Z JUN 74'), [
      '1:3 error Unexpected day 31, expected 1 to 30 in June',
    ]);
    assert.deepEqual(at('P 012560Z MAR 74'), ['1:3 error Unexpected hour 25, expected 0 to 23']);
    assert.deepEqual(at('P 012360Z MAR 74'), ['1:3 error Unexpected minute 60, expected 0 to 59']);
    assert.deepEqual(at('P 012359Z MRA 74'), [
      '1:3 error Unexpected month "MRA", expected JAN to DEC',
    ]);
    assert.deepEqual(at('P 312359Z MAR 74'), []);
  });

  it('reports a month that is none behind DATE:', () => {
    assert.deepEqual(findings(rule, form('DATE: Ocotber 28, 1962')), [
      '5:7 error Unexpected month "Ocotber", expected "October"',
    ]);
    assert.deepEqual(findings(rule, form('DATE: Brumaire 18, 1962')), [
      '5:7 error Unexpected month "Brumaire", expected "January to December"',
    ]);
  });

  it('reports the date of the front matter', () => {
    assert.deepEqual(findings(rule, '---\ndate: 1962-13-01\n---\nTalks.\n'), [
      '2:7 error Unexpected month 13, expected 1 to 12',
    ]);
  });

  it('reports a date-time group that the text refers to', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nSee your 312326Z FEB 74 and 282326Z FEB 74.\n'), [
      '3:10 warning Unexpected day 31, expected 1 to 28 in February 1974',
    ]);
  });

  it('reports days in running text where no other reading is left', () => {
    const in_ = (text: string): string[] => findings(rule, `SECRET\n\nHe ${text}\n`);
    assert.deepEqual(in_('comes November 31.'), [
      '3:10 warning Unexpected day 31, expected 1 to 30 in November',
    ]);
    assert.deepEqual(in_('comes on Sept. 31 with staff.'), [
      '3:13 warning Unexpected day 31, expected 1 to 30 in September',
    ]);
    assert.deepEqual(in_('came February 29th, 1962 in haste.'), [
      '3:9 warning Unexpected day 29, expected 1 to 28 in February 1962',
    ]);
    assert.deepEqual(in_('came 31 November; left.'), [
      '3:9 warning Unexpected day 31, expected 1 to 30 in November',
    ]);
    assert.deepEqual(in_('came on 30 Feb with staff.'), [
      '3:12 warning Unexpected day 30, expected 1 to 29 in February',
    ]);
    assert.deepEqual(in_('came 35 OCT 62 with staff.'), [
      '3:9 warning Unexpected day 35, expected 1 to 31 in October',
    ]);
    assert.deepEqual(in_('came 29 Feb. 1962.'), [
      '3:9 warning Unexpected day 29, expected 1 to 28 in February 1962',
    ]);
  });

  it('leaves numbers alone that may be something else', () => {
    for (const text of [
      'may 35 men be sent?',
      'saw in November 31 ships.',
      'wrote in February 62.',
      'sent your 31 November 5.',
      'sent Embtel 31 November.',
      'came on 31 April 5.',
      'spent $31 November.',
      'came on 29 February.',
      'had 35 October deliveries.',
      'met Minister 31 times.',
      'left on 31 Oxford Street.',
      'came October 31, 1962.',
    ]) {
      // prettier-ignore
      assert.deepEqual(findings(rule, `SECRET\n\nHe ${text}\n`), [], text);
    }
  });

  it('reports misspelt months before day and year, with the month that was meant', () => {
    const text =
      'SECRET\n\nTalks opened Feburary 3, 1962 and NOVMEBER 4, 1962; see Arpil 5, 1962.\n';
    assert.deepEqual(findings(rule, text), [
      '3:14 warning Unexpected month "Feburary", expected "February"',
      '3:35 warning Unexpected month "NOVMEBER", expected "NOVEMBER"',
      '3:57 warning Unexpected month "Arpil", expected "April"',
    ]);
    assert.equal(Object.values(fixes(rule, text))[0], text.replace('Feburary', 'February'));
  });

  it('leaves other words before a number alone', () => {
    for (const text of [
      'Room 3, 1962',
      'Docket 3, 19624',
      'in all, 1962',
      'Jane 3, 1962',
      'March 3, 1962',
    ]) {
      assert.deepEqual(findings(rule, `SECRET\n\nSee ${text} there.\n`), [], text);
    }
  });
});
