import type { Io, Output } from './io.js';
import { run } from './run.js';

/** A stream of the process; a reader who leaves, as `head` does, is no failure. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write(text) {
      if (!closed && text) stream.write(text);
    },
    get isTerminal() {
      return stream.isTTY;
    },
    get closed() {
      return closed;
    },
  };
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const io: Io = {
  stdin,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  now: () => performance.now(),
};

// The exit code is set, and the process left to end by itself, so that all output is written.
process.exitCode = await run(process.argv.slice(2), io).catch((error: unknown) => {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`cablese: a fault of Cablese itself, please report it:\n${trace}\n`);
  return 2;
});
