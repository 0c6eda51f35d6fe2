import assert from 'node:assert/strict';
import { explainOmission, type Omission, sayLeftOut } from '../../../src/ellipsis/index.js';

const omission: Omission = {
  offset: 0,
  category: 'subject',
  words: ['It'],
  alternatives: [],
  confidence: 0.934,
  level: 'sure',
};

describe('explainOmission', () => {
  it('says what is missing and how often that is right', () => {
    assert.equal(
      explainOmission(omission, []),
      'Cable style leaves out the subject here: **It**. Of 100 findings like this one, about 93 are right.',
    );
  });

  it('says what else it could be', () => {
    assert.match(explainOmission(omission, ['This']), /It could be _This_ as well\./);
    assert.match(explainOmission(omission, ['This', 'He']), /be _This_ or _He_ as well/);
    assert.match(explainOmission(omission, ['This', 'He', 'I']), /be _This_, _He_ or _I_ as/);
  });
});

describe('sayLeftOut', () => {
  const shown: Omission[] = [
    { ...omission, offset: 0 },
    { ...omission, offset: 0, category: 'copula', words: ['is'], confidence: 0.7 },
    { ...omission, offset: 9, category: 'article', words: ['the'], confidence: 0.988 },
  ];

  it('says what is missing at a gap and where among the others', () => {
    assert.equal(
      sayLeftOut(shown, 9),
      'Left-out word 3 of 3: ‸the, an article; about 99 of 100 are right',
    );
  });

  it('says all that is missing there', () => {
    assert.equal(
      sayLeftOut(shown, 0),
      'Left-out word 1 of 3: ‸It, the subject; about 93 of 100 are right · ‸is, a form of be; about 70 of 100 are right',
    );
  });
});
