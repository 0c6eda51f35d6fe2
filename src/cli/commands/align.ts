import { pagesOf, pointsOf } from '../../cable/index.js';
import { isKnownWord } from '../../check/words/words.js';
import { alignTranscript, findDifferences } from '../../scan/index.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { alignJson } from '../formats/align-json.js';
import { alignPretty } from '../formats/align-pretty.js';
import { UsageError } from '../io.js';
import { printable } from '../printable.js';
import { readWordFiles } from '../words-files.js';

/** Lays a transcript beside the words of its scan, and shows where the two differ. */
export const align = defineCommand({
  name: 'align',
  summary: 'compare a transcript with what a machine read on the scan',
  operands: 'FILE --words WORDS...',
  options: {
    words: {
      type: 'string',
      value: 'WORDS...',
      multiple: true,
      help: 'files of words with boxes: hOCR, ALTO or PAGE XML, in the order of the pages',
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
  ],
  async run(operands, { words, links, format }, io) {
    const { file, more } = transcriptAmong(operands);
    if (!words.length) throw new UsageError('name the words of the scan: --words WORDS...');
    const { stdout: to } = io;
    const { pages, faults } = readWordFiles([...words, ...more], io.cwd);
    for (const { path, message } of faults) {
      io.stderr.write(`cablese: ${printable(path)} ${message}\n`);
    }
    if (!pages.length) return 2;
    const pretty = format === 'pretty' || (format === 'auto' && to.isTerminal);
    const print = pretty ? alignPretty(await coloursOf(to, io.env)) : alignJson(links);
    const course = await eachTranscript([file], { io, to }, ({ path, text, root }) => {
      const alignment = alignTranscript(root, pagesOf(root), pages);
      const reading = findDifferences(alignment, { isKnown: isKnownWord });
      return print({ path, points: pointsOf(text), alignment, ...reading });
    });
    return faults.length || course.faults ? 2 : 0;
  },
});

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
