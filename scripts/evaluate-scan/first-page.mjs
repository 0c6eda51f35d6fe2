// Reads one page with the worker as it was built, and says how much processor time that took, of all
// threads and from the start of the process: node first-page.mjs DIST IMAGE. Not in TypeScript, as the
// time to translate it would count.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

const [, , dist, image] = process.argv;
const part = (name) => readFileSync(join(dist, 'ocr', name));
const worker = new Worker(join(dist, 'reader.cjs'));
const waiting = [];
worker.on('message', ({ kind, value, message }) => {
  if (kind === 'fault') throw new Error(message);
  if (kind === 'done') waiting.shift()(value);
});
const call = (name, given) =>
  new Promise((resolve) => {
    waiting.push(resolve);
    worker.postMessage({ id: 0, call: name, given });
  });

await call('open', { bytes: readFileSync(image), program: part('jpeg.wasm') });
await call('start', {
  program: part('tesseract.wasm'),
  languages: [{ name: 'eng', data: gunzipSync(part('eng.traineddata.gz')) }],
});
const { words } = await call('read', { page: 0, name: basename(image) });
const { user, system } = process.cpuUsage();
const memory = Math.round(process.resourceUsage().maxRSS / 1000);
console.log(
  `${basename(image)}: ${((user + system) / 1e6).toFixed(2)} s of CPU from the start of the process, ${words.length} words, at most ${memory} MB`,
);
await worker.terminate();
