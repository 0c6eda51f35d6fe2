import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';

/**
 * Everything that was started and still runs. It lives here, once for the process, since Ctrl-C must
 * reach all of it wherever the program stands.
 */
const running = new Set<ChildProcess>();

export interface StartOptions extends SpawnOptions {
  /** Takes what the process writes, line by line; without it nothing is read. */
  onLine?: (line: string) => void;
}

/**
 * Starts a process as the head of a group of its own, so that what it starts is ended with it.
 */
export function startProcess(command: string, args: string[], options: StartOptions): ChildProcess {
  endAllOnExit();
  const { onLine, ...spawnOptions } = options;
  const child = spawn(command, args, {
    stdio: ['ignore', onLine ? 'pipe' : 'ignore', onLine ? 'pipe' : 'ignore'],
    detached: process.platform !== 'win32',
    ...spawnOptions,
  });
  running.add(child);
  child.on('error', () => running.delete(child));
  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) if (stream) readLines(stream, onLine);
  }
  return child;
}

/** Runs a process to its end; what it wrote is in the error when it fails. */
export async function run(command: string, args: string[], options: SpawnOptions): Promise<void> {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return;
  const said = output.split('\n').slice(-20).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${said}`);
}

/** Runs a process to its end, whatever that is. */
export async function capture(
  command: string,
  args: string[],
  options: SpawnOptions,
): Promise<{ code: number | undefined; output: string }> {
  const lines: string[] = [];
  const child = startProcess(command, args, { ...options, onLine: (line) => lines.push(line) });
  const code = await exited(child);
  await endProcess(child);
  return { code, output: lines.join('\n') };
}

/** The exit code of a process, undefined when a signal ended it. */
export function exited(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve(child.exitCode ?? undefined);
      return;
    }
    child.once('error', reject);
    // 'close', not 'exit': what it wrote last has been read then.
    child.once('close', (code) => {
      resolve(code ?? undefined);
    });
  });
}

/** Ends a process and its group: asks first, insists after three seconds. */
export async function endProcess(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (!signalGroup(child, 'SIGTERM')) return;
  for (let waited = 0; waited < 3000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!signalGroup(child, 0)) return;
  }
  signalGroup(child, 'SIGKILL');
}

/** Sends a signal to a whole group; false when nothing of it is left. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    if (process.platform === 'win32') return child.kill(signal);
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

let watching = false;

/** A signal ends what was started, then this process, as the signal would have. */
function endAllOnExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void Promise.all([...running].map(endProcess)).finally(() => {
        process.kill(process.pid, signal);
      });
    });
  }
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
