// How the extension starts the worker where it runs in Node.
import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import type { PageWorker } from '../scan/reader/page-worker.js';

/** The worker in a thread: the quickest to start, and what it gives is not copied. */
export function startThread(program: string): PageWorker {
  const worker = new Worker(program);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, fail) => {
      worker.on('message', hear);
      worker.on('error', ({ message }) => {
        fail(message);
      });
    },
    stop: () => void worker.terminate(),
  };
}

/**
 * The worker in a process of its own, for reading: the first page costs a third less there, and its
 * memory is given back. Where no process can be started it is a thread.
 */
export async function startProcess(program: string): Promise<PageWorker> {
  const child = fork(program, [], {
    // Not what the editor itself was started with: a port for its debugger is taken.
    execArgv: [],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => {
      resolve(true);
    });
    child.once('error', () => {
      resolve(false);
    });
  });
  if (!started) return startThread(program);
  return {
    post: (message) => {
      child.send(message as object);
    },
    listen: (hear, fail) => {
      child.on('message', hear);
      child.on('error', ({ message }) => {
        fail(message);
      });
      child.on('exit', () => {
        fail('its process came to an end');
      });
    },
    stop: () => void child.kill(),
  };
}
