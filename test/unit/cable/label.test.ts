import assert from 'node:assert/strict';
import { readLabel } from '../../../src/cable/label.js';

describe('label', () => {
  it('is the word Classification alone on its line', () => {
    assert.deepEqual(readLabel('Classification'), { probable: false });
    assert.deepEqual(readLabel('CLASSIFICATION'), { probable: false });
    assert.deepEqual(readLabel('Classification:'), { probable: false });
  });

  it('is probable up to two slips away', () => {
    for (const line of [
      'Clasification',
      'Classificatoin',
      'Classfiication',
      'lassification',
      'Clasificaton',
      'Classifications'.slice(0, 13),
    ]) {
      assert.deepEqual(readLabel(line), { probable: true }, line);
    }
  });

  it('is no word near to it', () => {
    for (const line of [
      'Classifications',
      'Declassified',
      'Classified',
      'Clarification',
      'Classification of it',
      'Classificat1on',
      'Specification',
      'Class',
      'Reclassifies',
      'Contextualised',
    ]) {
      assert.equal(readLabel(line), undefined, line);
    }
  });
});
