import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { NOTHING, type StepResult } from '../test/result.mjs';
import { findDesktop } from './desktop.mjs';
import { runDesktopSuites } from './suites-desktop.mjs';
import { runServedSuites } from './suites-served.mjs';
import { bundleSuites, type HostKind, suiteFiles } from './suite-bundle.mjs';

/** A run of the suites. */
export interface SuiteRun {
  kind: HostKind;
  /** The bundled suites. */
  tests: string;
  /** A folder that the tests may write in. */
  workspace: string;
  /** A folder for what VS Code writes. */
  data: string;
}

/**
 * Runs the integration tests in a real VS Code: the machine's own, else a downloaded one, else the
 * server from npm in Chromium. `CABLESE_HOST=served` in the environment takes the last at once.
 */
export async function runSuites(kind: HostKind): Promise<StepResult> {
  if ((await suiteFiles(kind)).length === 0) return NOTHING;
  const folder = await mkdtemp(join(tmpdir(), 'cablese-suites-'));
  try {
    const run: SuiteRun = {
      kind,
      tests: await bundleSuites(kind),
      workspace: join(folder, 'workspace'),
      data: join(folder, 'data'),
    };
    await fillWorkspace(run.workspace);
    const desktop = process.env['CABLESE_HOST'] === 'served' ? undefined : await findDesktop();
    return desktop === undefined
      ? await runServedSuites(run)
      : await runDesktopSuites(run, desktop);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Tests write into a copy: the samples, and what `test/integration/workspace` adds. */
async function fillWorkspace(workspace: string): Promise<void> {
  for (const source of ['samples', join('test', 'integration', 'workspace')]) {
    const from = join(ROOT, source);
    if (existsSync(from)) await cp(from, workspace, { recursive: true });
  }
}
