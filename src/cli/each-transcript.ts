import { findFiles } from './files.js';
import { type Io, type Output, UsageError } from './io.js';
import { printable } from './printable.js';
import { progressOf } from './progress.js';
import { readTranscripts, type Transcript } from './transcripts.js';

/** What a run over many files came to. */
export interface Course {
  /** Files that were read. */
  files: number;
  /** What could not be read or written; each was named on standard error. */
  faults: number;
}

/** Makes what is printed of one file; `complain` names it on standard error. */
type Work = (
  transcript: Transcript,
  complain: (message: string) => void,
  tell: Tell,
) => string | Promise<string>;

/** Says something of a file, or of a line of it, on standard error that is no fault. */
export type Tell = (message: string, line?: number) => void;

/** Where the work is done, and what of folders it is done on. */
interface Where {
  io: Io;
  to: Output;
  throughout?: boolean;
  /** Endings of the files that are looked for in folders. */
  endings?: readonly string[];
}

/**
 * Works on every transcript that the operands name, in their order, and prints what comes of each
 * to `to`. What cannot be read is named on standard error, one line each, and the others go on.
 * When nobody reads what is printed the rest is left, unless the work is to be done `throughout`.
 * Throws UsageError when nothing is named.
 */
export async function eachTranscript(
  operands: readonly string[],
  { io, to, throughout = false, endings }: Where,
  work: Work,
): Promise<Course> {
  if (!operands.length) {
    throw new UsageError('name a file, a folder or a glob, or - for standard input');
  }
  const { paths, faults } = await findFiles(operands, io.cwd, endings);
  const progress = progressOf(paths.length, io);
  const course: Course = { files: 0, faults: 0 };
  const tell = (path: string, message: string, line?: number): void => {
    progress.clear();
    const name = path === '-' ? 'standard input' : printable(path);
    const place = line === undefined ? name : `${name}:${line}`;
    io.stderr.write(`cablese: ${place} ${message}\n`);
  };
  const complain = (path: string, message: string): void => {
    tell(path, message);
    course.faults++;
  };
  for (const { path, message } of faults) complain(path, message);
  for await (const transcript of readTranscripts(paths, io)) {
    const { path } = transcript;
    if ('message' in transcript) {
      complain(path, transcript.message);
    } else {
      course.files++;
      const text = await work(
        transcript,
        (message) => complain(path, message),
        (message, line) => tell(path, message, line),
      );
      if (text && to.isTerminal) progress.clear();
      to.write(text);
    }
    progress.step();
    if (to.closed && !throughout) break;
  }
  progress.clear();
  return course;
}
