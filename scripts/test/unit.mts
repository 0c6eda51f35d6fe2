import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { glob } from 'tinyglobby';
import { ROOT } from '../paths.mjs';
import { mocha } from './mocha.mjs';
import type { StepResult } from './result.mjs';

/** What is covered to the last branch: what everything else stands on. */
const COVERED = ['cable', 'check', 'proof', 'publish'].map((part) => `src/${part}/**/*.ts`);

/** A row of c8's table: file, statements, branches, functions, lines, what is uncovered. */
const ROW = /^\s*(\S.*?)\s*\|\s*([\d.]+)\s*\|\s*([\d.]+)\s*\|\s*([\d.]+)\s*\|\s*([\d.]+)\s*\|(.*)$/;

/** The unit tests, and one test more: that they reach every line, branch and function. */
export async function unit(): Promise<StepResult> {
  const c8 = ['c8', '--all', '--clean', '--reporter', 'text', '--reporter', 'html'];
  for (const pattern of COVERED) c8.push('--include', pattern);
  for (const file of await typeOnlyFiles()) c8.push('--exclude', file);
  const { result, output } = await mocha(['test/unit/**/*.test.ts'], c8);
  const rows = output.split('\n').flatMap((line) => {
    const found = ROW.exec(line);
    return found === null
      ? []
      : [{ line, name: found[1]!, figures: found.slice(2, 6).map(Number) }];
  });
  const all = rows.find(({ name }) => name === 'All files');
  if (all === undefined) return result;
  const lacking = rows.filter((r) => r.name.endsWith('.ts') && r.figures.some((f) => f < 100));
  const lowest = Math.min(...all.figures);
  const note = [`coverage ${lowest} %`, result.note].filter(Boolean).join(', ');
  if (lacking.length === 0) return { ...result, passed: result.passed + 1, note };
  const head = 'file | statements | branches | functions | lines | uncovered';
  const text = [head, ...lacking.map(({ line }) => line)].join('\n');
  return {
    ...result,
    failed: result.failed + 1,
    failures: [
      ...result.failures,
      {
        title:
          'src/cable, src/check, src/proof and src/publish are covered to 100 % (coverage/index.html)',
        text,
      },
    ],
    note,
  };
}

/** Files of types alone leave no line that could run, and c8 would call that nought of all. */
async function typeOnlyFiles(): Promise<string[]> {
  const files = await glob(COVERED, { cwd: ROOT });
  const codes = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(ROOT, file), 'utf8');
      return (await transform(text, { loader: 'ts', tsconfigRaw: VERBATIM })).code;
    }),
  );
  return files.filter((_, i) => /^\s*(export \{\};?)?\s*$/.test(codes[i]!));
}

const VERBATIM = { compilerOptions: { verbatimModuleSyntax: true } };
