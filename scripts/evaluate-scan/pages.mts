import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { createWorker } from 'tesseract.js';
import { ROOT } from '../paths.mjs';
import { type Box, graymap, prepare, type ScanPage } from '../../src/scan/index.js';

/** A page image with what stands on it: the words in their order, and a box each. */
export interface TruePage {
  name: string;
  words: { text: string; box: Box }[];
  /** The words in the lines that they stand in. */
  lines: string[];
  scan: ScanPage;
}

const DATA = join(ROOT, '../shared/data/scans');
const CACHE = join(ROOT, 'node_modules/.cache/scan-words');

interface Truth {
  name: string;
  dpi: number;
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

async function readPage({ name, dpi }: Truth): Promise<ScanPage> {
  const cached = join(CACHE, `${name}.json`);
  const known = await readFile(cached, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as ScanPage;
  const image = jpeg.decode(await readFile(join(DATA, `${name}.jpg`)), { useTArray: true });
  const { width, height, data } = image;
  const ready = prepare({ width, height, channels: 4, data }, dpi);
  const worker = await createWorker('eng', 1, {
    langPath: join(ROOT, 'node_modules/@tesseract.js-data/eng/4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  const { data: result } = await worker.recognize(
    Buffer.from(graymap(ready)),
    {},
    { text: true, blocks: true },
  );
  await worker.terminate();
  const lines = (result.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const box = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box =>
    [x0, y0, x1 - x0, y1 - y0].map((n) => Math.round(n / ready.scale)) as unknown as Box;
  const page: ScanPage = {
    image: `${name}.jpg`,
    width,
    height,
    lines: lines.map((line) => box(line.bbox)),
    words: lines.flatMap((line, index) =>
      line.words.map((word) => ({
        text: word.text,
        box: box(word.bbox),
        confidence: Math.round(word.confidence),
        line: index,
        estimated: false,
      })),
    ),
  };
  await mkdir(CACHE, { recursive: true });
  await writeFile(cached, JSON.stringify(page));
  return page;
}
