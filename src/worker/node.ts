// The worker that decodes and reads pages where VS Code runs extensions in Node.
import { parentPort } from 'node:worker_threads';
import { serve } from '../scan/reader/serve.js';

const port = parentPort!;
port.on(
  'message',
  serve((message) => {
    port.postMessage(message);
  }),
);
