import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readModel } from '../../../src/ellipsis/index.js';
import { modelLoader } from '../../../src/vscode/ellipsis-model.js';

const bytes = new Uint8Array(
  readFileSync(new URL('../../../models/ellipsis.bin', import.meta.url)),
);

/** Asks twice for a model of some bytes, and says what was told to the person. */
async function asked(file: () => Promise<Uint8Array>): Promise<{ loads: boolean; said: string[] }> {
  const said: string[] = [];
  const load = modelLoader({ file, read: readModel, say: (sentence) => said.push(sentence) });
  const [first, second] = await Promise.all([load(), load()]);
  assert.equal(await load(), first);
  assert.equal(second, first);
  return { loads: first !== undefined, said };
}

describe('the model of the editor', () => {
  it('is loaded once', async () => {
    let reads = 0;
    const file = (): Promise<Uint8Array> => {
      reads++;
      return Promise.resolve(bytes);
    };
    assert.deepEqual(await asked(file), { loads: true, said: [] });
    assert.equal(reads, 1);
  });

  it('is said to be missing, once', async () => {
    const { loads, said } = await asked(() => Promise.reject(new Error('ENOENT')));
    assert.equal(loads, false);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^The file models\/ellipsis\.bin is missing from Cablese\./);
  });

  for (const [how, damaged] of [
    ['empty', new Uint8Array()],
    ['cut short', bytes.slice(0, 100_000)],
    ['changed in one bit', bytes.map((byte, at) => (at === 500_000 ? byte ^ 1 : byte))],
    ['of another kind', new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')],
  ] as const) {
    it(`is said to be damaged where it is ${how}, once`, async () => {
      const { loads, said } = await asked(() => Promise.resolve(damaged));
      assert.equal(loads, false);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /is damaged\. Left-out words cannot be shown/);
    });
  }
});
