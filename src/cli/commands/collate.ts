import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { type Io, UsageError } from '../io.js';
import { printable } from '../printable.js';
import { readTranscripts, type Transcript } from '../transcripts.js';

/** Compares two independent transcripts of one cable. */
export const collate = defineCommand({
  name: 'collate',
  summary: 'compare two independent transcripts of one cable',
  operands: 'A B',
  options: {
    format: { type: 'string', choices: ['pretty', 'json'], help: 'how to print the differences' },
    all: { type: 'boolean', help: 'print differences of layout too; JSON always has them' },
    numbers: {
      type: 'boolean',
      help: 'how many numbers, dates, names … differ; JSON always has them',
    },
    of: {
      type: 'string',
      value: 'TEXT',
      help: 'A and B are two readings of it: what both passed over',
    },
  },
  examples: [
    ['cablese collate first.cable second.cable', 'where the two differ, and how much'],
    ['cablese collate --format json a.cable b.cable', 'the same for a program'],
    [
      'cablese collate --of typed.cable anna.cable carl.cable',
      'how many errors are left, by estimate',
    ],
  ],
  async run(operands, { format, all, numbers, of }, io) {
    if (operands.length !== 2) {
      throw new UsageError('collate wants two transcripts: cablese collate A B');
    }
    const named = [...operands, ...(of === undefined ? [] : [of])];
    if (named.filter((path) => path === '-').length > 1) {
      throw new UsageError('only one of the transcripts can be standard input');
    }
    const read = await readAll(named, io);
    if (read.length < named.length) return 2;
    const [a, b, text] = read as [Transcript, Transcript, Transcript?];
    const tools = await import('../collation-tools.js');
    const collation = tools.collate(a, b);
    const rates = tools.ratesOf(a, b, collation);
    const readers = text && tools.readersOf(text, a, b);
    if (format === 'json') {
      io.stdout.write(tools.collateJson(a, b, { collation, rates, readers }));
      return 0;
    }
    const colours = await coloursOf(io.stdout, io.env);
    io.stdout.write(tools.collatePretty(a, b, collation, { all, colours }));
    if (numbers) io.stdout.write(tools.numbersTable(rates, colours));
    if (readers) io.stdout.write(tools.readersText(text.path, readers));
    return 0;
  },
});

/** Reads the transcripts; what cannot be read is named on standard error and left out. */
async function readAll(paths: readonly string[], io: Io): Promise<Transcript[]> {
  const read: Transcript[] = [];
  for await (const each of readTranscripts(paths, io)) {
    if (!('message' in each)) read.push(each);
    else {
      const name = each.path === '-' ? 'standard input' : printable(each.path);
      io.stderr.write(`cablese: ${name} ${each.message}\n`);
    }
  }
  return read;
}
