import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that the tests read from, and skip where it is absent. */
export const SHARED = new URL('../../../../shared/', import.meta.url).pathname;
const TELEGRAMS = join(SHARED, 'data/telegrams');
const LAYOUTS = ['form-top', 'form-both', 'form-marked', 'wire'];

/**
 * Real telegrams and transcripts laid out in pages: none of them is in the repository. Undefined
 * where they are absent.
 */
export async function transcripts(): Promise<string[] | undefined> {
  if (!existsSync(TELEGRAMS)) return undefined;
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
