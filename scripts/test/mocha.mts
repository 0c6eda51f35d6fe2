import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { ROOT } from '../paths.mjs';
import { type Failure, NOTHING, type StepResult } from './result.mjs';
import { excerpt, tool } from './tools.mjs';

/** The part of Mocha's JSON report that is read here. */
interface Report {
  stats: { passes: number; pending: number };
  failures: { fullTitle: string; err: { message?: string; stack?: string } }[];
  pending: { fullTitle: string }[];
}

export interface MochaRun {
  result: StepResult;
  /** What was printed. */
  output: string;
}

/**
 * Runs test files under Mocha, or under a tool that runs Mocha (`prefix`: `c8 …`), with more of
 * Mocha's options.
 */
export async function mocha(
  patterns: string[],
  prefix: string[] = [],
  options: string[] = [],
): Promise<MochaRun> {
  const files = await glob(patterns, { cwd: ROOT });
  if (files.length === 0) return { result: { ...NOTHING, note: 'no tests yet' }, output: '' };
  const folder = await mkdtemp(join(tmpdir(), 'cablese-mocha-'));
  try {
    const path = join(folder, 'report.json');
    const [command, ...args] = [...prefix, 'mocha'];
    const { output } = await tool(command, [
      ...args,
      ...['--reporter', 'json', '--reporter-option', `output=${path}`],
      ...options,
      ...files.sort(),
    ]);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return { result: text === undefined ? brokeOff(output) : read(text), output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(text: string): StepResult {
  const { stats, failures, pending } = JSON.parse(text) as Report;
  const first = pending[0]?.fullTitle;
  return {
    passed: stats.passes,
    failed: failures.length,
    skipped: stats.pending,
    failures: failures.map(failure),
    ...(first === undefined ? {} : { note: `skipped: ${first}${pending.length > 1 ? ' …' : ''}` }),
  };
}

function failure({ fullTitle, err }: Report['failures'][number]): Failure {
  return { title: fullTitle, text: excerpt(err.stack ?? err.message ?? 'no message') };
}

/** A file that can't be loaded ends Mocha before it reports. */
function brokeOff(output: string): StepResult {
  return {
    ...NOTHING,
    failed: 1,
    failures: [{ title: 'Mocha ended without a report', text: excerpt(output) }],
  };
}
