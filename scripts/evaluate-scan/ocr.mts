import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { distance } from '../../src/cable/index.js';
import { prepare } from '../../src/scan/index.js';
import { OPTIMISE_LATE } from '../../src/scan/ocr/optimise-late.js';
import { OcrReader } from '../../src/scan/ocr/reader.js';
import { ROOT } from '../paths.mjs';
import { readFirstPage } from './first-page.mjs';
import { DATA, decode, ocrFiles, type TruePage } from './pages.mjs';

/** Seconds of processor time since a moment, all threads together. */
function secondsSince(start: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1e6).toFixed(2);
}

/**
 * Says what the OCR costs and how well it reads: the first page of a fresh process, then, in this one,
 * the start apart from the pages, and decoding and despeckling apart from the reading; the largest
 * memory of the process, and the size in a package.
 */
export async function measureOcr(pages: readonly TruePage[]): Promise<void> {
  const { program, languages, packed } = await ocrFiles();
  const glue = await stat(join(ROOT, 'dist/reader.cjs')).catch(() => undefined);
  const size = gzipSync(program, { level: 9 }).length + packed;
  const worker = glue ? `, and ${(glue.size / 1e6).toFixed(1)} MB of worker, not packed` : '';
  console.log(`OCR set: ${(size / 1e6).toFixed(2)} MB packed${worker}`);
  if (glue) for (const { name } of pages) console.log(`first page: ${await firstPage(name)}`);
  setFlagsFromString(OPTIMISE_LATE);
  const start = process.cpuUsage();
  const reader = await OcrReader.start(program, languages);
  console.log(`start: ${secondsSince(start)} s of CPU, once`);
  for (const { name, words } of pages) {
    const decoding = process.cpuUsage();
    const raster = await decode(`${name}.jpg`);
    const decoded = secondsSince(decoding);
    const preparing = process.cpuUsage();
    prepare(raster);
    const prepared = secondsSince(preparing);
    // What is read is made ready too: this is the whole of it.
    const reading = process.cpuUsage();
    const read = reader.read(raster, name);
    const whole = secondsSince(reading);
    const truth = words.map(({ text }) => text).join(' ');
    const text = read.words.map((word) => word.text).join(' ');
    const wrong = ((100 * distance(text, truth, truth.length)) / truth.length).toFixed(2);
    const memory = Math.round(process.resourceUsage().maxRSS / 1000);
    console.log(
      `${name}: ${whole} s of CPU, of it ${prepared} s despeckling; ${decoded} s to decode the JPEG; ${wrong} % of characters wrong; at most ${memory} MB`,
    );
  }
  reader.end();
}

/** What the first page of a process costs, three times: the one in the middle, the least and the most. */
async function firstPage(name: string): Promise<string> {
  const costs = [];
  for (let i = 0; i < 3; i++) costs.push(await readFirstPage(join(DATA, `${name}.jpg`)));
  costs.sort((a, b) => a.seconds - b.seconds);
  const [least, middle, most] = costs.map(({ seconds }) => seconds.toFixed(2));
  return `${name}: ${middle} s of CPU from the start of the process (${least} to ${most}), ${costs[0]!.words} words, at most ${Math.max(...costs.map(({ memory }) => memory))} MB`;
}
