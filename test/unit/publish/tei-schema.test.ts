import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTei, writeFrus, writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';
import { SHARED, transcripts } from './transcripts.js';

const SCHEMA = join(SHARED, 'data/tei/tei_all.rng');

/** Sections over several paragraphs, of which real telegrams have too few of each kind. */
const SECTIONS = [
  'BEGIN TEXT\n\nOne.\n\n[page 2]\n\nSECRET\n\nTwo.\n\nEND TEXT\n',
  '1. Deliver: QUOTE One.\n\n2. Two [sic].\n\nThree. UNQUOTE. Report.\n\nRUSK\n',
  'BEGIN SUMMARY: One.\n\nQUOTE\n\nTwo.\n\nUNQUOTE\n\nThree. END SUMMARY.\n',
  'QUOTE\n\nOne.\n\nBALL\n\nEND\n\n[page 2]\n\nFM AMEMBASSY LONDON\nTO SECSTATE WASHDC\n\nTwo.\n\nUNQUOTE\n\nRUSK\n',
  'QUOTE\n\nOne.\n\nBALL\n\nEND\n\nUNQUOTE\n\nTwo.\n\nRUSK\n',
  'One.\n\nRUSK\n\nBEGIN TEXT\n\nTwo.\n\nEND TEXT\n',
];

describe('TEI of real telegrams', () => {
  it('is valid, and comes back byte for byte', async function () {
    this.timeout(120_000);
    const real = existsSync(SCHEMA) ? await transcripts() : undefined;
    if (!real) this.skip();
    const texts = [...real, ...SECTIONS];
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
