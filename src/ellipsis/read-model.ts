import { CLASSES, KINDS, NUMBERS } from './evidence.js';
import { CLUES, HIDDEN, type Judge } from './judge.js';
import { KnownWords } from './known.js';
import { type Model, OUTPUTS, WEIGHED } from './model.js';
import { NounTable } from './nouns.js';
import { unpack } from './packing.js';
import type { Table } from './table.js';
import { TAGS } from './tags.js';
import { DEPTH, EDGES, type Trees } from './trees.js';
import { WordTable } from './words.js';

/** The first bytes of a model file, with the version of the format. */
export const MAGIC = 'CABLESE ELLIPSIS 4\n';

/** A table in the file's header. */
export interface TableHeader {
  bits: number;
  columns: number;
  scale: number;
  /** Bytes that its weights take, after a byte for the owner of each row. */
  bytes: number;
}

/** The judge in the file's header. */
export interface JudgeHeader extends Omit<Judge, 'weights'> {
  /** Bytes that its weights take. */
  bytes: number;
}

/** Trees in the file's header. */
export interface TreesHeader extends Pick<Trees, 'leanScale' | 'leafScale'> {
  /** How many questions all of them ask. */
  questions: number;
  /** Bytes that their leans take. */
  bytes: number;
}

/** The header of a model file: JSON after the magic, the length of the rest and its checksum. */
export interface ModelHeader {
  tags: readonly string[];
  outputs: readonly string[];
  tagger: TableHeader;
  gaps: TableHeader;
  judge: JudgeHeader;
  /** In the order of `WEIGHED`. */
  trees: readonly TreesHeader[];
  /** How many nouns have habits, and how many words are known. */
  nouns: number;
  known: number;
  calibration: Model['calibration'];
}

/** Thrown where a model file is damaged or of another version; the message says which. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/**
 * Reads a model file, as `npm run train:ellipsis` writes it.
 *
 * The bytes are the magic; the length of the header and the checksum (FNV-1a) of all that follows,
 * 32 bits each, little-endian; the header; the hashes and the habits of nouns; the hashes of
 * known words; the owners and the weights of the tagger; those of the gaps; the weights of the judge; of the
 * trees for each of `WEIGHED` the leans, the edges, the values, the questions and the leaves.
 *
 * @throws {ModelError} where the file is damaged, cut short or of another version
 */
export function readModel(bytes: Uint8Array): Model {
  const start = MAGIC.length + 8;
  if (bytes.length < start || !startsWith(bytes, MAGIC)) {
    throw new ModelError('This is not a model of telegraphic ellipsis, or one of another version.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(MAGIC.length, true);
  if (view.getUint32(MAGIC.length + 4, true) !== checksumOf(bytes, start)) {
    throw new ModelError('The model of telegraphic ellipsis is damaged: its checksum is wrong.');
  }
  const header = JSON.parse(latin1(bytes, start, start + size)) as ModelHeader;
  if (header.tags.join() !== TAGS.join() || header.outputs.join() !== OUTPUTS.join()) {
    throw new ModelError(
      'The model of telegraphic ellipsis belongs to another version of Cablese.',
    );
  }
  let at = start + size;
  const hashes = readHashes(view, at, header.nouns);
  at += header.nouns * 4;
  const habits = bytes.slice(at, at + header.nouns * 3);
  at += header.nouns * 3;
  const known = readHashes(view, at, header.known);
  at += header.known * 4;
  const tagger = readTable(bytes, at, header.tagger);
  at += tagger.owners.length + header.tagger.bytes;
  const gaps = readTable(bytes, at, header.gaps);
  at += gaps.owners.length + header.gaps.bytes;
  const judge = readJudge(bytes, at, header.judge);
  at += header.judge.bytes;
  const trees = {} as Model['trees'];
  WEIGHED.forEach((name, k) => {
    trees[name] = readTrees(bytes, view, at, header.trees[k]!);
    at += bytesOf(header.trees[k]!);
  });
  const vocabulary = new KnownWords(known);
  return {
    tagger,
    gaps,
    judge,
    trees,
    nouns: new NounTable(hashes, habits),
    known: vocabulary,
    calibration: header.calibration,
    words: new WordTable(vocabulary),
  };
}

function readHashes(view: DataView, from: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => view.getUint32(from + i * 4, true));
}

function readTable(bytes: Uint8Array, from: number, header: TableHeader): Table {
  const { bits, columns, scale } = header;
  const owners = bytes.slice(from, from + (1 << bits));
  const weights = new Int8Array(owners.length * columns);
  const packed = from + owners.length;
  unpack(bytes.subarray(packed, packed + header.bytes), weights);
  return { bits, columns, scale, weights, owners };
}

function readJudge(bytes: Uint8Array, from: number, header: JudgeHeader): Judge {
  const weights = new Int8Array(CLUES * HIDDEN);
  unpack(bytes.subarray(from, from + header.bytes), weights);
  return { weights, scale: header.scale, verdicts: header.verdicts };
}

const EDGE_BYTES = (NUMBERS + CLASSES) * EDGES * 4;

function readTrees(bytes: Uint8Array, view: DataView, from: number, header: TreesHeader): Trees {
  const { leanScale, leafScale, questions } = header;
  const leans = new Int8Array(CLASSES * KINDS);
  unpack(bytes.subarray(from, from + header.bytes), leans);
  const edgesFrom = from + header.bytes;
  const values = edgesFrom + EDGE_BYTES;
  const leaves = values + 2 * questions;
  return {
    leans,
    leanScale,
    edges: Float32Array.from({ length: EDGE_BYTES / 4 }, (_, k) =>
      view.getFloat32(edgesFrom + k * 4, true),
    ),
    values: bytes.slice(values, values + questions),
    questions: bytes.slice(values + questions, leaves),
    leaves: Int8Array.from(bytes.subarray(leaves, leaves + leafCount(questions))),
    leafScale,
  };
}

function bytesOf({ questions, bytes }: TreesHeader): number {
  return bytes + EDGE_BYTES + 2 * questions + leafCount(questions);
}

function leafCount(questions: number): number {
  return (questions / DEPTH) << DEPTH;
}

/** FNV-1a of the bytes from `start` on. */
export function checksumOf(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let i = from; i < to; i++) parts.push(String.fromCharCode(bytes[i]!));
  return parts.join('');
}
