import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { UsageError } from '../io.js';
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
  },
  examples: [
    ['cablese collate first.cable second.cable', 'where the two differ, and how much'],
    ['cablese collate --format json a.cable b.cable', 'the same for a program'],
  ],
  async run(operands, { format, all }, io) {
    if (operands.length !== 2) {
      throw new UsageError('collate wants two transcripts: cablese collate A B');
    }
    if (operands[0] === '-' && operands[1] === '-') {
      throw new UsageError('only one of the two transcripts can be standard input');
    }
    const [a, b] = await readBoth(operands, (message) => io.stderr.write(message));
    if (!a || !b) return 2;
    const tools = await import('../collation-tools.js');
    const collation = tools.collate(a, b);
    io.stdout.write(
      format === 'json'
        ? tools.collateJson(a, b, collation)
        : tools.collatePretty(a, b, collation, {
            all,
            colours: await coloursOf(io.stdout, io.env),
          }),
    );
    return 0;

    async function readBoth(
      paths: readonly string[],
      complain: (message: string) => void,
    ): Promise<Transcript[]> {
      const read: Transcript[] = [];
      for await (const each of readTranscripts(paths, io)) {
        if (!('message' in each)) read.push(each);
        else {
          const name = each.path === '-' ? 'standard input' : printable(each.path);
          complain(`cablese: ${name} ${each.message}\n`);
        }
      }
      return read;
    }
  },
});
