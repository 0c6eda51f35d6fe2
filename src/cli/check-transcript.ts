import { resolve } from 'node:path';
import { parseCable, type Root } from '../cable/index.js';
import {
  checkCable,
  type Finding,
  fixAll,
  frontMatterReading,
  safeFix,
  type Setting,
} from '../check/index.js';
import type { CheckedFile } from './formats/check-format.js';
import { replaceFile } from './replace-file.js';
import type { Transcript } from './transcripts.js';

/** What is done to a transcript. */
export interface Treatment {
  /** Severities that differ from the rules' own; the front matter of a cable has the last word. */
  settings: Readonly<Record<string, Setting>>;
  /** Applies the safe fixes, to the file as well. */
  fix: boolean;
  /** The folder that its path is relative to. */
  cwd: string;
  /** Names the file on standard error. */
  complain: (message: string) => void;
}

/** Checks one transcript, and mends it where that is asked for. */
export async function checkTranscript(
  { path, text, root, readers, bytes }: Transcript,
  { settings, fix, cwd, complain }: Treatment,
): Promise<CheckedFile> {
  const check = (source: string, tree: Root): Finding[] =>
    checkCable(source, tree, { settings, frontMatter: frontMatterReading(tree, readers) });
  const findings = check(text, root);
  const found: CheckedFile = { path, text, findings, fixed: 0 };
  if (!fix || !findings.some(safeFix)) return found;

  const again = (source: string): Finding[] => check(source, parseCable(source, { readers }));
  const mended = fixAll(text, again);
  if (path !== '-') {
    const fault = await replaceFile(resolve(cwd, path), bytes, mended.text);
    if (fault) {
      complain(fault);
      return found;
    }
  }
  return { path, text: mended.text, findings: again(mended.text), fixed: mended.count };
}
