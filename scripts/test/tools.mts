import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { capture } from '../vscode-host/processes.mjs';
import { type StepResult, verdict } from './result.mjs';

/** Longest excerpt of what a tool said that is shown, in lines. */
const SHOWN = 80;

/** Runs a program of `node_modules/.bin` in the repository's folder, without colours. */
export function tool(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | undefined; output: string }> {
  const windows = process.platform === 'win32';
  return capture(join(ROOT, 'node_modules', '.bin', windows ? `${name}.cmd` : name), args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    shell: windows,
  });
}

/** A step that is one tool: it passes when the tool ends with 0. */
export async function toolStep(name: string, args: string[]): Promise<StepResult> {
  const { code, output } = await tool(name, args);
  return verdict(`${name} ${args.join(' ')}`, code === 0 ? undefined : excerpt(output));
}

/** The beginning of a long text: the first fault is the one to mend first. */
export function excerpt(text: string): string {
  const lines = text.trim().split('\n');
  if (lines.length <= SHOWN) return lines.join('\n');
  return [...lines.slice(0, SHOWN), `… ${lines.length - SHOWN} more lines`].join('\n');
}
