// Makes the scan that belongs to a sample, as if its paper had been typed, copied and read by a
// machine: npm run sample-scan. The images and the words are committed, so this runs only when the
// sample or its look changes.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { ROOT } from './paths.mjs';
import { hocrOf } from './sample-scan/hocr.mjs';
import { paperOf } from './sample-scan/paper.mjs';
import { typed } from './sample-scan/typed.mjs';

const NAME = 'hofbau-1961';
const FOLDER = join(ROOT, 'samples');

const transcript = await readFile(join(FOLDER, `${NAME}.cable`), 'utf8');
const pages = paperOf(transcript).map((lines, i) => ({
  name: `${NAME}-${i + 1}.png`,
  ...typed(lines, i + 1),
}));
for (const { name, image } of pages) {
  const png = encode({ ...image, channels: 1, depth: 8 }, { zlib: { level: 9 } });
  await writeFile(join(FOLDER, name), png);
  console.log(`samples/${name}: ${Math.round(png.length / 1000)} KB`);
}
await writeFile(join(FOLDER, `${NAME}.hocr`), hocrOf(pages));
