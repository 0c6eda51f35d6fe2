import assert from 'node:assert/strict';
import { cableOfState, readFromPreview } from '../../../src/protocol/preview.js';

describe('messages of the preview', () => {
  it('are read if they are some', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'point', version: 3, offset: 0 },
      { type: 'export', format: 'choose' },
    ])
      assert.deepEqual(readFromPreview(message), message);
  });

  it('are nothing otherwise', () => {
    for (const message of [
      undefined,
      null,
      'ready',
      {},
      { type: 'point', version: 1 },
      { type: 'point', version: 1, offset: -1 },
      { type: 'point', version: 1, offset: 1.5 },
      { type: 'point', version: '1', offset: 1 },
      { type: 'export', format: 'exe' },
    ])
      assert.equal(readFromPreview(message), undefined);
  });

  it('keep which cable it was', () => {
    assert.equal(cableOfState({ cable: 'file:///a.cable' }), 'file:///a.cable');
    assert.equal(cableOfState({ cable: 1 }), undefined);
    assert.equal(cableOfState(undefined), undefined);
  });
});
