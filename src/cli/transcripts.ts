import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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

/** Files that are read ahead while one is worked on. */
const AHEAD = 16;

/** Reads and parses files in their order, some ahead; a fault stands in the place of its file. */
export async function* readTranscripts(
  paths: readonly string[],
  io: Io,
): AsyncGenerator<Transcript | Fault, void> {
  const ahead: Promise<Uint8Array | Error>[] = [];
  let next = 0;
  for (const path of paths) {
    while (next < paths.length && ahead.length < AHEAD) ahead.push(read(paths[next++]!, io));
    const bytes = await ahead.shift()!;
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
    return path === '-' ? await io.stdin() : await readFile(resolve(io.cwd, path));
  } catch (error) {
    return error as Error;
  }
}

/** Parses a text; the readers of YAML and Markdown's marks are loaded for the first that needs them. */
async function parse(text: string): Promise<Pick<Transcript, 'text' | 'root' | 'readers'>> {
  const readers = needsReaders(text) ? (await import('../cable/readers.js')).readers : undefined;
  return { text, root: parseCable(text, { readers }), readers };
}
