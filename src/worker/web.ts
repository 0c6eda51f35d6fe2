// The worker that decodes and reads pages where VS Code runs extensions in a browser.
import type { ToWorker } from '../scan/reader/messages.js';
import { serve } from '../scan/reader/serve.js';

const hear = serve((message) => {
  postMessage(message);
});
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  hear(data);
});
