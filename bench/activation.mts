import { buildOrExit } from '../scripts/build/build.mjs';
import { runSuites } from '../scripts/vscode-host/run-suites.mjs';

/** Milliseconds that the extension takes to start in a real VS Code, as one of its suites tells. */
export async function activationTime(): Promise<number> {
  await buildOrExit({ production: true });
  process.env['CABLESE_SUITES'] = 'start-up';
  const { figures, failures } = await runSuites('node');
  const activation = figures?.['activation'];
  if (activation === undefined) {
    throw new Error(failures.map(({ title, text }) => `${title}\n${text}`).join('\n'));
  }
  return activation;
}
