import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { needsReaders, parseCable, type Readers, type Root } from '../cable/index.js';
import { decode } from './decode.js';
import { type Fault, reasonOf } from './files.js';
import type { Io } from './io.js';

/** A file that was read and parsed. */
export interface Transcript {
  /** As given; `-` for standard input. */
  path: string;
  text: string;
  root: Root;
  /** What the file said when it was read, byte by byte. */
  bytes: Uint8Array;
  readers: Readers | undefined;
}

/** Files after which the process looks about: whether anybody still reads what it prints. */
const BREATHER = 32;

/** Reads and parses files in their order; a fault stands in the place of its file. */
export async function* readTranscripts(
  paths: readonly string[],
  io: Io,
): AsyncGenerator<Transcript | Fault, void> {
  for (const [index, path] of paths.entries()) {
    if (index % BREATHER === BREATHER - 1) await setImmediate();
    const bytes = await read(path, io);
    if (bytes instanceof Error) {
      yield { path, message: reasonOf(bytes) };
      continue;
    }
    const decoded = decode(bytes);
    if ('fault' in decoded) yield { path, message: decoded.fault };
    else yield { path, bytes, ...(await parse(decoded.text)) };
  }
}

async function read(path: string, io: Io): Promise<Uint8Array | Error> {
  try {
    // Transcripts are small: to open one asynchronously takes longer than to read and check it.
    return path === '-' ? await io.stdin() : readFileSync(resolve(io.cwd, path));
  } catch (error) {
    return error as Error;
  }
}

/** Parses a text; the readers of YAML and Markdown's marks are loaded for the first that needs them. */
async function parse(text: string): Promise<Pick<Transcript, 'text' | 'root' | 'readers'>> {
  const readers = needsReaders(text) ? (await import('../cable/readers.js')).readers : undefined;
  return { text, root: parseCable(text, { readers }), readers };
}
