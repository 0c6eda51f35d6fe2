import { outlineOf } from '../../read/outline.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { outlineJson } from '../formats/outline-json.js';
import { outlineTree } from '../formats/outline-tree.js';
import { eachTranscript } from '../each-transcript.js';

/** Shows how cables are built: pages, head, numbered paragraphs, who signed. */
export const outline = defineCommand({
  name: 'outline',
  summary: 'show pages, head, numbered paragraphs and who signed',
  operands: 'PATH...',
  options: {
    format: { type: 'string', choices: ['tree', 'json'], help: 'how to print it' },
  },
  examples: [
    ['cablese outline moscow-1962.cable', 'the tree of one cable'],
    ['cablese outline --format json box-12/', 'the same of a folder, for a program'],
  ],
  async run(operands, { format }, io) {
    const { stdout: to, env } = io;
    const printer = format === 'json' ? outlineJson() : outlineTree(await coloursOf(to, env));
    to.write(printer.open());
    const { faults } = await eachTranscript(operands, { io, to }, ({ path, root }) =>
      printer.file(path, outlineOf(root)),
    );
    to.write(printer.close());
    return faults ? 2 : 0;
  },
});
