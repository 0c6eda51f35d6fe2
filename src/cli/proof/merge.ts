import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHalfMerged, keepBoth, writeRecord } from '../../proof/index.js';
import { decode } from '../decode.js';
import { reasonOf } from '../files.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { printable } from '../printable.js';
import { writeRecordFile } from '../record-writer.js';
import type { ProofValues } from './values.js';

/** Puts the two versions together that git left in records. */
export async function mergeRecords(
  operands: readonly string[],
  _: ProofValues,
  io: Io,
): Promise<ExitCode> {
  if (!operands.length) throw new UsageError('merge wants records: cablese proof merge FILE...');
  let code: ExitCode = 0;
  for (const path of operands) {
    const { fault, note } = await mergeOne(resolve(io.cwd, path));
    if (fault !== undefined) {
      io.stderr.write(`cablese: ${printable(path)} ${fault}\n`);
      code = 2;
    } else io.stdout.write(`${printable(path)} ${note}\n`);
  }
  return code;
}

async function mergeOne(path: string): Promise<{ fault?: string; note?: string }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: reasonOf(error as Error) };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return decoded;
  if (!isHalfMerged(decoded.text)) return { note: 'has one version only, and was left alone' };
  const both = keepBoth(decoded.text);
  if ('fault' in both) return { fault: `line ${both.fault.line} ${both.fault.message}` };
  const written = await writeRecordFile(path, bytes, writeRecord(both.record));
  if (written === 'written') return { note: 'has all facts of both versions now' };
  return { fault: written === 'changed' ? 'changed meanwhile, and was left alone' : written.fault };
}
