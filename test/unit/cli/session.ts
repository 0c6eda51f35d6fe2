import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io, Output } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';

/** What a run of the command line wrote, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface World {
  /** What standard input says. */
  stdin?: string | Uint8Array;
  /** Whether both outputs are terminals. */
  terminal?: boolean;
  env?: Io['env'];
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** A folder of its own for one test, and the command line run in it. */
export class Session {
  readonly folder = mkdtempSync(join(tmpdir(), 'cablese-'));

  /** Writes a file in the folder, and the folders on its way. */
  write(path: string, content: string | Uint8Array): string {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return whole;
  }

  async run(argv: readonly string[], world: World = {}): Promise<Ran> {
    const { stdin = '', terminal = false, env = {}, now = () => 0 } = world;
    const written = { out: '', err: '' };
    const output = (name: 'out' | 'err'): Output => ({
      write: (text) => {
        written[name] += text;
      },
      isTerminal: terminal,
      closed: false,
    });
    const io: Io = {
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      stdout: output('out'),
      stderr: output('err'),
      cwd: this.folder,
      env,
      now,
    };
    const code = await run(argv, io);
    return { code, ...written };
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
