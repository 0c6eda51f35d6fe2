import assert from 'node:assert/strict';
import { explainOmission, type Omission } from '../../../src/ellipsis/index.js';

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
