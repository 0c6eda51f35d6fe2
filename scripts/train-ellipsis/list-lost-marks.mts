import { markedSentences } from './marked.mjs';

// Which sentences that were marked are no longer in the shared data as they were: to be marked anew.
const { lookedAt, heldOut, training, heldOutBe, lost } = markedSentences();
for (const { line, volume, sentence } of lost) {
  console.log(`marked-sentences.tsv:${line}: no telegram of ${volume} has sentence ${sentence}`);
}
const found = lookedAt.length + heldOut.length + training.length + heldOutBe.length;
console.log(`${found} marked sentences found, ${lost.length} lost`);
process.exitCode = lost.length ? 1 : 0;
