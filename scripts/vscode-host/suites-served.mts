import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import type { StepResult } from '../test/result.mjs';
import { launchBrowser } from './browser.mjs';
import type { SuiteRun } from './run-suites.mjs';
import { type Payload, startServer } from './server.mjs';
import { installServed } from './served-install.mjs';
import { SuiteReport } from './suite-report.mjs';

/** Longest run, in milliseconds. */
const PATIENCE = 8 * 60_000;

/**
 * Moves the extension, and the tests with it, into the web extension host. The payload's
 * `extensionDevelopmentKind` ought to, but VS Code 1.139 reads it under another name than it wrote.
 */
const IN_WORKER = { 'remote.extensionKind': { 'cablese.cablese': ['web'] } };

/** Runs the suites in VS Code's server, opened in Chromium without a window. */
export async function runServedSuites(run: SuiteRun): Promise<StepResult> {
  const report = new SuiteReport();
  const note = `VS Code's server and Chromium, ${run.kind} host`;
  const installation = await installServed();
  await mkdir(run.data, { recursive: true });
  await mkdir(run.workspace, { recursive: true });
  const settings = run.kind === 'web' ? IN_WORKER : {};
  const server = await startServer({ installation, data: run.data, settings });
  try {
    const browser = await launchBrowser(installation);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const ended = new Promise<void>((resolve, reject) => {
        setTimeout(reject, PATIENCE, new Error('It took too long.')).unref();
        page.on('crash', () => {
          reject(new Error('The page crashed.'));
        });
        // VS Code's smoke-test driver calls these two when a page offers them.
        const offered = [
          page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
            for (const line of args.map(String).join(' ').split('\n')) report.line(line);
          }),
          page.exposeFunction('codeAutomationExit', () => {
            resolve();
          }),
        ];
        Promise.all(offered)
          .then(() => page.goto(server.address(run.workspace, payload(run, server.remote))))
          .catch(reject);
      });
      await ended.catch(async (error: unknown) => {
        report.line(String(error));
        const picture = join(ROOT, 'out', 'integration', `${run.kind}.png`);
        await page.screenshot({ path: picture }).then(
          () => {
            report.line(`The window as it stood: ${picture}`);
          },
          () => undefined,
        );
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.end();
  }
  return report.result(note);
}

function payload(run: SuiteRun, remote: (path: string) => string): Payload {
  return [
    ['extensionDevelopmentPath', remote(ROOT)],
    ['extensionTestsPath', remote(run.tests)],
  ];
}
