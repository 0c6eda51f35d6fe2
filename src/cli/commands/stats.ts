import { isBeside } from '../../proof/keying/beside.js';
import { articleRate, type CableStats, statsOf, styleOf, totalStats } from '../../read/stats.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { jsonList } from '../formats/json-list.js';
import type { ProofProgress } from '../proof-record.js';
import { UsageError } from '../io.js';
import { statsTable } from '../formats/stats-table.js';

/** Counts words, pages, paragraphs, doubtful readings, marks and articles. */
export const stats = defineCommand({
  name: 'stats',
  summary: 'count words, pages, paragraphs, doubtful readings and marks, and what is proofread',
  operands: 'PATH...',
  options: {
    format: { type: 'string', choices: ['table', 'json', 'markdown', 'csv'], help: 'how to print it' },
    history: { type: 'boolean', help: 'markdown, csv: what each reading changed as well, by the history of git' },
    words: { type: 'boolean', help: 'how often every word stands, with its other forms; a table or JSON' },
  },
  examples: [
    ['cablese stats box-12/', 'a row for each cable, and their sum'],
    ['cablese stats --format json box-12/ > box-12.json', 'the same for a program'],
    ['cablese stats --format markdown box-12/ > report.md', 'a report of the proofreading'],
    ['cablese stats --history --format markdown box-12/ > report.md', 'with what each reading changed'],
    ['cablese stats --words box-12/', 'every word, those in several forms first'],
  ],
  async run(operands, { format, words, history }, io) {
    const { stdout: to, env } = io;
    if (words) {
      if (format === 'markdown' || format === 'csv') {
        throw new UsageError(`words are printed as a table or as JSON, not as ${format}`);
      }
      const tools = await import('../word-stats.js');
      const { all, faults } = await tools.countWords(operands, io);
      const colours = await coloursOf(to, env);
      to.write(format === 'json' ? tools.wordsJson(all) : tools.wordsTable(all, colours));
      return faults ? 2 : 0;
    }
    const isReport = format === 'markdown' || format === 'csv';
    if (history && !isReport) {
      throw new UsageError('--history adds to the report: cablese stats --history --format markdown');
    }
    if (isReport) {
      const reports = await import('../report-tools.js');
      const { report, faults } = await reports.reportOf(operands, io, history);
      to.write(format === 'csv' ? reports.reportCsv(report) : reports.reportMarkdown(report));
      return faults ? 2 : 0;
    }
    const record = await import('../proof-record.js');
    const rows: { path: string; stats: CableStats; proof: ProofProgress }[] = [];
    const list = format === 'json' ? jsonList() : undefined;
    if (list) to.write(list.open());
    const { faults } = await eachTranscript(operands, { io, to }, ({ path, root }, complain) => {
      // What is made of a cable is counted only where it is asked for by its name.
      if (isBeside(path) && !operands.includes(path)) return '';
      const counted = statsOf(root);
      const proof = record.proofProgress({ path, root }, io.cwd, complain);
      rows.push({ path, stats: counted, proof });
      return list ? list.item({ path, ...plainStats(counted), proof }) : '';
    });
    const total = totalStats(rows.map((row) => row.stats));
    const proof = record.totalProgress(rows.map((row) => row.proof));
    if (list) to.write(list.close({ total: { ...plainStats(total), proof } }));
    else to.write(statsTable(rows, { stats: total, proof }, await coloursOf(to, env)));
    return faults ? 2 : 0;
  },
}); // prettier-ignore

function plainStats(counted: CableStats): object {
  const { words, pages, paragraphs, numbered, doubtful, marks, articles } = counted;
  const style = { articles, articlesPer1000: articleRate(counted), kind: styleOf(counted) };
  return { words, pages, paragraphs, numbered, doubtful, marks, style };
}
