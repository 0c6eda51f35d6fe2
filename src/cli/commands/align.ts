import { existsSync } from 'node:fs';
import { pagesOf, pointsOf } from '../../cable/index.js';
import { isKnownWord } from '../../check/words/words.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { type Io, UsageError } from '../io.js';
import { packageFolder } from '../package-folder.js';
import { printable } from '../printable.js';
import type { ScanFiles } from '../words-files.js';

/** Lays a transcript beside the words of its scan, and shows where the two differ. */
export const align = defineCommand({
  name: 'align',
  summary: 'compare a transcript with what a machine read on the scan',
  operands: 'FILE --words WORDS...|--ocr IMAGE...',
  options: {
    words: {
      type: 'string',
      value: 'WORDS...',
      multiple: true,
      help: 'files of words with boxes: hOCR, ALTO or PAGE XML, in the order of the pages',
    },
    ocr: {
      type: 'string',
      value: 'IMAGE...',
      multiple: true,
      help: 'images of the pages, read here: PNG, JPEG, TIFF or PDF; takes seconds a page',
    },
    'ocr-languages': {
      type: 'string',
      value: 'NAMES',
      help: 'languages to read in, such as eng+fra; eng, which comes with Cablese, if not given',
    },
    'ocr-data': {
      type: 'string',
      value: 'FOLDER',
      help: 'where the data of other languages is: fra.traineddata',
    },
    links: { type: 'boolean', help: 'add the box of every word to the JSON' },
    format: {
      type: 'string',
      choices: ['auto', 'pretty', 'json'],
      help: 'how to print it; auto is pretty on a terminal and JSON elsewhere',
    },
  },
  examples: [
    ['cablese align moscow.cable --words moscow.hocr', 'what differs, the gravest first'],
    ['cablese align moscow.cable --words p1.xml p2.xml --links', 'the box of every word too'],
    ['cablese align moscow.cable --ocr moscow-1.png moscow-2.png', 'read the scan here'],
  ],
  async run(operands, { words, ocr, links, format, ...own }, io) {
    const { file, more } = transcriptAmong(operands);
    if (!words.length && !ocr.length) {
      throw new UsageError(
        'name the words of the scan, --words WORDS..., or its images, --ocr IMAGE...',
      );
    }
    if (words.length && ocr.length) throw new UsageError('give either --words or --ocr, not both');
    const { stdout: to } = io;
    const scan = await import('../scan-tools.js');
    const { pages, faults } = ocr.length
      ? await readScans([...ocr, ...more], own, io)
      : scan.readWordFiles([...words, ...more], io.cwd);
    for (const { path, message } of faults) {
      io.stderr.write(`cablese: ${printable(path)} ${message}\n`);
    }
    if (!pages.length) return 2;
    const pretty = format === 'pretty' || (format === 'auto' && to.isTerminal);
    const print = pretty ? scan.alignPretty(await coloursOf(to, io.env)) : scan.alignJson(links);
    const course = await eachTranscript([file], { io, to }, ({ path, text, root }) => {
      const alignment = scan.alignTranscript(root, pagesOf(root), pages);
      const reading = scan.findDifferences(alignment, { isKnown: isKnownWord });
      return print({ path, points: pointsOf(text), alignment, ...reading });
    });
    return faults.length || course.faults ? 2 : 0;
  },
});

/** Reads images with the OCR that comes with Cablese, and says on a terminal where it is. */
async function readScans(
  paths: readonly string[],
  own: { 'ocr-languages': string | undefined; 'ocr-data': string | undefined },
  { cwd, stderr }: Io,
): Promise<ScanFiles> {
  const folder = new URL('dist/ocr/', packageFolder());
  // Asked here, since the error of another bundle is not known as one of ours.
  if (!existsSync(new URL('tesseract.wasm', folder)))
    throw new UsageError('dist/ocr is missing: install Cablese again');
  const { readImages } = await import('../ocr.js');
  return readImages(paths, {
    cwd,
    folder,
    languages: own['ocr-languages'] ?? 'eng',
    data: own['ocr-data'],
    progress: (page) => {
      if (stderr.isTerminal) stderr.write(`cablese: reading ${printable(page)} ...\n`);
    },
  });
}

/**
 * Which operand is the transcript: the first, the others being values that follow the first of an
 * option; or the last, where it alone is named like one. Throws UsageError when there is none.
 */
function transcriptAmong(operands: readonly string[]): { file: string; more: string[] } {
  const [first, ...rest] = operands;
  if (first === undefined) throw new UsageError('name the transcript: cablese align FILE ...');
  const last = rest.at(-1);
  const isTranscript = (path: string): boolean => /\.(cable|txt)$/i.test(path);
  if (last !== undefined && isTranscript(last) && !isTranscript(first)) {
    return { file: last, more: operands.slice(0, -1) };
  }
  return { file: first, more: rest };
}
