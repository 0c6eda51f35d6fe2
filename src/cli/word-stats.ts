// Everything that `cablese stats --words` needs, loaded when it is asked for.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isKnownWord } from '../check/words/words.js';
import { countedWords, readWordList, Vocabulary, type WordCount, type WordList, type WordRow } from '../proof/index.js'; // prettier-ignore
import { isBeside } from '../proof/keying/beside.js';
import type { Colours } from './colours.js';
import { decode } from './decode.js';
import { eachTranscript } from './each-transcript.js';
import { reasonOf } from './files.js';
import type { Io } from './io.js';
import { printable } from './printable.js';

/** Where a project keeps its words, in the folder that the command is run in. */
const LIST_PATH = '.cablese/words.txt';

/** The words of some cables. */
export interface AllWords {
  cables: number;
  rows: readonly WordRow[];
}

/** Counts the words of cables, by the list of the project. What cannot be read is named on standard error. */
export async function countWords(
  operands: readonly string[],
  io: Io,
): Promise<{ all: AllWords; faults: number }> {
  const vocabulary = new Vocabulary();
  const { faults } = await eachTranscript(operands, { io, to: io.stdout }, ({ path, root }) => {
    // What is made of a cable is counted only where it is asked for by its name.
    if (!isBeside(path) || operands.includes(path)) vocabulary.add(root);
    return '';
  });
  const list = readList(io);
  const { rows } = countedWords(vocabulary, list === 'fault' ? undefined : list, isKnownWord);
  return { all: { cables: vocabulary.cables, rows }, faults: faults + Number(list === 'fault') };
}

function readList({ cwd, stderr }: Io): WordList | 'fault' | undefined {
  const complain = (message: string): 'fault' => {
    stderr.write(`cablese: ${LIST_PATH} ${message}\n`);
    return 'fault';
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, LIST_PATH));
  } catch (error) {
    const none = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return none ? undefined : complain(reasonOf(error as Error));
  }
  const decoded = decode(bytes);
  return 'fault' in decoded ? complain(decoded.fault) : readWordList(decoded.text);
}

/** The words for programs: the frequent first. */
export function wordsJson({ cables, rows }: AllWords): string {
  const plain = ({ word, count, cables: standsIn }: WordCount): object => ({ word, count, cables: standsIn }); // prettier-ignore
  const lines = rows.map((row) => JSON.stringify({ ...plain(row), variants: row.variants.map(plain) })); // prettier-ignore
  return `{"version":1,"cables":${cables},"words":[\n${lines.join(',\n')}\n]}\n`;
}

/** The words for people: those in several forms first, then all. */
export function wordsTable({ rows }: AllWords, { bold, dim }: Colours): string {
  if (!rows.length) return '';
  const several = rows.filter(({ variants }) => variants.length > 0);
  const figures = rows.map((row) => [row.word, figure(row.count), figure(row.cables)] as const);
  const [first, second, third] = ([0, 1, 2] as const).map((column) =>
    Math.max(TITLES[column].length, ...figures.map((row) => row[column].length)),
  );
  const line = ([word, count, cables, also]: readonly string[]): string =>
    `${word!.padEnd(first!)}  ${count!.padStart(second!)}  ${cables!.padStart(third!)}  ${also!}`.trimEnd(); // prettier-ignore
  const rowOf = ({ word, count, cables, variants }: WordRow): string => {
    const also = variants.map((variant) => `${variant.word} ${figure(variant.count)}`).join(', ');
    return line([printable(word), figure(count), figure(cables), printable(also)]);
  };
  const block = (title: string, some: readonly WordRow[]): string[] =>
    some.length ? [bold(`${title}: ${figure(some.length)}`), dim(line(TITLES)), ...some.map(rowOf), ''] : []; // prettier-ignore
  const lines = [...block('In several forms', several), ...block('All words', rows)];
  return lines.slice(0, -1).map((each) => `${each}\n`).join(''); // prettier-ignore
}

const TITLES = ['word', 'times', 'cables', 'also'] as const;

function figure(count: number): string {
  return count.toLocaleString('en');
}
