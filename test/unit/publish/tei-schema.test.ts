import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTei, writeFrus, writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

const SHARED = new URL('../../../../shared/', import.meta.url).pathname;
const SCHEMA = join(SHARED, 'data/tei/tei_all.rng');
const TELEGRAMS = join(SHARED, 'data/telegrams');
const LAYOUTS = ['form-top', 'form-both', 'form-marked', 'wire'];

/** Real telegrams and transcripts laid out in pages: none of them is in the repository. */
async function transcripts(): Promise<string[]> {
  const texts = readdirSync(TELEGRAMS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(TELEGRAMS, name), 'utf8'));
  const tools = join(SHARED, 'tools');
  const { paginate } = (await import(join(tools, 'paginate.mjs'))) as {
    paginate: (telegram: unknown, options: object) => { text: string };
  };
  const { loadPool } = (await import(join(tools, 'telegrams.mjs'))) as {
    loadPool: (folder: string) => { pool: unknown[] };
  };
  const { pool } = loadPool(TELEGRAMS);
  for (let seed = 0; seed < 300; seed++) {
    const options = {
      seed,
      layout: LAYOUTS[seed % 4],
      number: seed % 2 === 0,
      marks: seed % 2 === 1,
    };
    texts.push(paginate(pool[seed % pool.length], options).text);
  }
  return texts;
}

describe('TEI of real telegrams', () => {
  it('is valid, and comes back byte for byte', async function () {
    this.timeout(120_000);
    if (!existsSync(SCHEMA)) this.skip();
    const hasJing = spawnSync('jing', ['-h']).error === undefined;
    const folder = mkdtempSync(join(tmpdir(), 'cablese-tei-'));
    try {
      const texts = await transcripts();
      assert.ok(texts.length >= 500);
      texts.forEach((text, index) => {
        const tei = writeTei(publicationOf(text));
        assert.equal(readTei(tei), text);
        writeFileSync(join(folder, `${index}.xml`), tei);
        writeFileSync(join(folder, `frus-${index}.xml`), writeFrus(publicationOf(text)).xml);
      });
      // The round trip is proven without it; validity needs the validator.
      if (!hasJing) this.skip();
      const files = texts.flatMap((_, index) =>
        ['', 'frus-'].map((form) => join(folder, `${form}${index}.xml`)),
      );
      execFileSync('jing', [SCHEMA, ...files], { encoding: 'utf8', stdio: 'pipe' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
