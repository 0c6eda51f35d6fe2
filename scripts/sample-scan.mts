// Makes the scans that belong to the samples, as if their paper had been typed, copied and read by a
// machine: npm run sample-scan. The images and the words are committed, so this runs only when a
// sample or its look changes.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { ROOT } from './paths.mjs';
import { hocrOf } from './sample-scan/hocr.mjs';
import { linesOf, paperOf } from './sample-scan/paper.mjs';
import { typed, type TypedPage } from './sample-scan/typed.mjs';

const FOLDER = join(ROOT, 'samples');

// The sample, whose paper says something else here and there, with the words that a machine read.
const sample = 'hofbau-1961';
const pages = await draw(sample, paperOf(await text(`${sample}.cable`)));
await writeFile(join(FOLDER, `${sample}.hocr`), hocrOf(pages));

// The practice, whose paper is kept as a text: its words are not read, or the program would find
// what a person is to find.
const practice = 'practice/tarlenheim-1958';
await draw(practice, linesOf(await text(`${practice}.true.txt`)));

async function text(name: string): Promise<string> {
  return readFile(join(FOLDER, name), 'utf8');
}

async function draw(name: string, paper: string[][]): Promise<(TypedPage & { name: string })[]> {
  const pages = paper.map((lines, i) => ({
    name: `${name}-${i + 1}.png`,
    ...typed(lines, i + 1),
  }));
  for (const { name, image } of pages) {
    const png = encode({ ...image, channels: 1, depth: 8 }, { zlib: { level: 9 } });
    await writeFile(join(FOLDER, name), png);
    console.log(`samples/${name}: ${Math.round(png.length / 1000)} KB`);
  }
  return pages;
}
