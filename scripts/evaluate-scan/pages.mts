import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DECODERS } from '../build/ocr.mjs';
import { ROOT } from '../paths.mjs';
import { gunzipSync } from 'node:zlib';
import { openImage } from '../../src/scan/images/open.js';
import type { Box, Raster, ScanPage } from '../../src/scan/index.js';
import { type LanguageData, OcrReader } from '../../src/scan/ocr/reader.js';

/** A page image with what stands on it: the words in their order, and a box each. */
export interface TruePage {
  name: string;
  words: { text: string; box: Box }[];
  /** The words in the lines that they stand in. */
  lines: string[];
  scan: ScanPage;
}

export const DATA = join(ROOT, '../shared/data/scans');
const CACHE = join(ROOT, 'node_modules/.cache/scan-words');

interface Truth {
  name: string;
  words: { t: string; b: [number, number, number, number] }[];
}

/** The pages of `../shared/data/scans`, read by the OCR once and kept in a cache; none where absent. */
export async function truePages(): Promise<TruePage[]> {
  const files = await readdir(DATA).catch(() => []);
  const names = files.filter((file) => file.endsWith('.json')).sort();
  const pages: TruePage[] = [];
  for (const file of names) {
    const truth = JSON.parse(await readFile(join(DATA, file), 'utf8')) as Truth;
    const words = truth.words.map(({ t, b: [left, top, right, bottom] }) => ({
      text: t,
      box: [left, top, right - left, bottom - top] as const,
    }));
    const lines: string[] = [];
    words.forEach(({ text, box }, i) => {
      const before = words[i - 1];
      if (!before || box[0] < before.box[0]) lines.push(text);
      else lines.push(`${lines.pop()!} ${text}`);
    });
    pages.push({ name: truth.name, words, lines, scan: await readPage(truth) });
  }
  return pages;
}

let started: OcrReader | undefined;

async function readPage({ name }: Truth): Promise<ScanPage> {
  const cached = join(CACHE, `${name}.json`);
  const known = await readFile(cached, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as ScanPage;
  started ??= await startOcr();
  const page = started.read(await decode(`${name}.jpg`), `${name}.jpg`);
  await mkdir(CACHE, { recursive: true });
  await writeFile(cached, JSON.stringify(page));
  return page;
}

/** An image of `../shared/data/scans`, decoded as the product does it. */
export async function decode(file: string): Promise<Raster> {
  const [page] = await openImage(await readFile(join(DATA, file)), (name) =>
    readFile(join(ROOT, DECODERS[name])),
  );
  return page!.decode();
}

/** The OCR that is shipped: its program, English, and how large English is as it is packed. */
export async function ocrFiles(): Promise<{
  program: Uint8Array;
  languages: LanguageData[];
  packed: number;
}> {
  const modules = join(ROOT, 'node_modules');
  const [program, packed] = await Promise.all([
    readFile(join(modules, 'tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    readFile(join(ROOT, 'models/tessdata-fast/eng.traineddata.gz')),
  ]);
  const languages = [{ name: 'eng', data: gunzipSync(packed) }];
  return { program, languages, packed: packed.length };
}

async function startOcr(): Promise<OcrReader> {
  const { program, languages } = await ocrFiles();
  return OcrReader.start(program, languages);
}
