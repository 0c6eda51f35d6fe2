import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/turn-disagrees.js';
import { findings } from '../findings.js';

describe('turn-disagrees', () => {
  it('reports a banner without the captions of the others at its edge', () => {
    assert.deepEqual(
      findings(
        rule,
        'SECRET/EXDIS\n[page 1]\nOne and\nSECRET\nSECRET/EXDIS\n[page 2]\ntwo and\nSECRET/EXDIS\nSECRET/NODIS\n[page 3]\nthree.\nSECRET/EXDIS\n',
      ),
      [
        '4:1 info Unexpected no caption in the banner at the foot of a page, expected "EXDIS" as in the others',
        '9:1 info Unexpected "NODIS" in the banner at the head of a page, expected "EXDIS" as in the others',
      ],
    );
  });

  it('compares with the other edge where its own cannot tell', () => {
    assert.deepEqual(
      findings(rule, 'SECRET/EXDIS\n\nOne and\n\nSECRET\n\nSECRET/EXDIS\n\n[page 2]\n\ntwo.\n'),
      [
        '5:1 info Unexpected no caption in the banner at the foot of a page, expected "EXDIS" as in the others',
      ],
    );
  });

  it('leaves habits, precedences, other markings and slips alone', () => {
    assert.deepEqual(
      findings(
        rule,
        'SECRET/EXDIS PRIORITY\n[page 1]\nOne and\nSECRET\nSECRET/EXDIS\n[page 2]\ntwo and\nSECRET\nSECRET/EXDIS\n[page 3]\nthree.\nCONFIDENTIAL\n',
      ),
      [],
    );
    assert.deepEqual(
      findings(rule, 'SECRET/EXDIS\n\nOne and\n\nSECERT\n\nSECRET/EXDIS\n\n[page 2]\n\ntwo.\n'),
      [],
    );
    assert.deepEqual(findings(rule, 'SECRET/EXDIS\n\nOne and\n\nSECRET\n\ntwo.\n'), []);
    assert.deepEqual(findings(rule, 'Text.\n'), []);
  });
});
