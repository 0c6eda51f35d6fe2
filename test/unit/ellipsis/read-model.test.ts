import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checksumOf, MAGIC, ModelError, readModel } from '../../../src/ellipsis/read-model.js';

const bytes = new Uint8Array(
  readFileSync(new URL('../../../models/ellipsis.bin', import.meta.url)),
);

describe('readModel', () => {
  it('reads the model of the package, which is under 4 MB', () => {
    const model = readModel(bytes);
    assert.equal(model.gaps.columns, 8);
    assert.ok(bytes.length < 4_000_000);
  });

  it('says that a file is no model', () => {
    for (const other of [
      new Uint8Array(0),
      new TextEncoder().encode('SECRET\n\nClassification\n\nText of a cable.'),
    ]) {
      assert.throws(() => readModel(other), {
        name: 'ModelError',
        message: 'This is not a model of telegraphic ellipsis, or one of another version.',
      });
    }
  });

  it('says that a file is damaged, wherever', () => {
    for (const at of [60, 5000, bytes.length - 1]) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1;
      assert.throws(() => readModel(damaged), ModelError);
    }
    assert.throws(() => readModel(bytes.subarray(0, bytes.length - 100)), {
      message: 'The model of telegraphic ellipsis is damaged: its checksum is wrong.',
    });
  });

  it('says that a model belongs to another version', () => {
    const other = bytes.slice();
    const text = new TextDecoder('latin1').decode(other.subarray(0, 400));
    other[text.indexOf('"AT"') + 1] = 'X'.charCodeAt(0);
    new DataView(other.buffer).setUint32(
      MAGIC.length + 4,
      checksumOf(other, MAGIC.length + 8),
      true,
    );
    assert.throws(() => readModel(other), {
      message: 'The model of telegraphic ellipsis belongs to another version of Cablese.',
    });
  });
});
