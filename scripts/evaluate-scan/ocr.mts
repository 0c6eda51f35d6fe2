import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distance } from '../../src/cable/index.js';
import { prepare } from '../../src/scan/index.js';
import { OcrReader } from '../../src/scan/ocr/reader.js';
import { ROOT } from '../paths.mjs';
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
  if (glue) for (const { name } of pages) console.log(`first page: ${firstPage(name)}`);
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

/** What the first page costs: the worker as it was built, in a process of its own, from its start. */
function firstPage(name: string): string {
  const script = join(ROOT, 'scripts/evaluate-scan/first-page.mjs');
  return execFileSync(process.execPath, [script, join(ROOT, 'dist'), join(DATA, `${name}.jpg`)], {
    encoding: 'utf8',
  }).trim();
}
