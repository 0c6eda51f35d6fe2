import assert from 'node:assert/strict';
import { endingOf, runsOn } from '../../../src/cable/ending.js';

describe('ending of a line', () => {
  it('closes its sentence', () => {
    for (const line of [
      'Inspection still the issue.',
      'Is it?',
      'He said "no."',
      '(So he said.)',
      'as follows:',
      'Stop!',
      'He hoped …',
      'Moscow. [sic]',
      'in U.S.',
      'He said so. [garble] [sic]',
      '_Very_ so._',
      'to Dept.',
    ]) {
      assert.equal(endingOf(line), 'closed', line);
    }
  });

  it('leaves it open', () => {
    for (const line of [
      'Cuban situation really',
      'by the [illegible]',
      'said Mr.',
      'General (Gen.',
      'he said,',
      'question --',
      '[illegible]',
      '',
      'of 1962',
    ]) {
      assert.equal(endingOf(line), 'open', line);
    }
  });

  it('may cut a word', () => {
    assert.equal(endingOf('THE COMMUNI-'), 'hyphen');
    assert.equal(endingOf('THE COMMUNI-  '), 'hyphen');
    assert.equal(endingOf('no. 12-'), 'open');
    assert.equal(endingOf('he said -'), 'open');
  });
});

describe('running on', () => {
  it('follows an open sentence, a cut word or a small letter', () => {
    assert.equal(runsOn('Cuban situation really', 'pinned down.'), true);
    assert.equal(runsOn('THE COMMUNI-', 'CATIONS SUPERVISOR'), true);
    assert.equal(runsOn('said Mr.', 'Khrushchev today'), true);
    assert.equal(runsOn('as telegram No.', '1234 says'), true);
    assert.equal(runsOn('The answer is no.', 'He will not come.'), false);
    assert.equal(runsOn('in the U.S.', 'and so on'), true);
    assert.equal(runsOn('Inspection still the issue.', 'Remains to be seen.'), false);
    assert.equal(runsOn('as follows:', 'Mission will go.'), false);
  });
});
