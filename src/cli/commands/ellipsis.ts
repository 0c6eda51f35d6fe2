import {
  findOmissions,
  isWanted,
  type Omission,
  readingCopy,
  USUAL,
} from '../../ellipsis/index.js';
import { pointsOf } from '../../cable/index.js';
import { articleRate, statsOf, styleOf } from '../../read/stats.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { ellipsisModel } from '../ellipsis-model.js';
import { jsonList } from '../formats/json-list.js';

/** Shows the words that cable style left out. */
export const ellipsis = defineCommand({
  name: 'ellipsis',
  summary: 'print the reading copy, with the words that were left out in brackets',
  operands: 'PATH...',
  options: {
    format: { type: 'string', choices: ['text', 'json'], help: 'how to print it' },
    level: {
      type: 'string',
      choices: ['balanced', 'sure'],
      help: 'show what is likely, or only what is sure',
    },
  },
  examples: [
    ['cablese ellipsis moscow-1962.cable', 'the cable in full sentences'],
    ['cablese ellipsis --level sure --format json box-12/', 'the places, for a program'],
  ],
  async run(operands, { format, level }, io) {
    const { stdout: to } = io;
    const model = ellipsisModel();
    const list = format === 'json' ? jsonList() : undefined;
    if (list) to.write(list.open());
    const { faults } = await eachTranscript(operands, { io, to }, ({ path, text, root }) => {
      const wanted = { level: level === 'sure' ? level : 'balanced', categories: USUAL } as const;
      const omissions = findOmissions(root, model).filter((one) => isWanted(one, wanted));
      if (!list) return readingCopy(root, omissions).text;
      const counted = statsOf(root);
      const style = { articlesPer1000: articleRate(counted), kind: styleOf(counted) };
      const points = pointsOf(text);
      const plain = ({ offset, ...rest }: Omission): object => {
        const { line, column } = points.at(offset);
        return { line, column, offset, ...rest };
      };
      return list.item({ path, style, omissions: omissions.map(plain) });
    });
    if (list) to.write(list.close());
    return faults ? 2 : 0;
  },
});
