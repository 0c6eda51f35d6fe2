import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { UsageError } from '../io.js';
import { didYouMean } from '../nearest.js';
import { readTranscripts } from '../transcripts.js';

const ACTIONS = ['list', 'state', 'queries', 'merge', 'score'] as const;

/** Shows and keeps how far the proofreading of cables has come. */
export const proof = defineCommand({
  name: 'proof',
  summary: 'show and set who proofread and who validated each page',
  operands: 'list|queries PATH..., state FILE, merge FILE..., score FILE',
  options: {
    page: { type: 'string', value: 'N', help: 'the page that state is about; may be left out where there is one' },
    as: { type: 'string', value: 'STATE', help: 'untranscribed, transcribed, problematic, proofread or validated' },
    by: { type: 'string', value: 'NAME', help: 'who says so; without it the user of git' },
    note: { type: 'string', value: 'TEXT', help: 'why a page is problematic' },
    'must-verify': { type: 'boolean', help: 'validates only pages on which everything is confirmed' },
    given: { type: 'string', value: 'FILE', help: 'score: the text with planted errors, as the reader was given it' },
    paper: { type: 'string', value: 'FILE', help: 'score: the text as it stands on the paper' },
    format: { type: 'string', choices: ['pretty', 'json', 'markdown', 'csv'], help: 'how to print it; the last two are for queries' },
  },
  examples: [
    ['cablese proof list box-12/', 'every page, and who read it'],
    ['cablese proof state a.cable --page 2 --as proofread --by "Anna Berg"', 'keeps it in a.proof.json'],
    ['cablese proof queries --format csv . > queries.csv', 'what is asked, for a spreadsheet'],
    ['cablese proof merge a.proof.json', 'keeps both versions that git could not merge'],
    ['cablese proof score mine.cable --given errors.cable --paper true.txt', 'of the planted errors, how many mine has right'],
  ],
  async run([action, ...operands], values, io) {
    const known = ACTIONS.find((each) => each === action);
    if (!known) {
      const hint = action === undefined ? '' : `, not ${action}${didYouMean(action, ACTIONS)}`;
      throw new UsageError(`proof wants one of ${ACTIONS.join(', ')}${hint}`);
    }
    const tools = await import('../proof-tools.js');
    return tools[known](operands, values, { ...io, eachTranscript, readTranscripts });
  },
}); // prettier-ignore
