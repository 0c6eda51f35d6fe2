import { type Model, OUTPUTS, WEIGHED } from '../../src/ellipsis/model.js';
import {
  checksumOf,
  MAGIC,
  type ModelHeader,
  type TableHeader,
} from '../../src/ellipsis/read-model.js';
import type { Table } from '../../src/ellipsis/table.js';
import { TAGS } from '../../src/ellipsis/tags.js';
import type { Trees } from '../../src/ellipsis/trees.js';
import type { NounData } from './count-nouns.mjs';
import { pack } from './pack.mjs';

/** The bytes of a model file; `readModel` describes them. */
export function writeModel(
  {
    tagger,
    gaps,
    judge,
    trees,
    calibration,
  }: Pick<Model, 'tagger' | 'gaps' | 'judge' | 'trees' | 'calibration'>,
  { hashes, habits }: NounData,
  known: Uint32Array,
): Uint8Array {
  const taggerBytes = pack(tagger.weights);
  const gapBytes = pack(gaps.weights);
  const judgeBytes = pack(judge.weights);
  const leans = WEIGHED.map((name) => pack(trees[name].leans));
  const header: ModelHeader = {
    tags: TAGS,
    outputs: OUTPUTS,
    tagger: headerOf(tagger, taggerBytes.length),
    gaps: headerOf(gaps, gapBytes.length),
    judge: { scale: judge.scale, verdicts: judge.verdicts, bytes: judgeBytes.length },
    trees: WEIGHED.map((name, k) => ({
      leanScale: trees[name].leanScale,
      leafScale: trees[name].leafScale,
      questions: trees[name].questions.length,
      bytes: leans[k]!.length,
    })),
    nouns: hashes.length,
    known: known.length,
    calibration,
  };
  const json = Buffer.from(JSON.stringify(header), 'latin1');
  const lead = Buffer.alloc(MAGIC.length + 8);
  lead.write(MAGIC, 'latin1');
  lead.writeUInt32LE(json.length, MAGIC.length);
  const bytes = Buffer.concat([
    lead,
    json,
    packHashes(hashes),
    habits,
    packHashes(known),
    tagger.owners,
    taggerBytes,
    gaps.owners,
    gapBytes,
    judgeBytes,
    ...WEIGHED.flatMap((name, k) => bytesOf(trees[name], leans[k]!)),
  ]);
  bytes.writeUInt32LE(checksumOf(bytes, lead.length), MAGIC.length + 4);
  return bytes;
}

function packHashes(hashes: Uint32Array): Uint8Array {
  const packed = Buffer.alloc(hashes.length * 4);
  hashes.forEach((hash, i) => packed.writeUInt32LE(hash, i * 4));
  return packed;
}

function bytesOf({ edges, values, questions, leaves }: Trees, leans: Uint8Array): Uint8Array[] {
  const packed = Buffer.alloc(edges.length * 4);
  edges.forEach((edge, i) => packed.writeFloatLE(edge, i * 4));
  return [leans, packed, values, questions, new Uint8Array(leaves.buffer)];
}

function headerOf({ bits, columns, scale }: Table, bytes: number): TableHeader {
  return { bits, columns, scale, bytes };
}
