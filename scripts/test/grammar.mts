import { glob } from 'tinyglobby';
import { ROOT } from '../paths.mjs';
import { mocha } from './mocha.mjs';
import { NOTHING, type StepResult } from './result.mjs';
import { excerpt, tool } from './tools.mjs';

/**
 * The grammar in the engine that VS Code uses: files with the expected scopes under each line
 * (`*.test.cable`), files whose scopes are kept beside them (`snapshots/*.cable` and `.snap`, written
 * again by `npx vscode-tmgrammar-snap --updateSnapshot`), and ordinary tests.
 */
export async function grammar(): Promise<StepResult> {
  const asserted = await grammarTool('vscode-tmgrammar-test', 'test/grammar/**/*.test.*', /\.ts$/);
  const kept = await grammarTool('vscode-tmgrammar-snap', 'test/grammar/snapshots/*', /\.snap$/);
  const { result } = await mocha(['test/grammar/**/*.test.ts']);
  return [asserted, kept, result].reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
    failures: [...sum.failures, ...one.failures],
  }));
}

/** Runs one of the two tools on each file by itself, so that each file is a test. */
async function grammarTool(name: string, pattern: string, but: RegExp): Promise<StepResult> {
  const files = (await glob(pattern, { cwd: ROOT })).filter((file) => !but.test(file)).sort();
  if (files.length === 0) return NOTHING;
  const { code, output } = await tool(name, files);
  if (code === 0) return { ...NOTHING, passed: files.length };
  const failed = files.filter((file) => new RegExp(`✖.*${file}`).test(output));
  return {
    ...NOTHING,
    passed: files.length - Math.max(1, failed.length),
    failed: Math.max(1, failed.length),
    failures: [{ title: `${name}: ${failed.join(', ')}`, text: excerpt(output) }],
  };
}
