import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTei, importText } from '../../../src/publish/imports.js';
import { headsOf, paragraphsOf, parseCable } from '../../../src/cable/index.js';

const TELEGRAMS = new URL('../../../../shared/data/telegrams/', import.meta.url).pathname;

describe('import of real telegrams', () => {
  it('keeps every word of a plain text', function () {
    if (!existsSync(TELEGRAMS)) this.skip();
    const names = readdirSync(TELEGRAMS).filter((name) => name.endsWith('.txt'));
    assert.ok(names.length >= 200);
    for (const name of names) {
      const source = readFileSync(join(TELEGRAMS, name), 'utf8');
      const { text, changes } = importText(source);
      const moved = changes.filter(({ why }) => why.startsWith('does not stand'));
      assert.deepEqual(moved, [], name);
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      const aside = changes.map(({ from }) => from).join('');
      // Without stamps the text stands word for word where it stood.
      if (!aside) assert.equal(letters(text), letters(source), name);
    }
  });

  it('reads every document of FRUS as a head, paragraphs and a signature', function () {
    if (!existsSync(TELEGRAMS)) this.skip();
    const names = readdirSync(TELEGRAMS).filter((name) => name.endsWith('.xml'));
    assert.ok(names.length >= 2);
    for (const name of names) {
      const { documents } = importTei(readFileSync(join(TELEGRAMS, name), 'utf8'));
      assert.equal(documents.length, 1, name);
      const { text, changes } = documents[0]!;
      const root = parseCable(text);
      assert.equal(headsOf(root).length, 1, name);
      assert.ok(paragraphsOf(root).length > 0, name);
      assert.deepEqual(
        changes.filter(({ why }) => why.startsWith('does not stand')),
        [],
        name,
      );
    }
  });
});
