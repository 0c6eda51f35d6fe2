// The worker that decodes and reads pages where VS Code runs extensions in Node: a thread, or a process
// of its own, which may be told how to go about large programs.
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { OPTIMISE_LATE } from '../scan/ocr/optimise-late.js';
import type { ToWorker } from '../scan/reader/messages.js';
import { serve } from '../scan/reader/serve.js';

const port = parentPort;
if (port) {
  port.on(
    'message',
    serve((message) => {
      port.postMessage(message);
    }),
  );
} else {
  setFlagsFromString(OPTIMISE_LATE);
  const hear = serve((message) => process.send!(message));
  process.on('message', (message) => {
    hear(message as ToWorker);
  });
}
