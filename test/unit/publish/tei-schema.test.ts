import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTei, writeFrus, writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';
import { SHARED, transcripts } from './transcripts.js';

const SCHEMA = join(SHARED, 'data/tei/tei_all.rng');

describe('TEI of real telegrams', () => {
  it('is valid, and comes back byte for byte', async function () {
    this.timeout(120_000);
    const texts = existsSync(SCHEMA) ? await transcripts() : undefined;
    if (!texts) this.skip();
    const hasJing = spawnSync('jing', ['-h']).error === undefined;
    const folder = mkdtempSync(join(tmpdir(), 'cablese-tei-'));
    try {
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
