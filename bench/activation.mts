import { buildOrExit } from '../scripts/build/build.mjs';
import { runSuites } from '../scripts/vscode-host/run-suites.mjs';

/** Milliseconds that the extension takes to start in a real VS Code, as one of its suites tells. */
export async function activationTime(): Promise<number> {
  await buildOrExit({ production: true });
  return (await figuresOf('start-up'))['activation']!;
}

/** How long VS Code takes to read the states of 5,000 cables, and what it then holds. */
export async function manyCables(): Promise<{ shown: number; read: number; megabytes: number }> {
  const { cablesShown, cablesRead, cablesHeld } = await figuresOf('many-cables');
  return { shown: cablesShown!, read: cablesRead!, megabytes: cablesHeld! };
}

/** What a suite measured in a real VS Code. */
async function figuresOf(suite: string): Promise<Readonly<Record<string, number>>> {
  process.env['CABLESE_SUITES'] = suite;
  const { figures, failures } = await runSuites('node');
  if (failures.length || !figures) {
    throw new Error(failures.map(({ title, text }) => `${title}\n${text}`).join('\n'));
  }
  return figures;
}
