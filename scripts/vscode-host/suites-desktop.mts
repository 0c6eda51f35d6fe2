import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import type { StepResult } from '../test/result.mjs';
import { type Desktop, desktopArguments } from './desktop.mjs';
import { endProcess, exited, startProcess } from './processes.mjs';
import type { SuiteRun } from './run-suites.mjs';
import { calmSettings } from './settings.mjs';
import { SuiteReport } from './suite-report.mjs';

/** Longest run, in milliseconds. */
const PATIENCE = 8 * 60_000;

/** Runs the suites in a VS Code with windows, whose standard output carries the tests' console. */
export async function runDesktopSuites(run: SuiteRun, desktop: Desktop): Promise<StepResult> {
  const settings = join(run.data, 'user', 'User');
  await mkdir(settings, { recursive: true });
  await mkdir(run.workspace, { recursive: true });
  await writeFile(join(settings, 'settings.json'), JSON.stringify(calmSettings));

  const report = new SuiteReport();
  const [command, ...args] = [
    ...desktop.launcher,
    desktop.executable,
    run.workspace,
    ...desktopArguments(run.data, ROOT),
    `--extensionTestsPath=${run.tests}`,
    ...(run.kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
  ] as [string, ...string[]];
  const child = startProcess(command, args, {
    onLine: (line) => {
      report.line(line);
    },
  });
  const timer = setTimeout(() => void endProcess(child), PATIENCE);
  await exited(child);
  clearTimeout(timer);
  await endProcess(child);
  return report.result(`VS Code, ${run.kind} host`);
}
