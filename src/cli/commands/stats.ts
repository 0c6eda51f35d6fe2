import { articleRate, type CableStats, statsOf, styleOf, totalStats } from '../../read/stats.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { jsonList } from '../formats/json-list.js';
import type { ProofProgress } from '../proof-record.js';
import { statsTable } from '../formats/stats-table.js';

/** Counts words, pages, paragraphs, doubtful readings, marks and articles. */
export const stats = defineCommand({
  name: 'stats',
  summary: 'count words, pages, paragraphs, doubtful readings and marks',
  operands: 'PATH...',
  options: {
    format: { type: 'string', choices: ['table', 'json'], help: 'how to print it' },
  },
  examples: [
    ['cablese stats box-12/', 'a row for each cable, and their sum'],
    ['cablese stats --format json box-12/ > box-12.json', 'the same for a program'],
  ],
  async run(operands, { format }, io) {
    const { stdout: to, env } = io;
    const rows: { path: string; stats: CableStats }[] = [];
    const list = format === 'json' ? jsonList() : undefined;
    if (list) to.write(list.open());
    const record = await import('../proof-record.js');
    const progress: ProofProgress[] = [];
    const { faults } = await eachTranscript(operands, { io, to }, ({ path, root }, complain) => {
      const counted = statsOf(root);
      rows.push({ path, stats: counted });
      if (!list) return '';
      const proof = record.proofProgress({ path, root }, io.cwd, complain);
      progress.push(proof);
      return list.item({ path, ...plainStats(counted), proof });
    });
    const total = totalStats(rows.map((row) => row.stats));
    if (list)
      to.write(
        list.close({ total: { ...plainStats(total), proof: record.totalProgress(progress) } }),
      );
    else to.write(statsTable(rows, total, await coloursOf(to, env)));
    return faults ? 2 : 0;
  },
});

function plainStats(counted: CableStats): object {
  const { words, pages, paragraphs, numbered, doubtful, marks, articles } = counted;
  const style = { articles, articlesPer1000: articleRate(counted), kind: styleOf(counted) };
  return { words, pages, paragraphs, numbered, doubtful, marks, style };
}
