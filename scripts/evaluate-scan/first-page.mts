import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { CallName, Calls, FromWorker } from '../../src/scan/reader/messages.js';
import { ROOT } from '../paths.mjs';

/** What a process took from its start to its end: seconds of CPU of all threads, and megabytes. */
export interface Cost {
  seconds: number;
  memory: number;
}

/** Reads one page, a JPEG, with the reader as it was built, in a process of its own. */
export async function readFirstPage(image: string): Promise<Cost & { words: number }> {
  const script = join(ROOT, 'scripts/evaluate-scan/measured-reader.mjs');
  const child = fork(script, [join(ROOT, 'dist/reader.cjs')], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const call = async <Name extends CallName>(
    name: Name,
    given: Calls[Name]['given'],
  ): Promise<Calls[Name]['gives']> => {
    child.send({ id: 0, call: name, given });
    for (;;) {
      const [message] = (await once(child, 'message')) as [FromWorker];
      if (message.kind === 'fault') throw new Error(message.message);
      if (message.kind === 'done') return message.value as Calls[Name]['gives'];
    }
  };
  const part = (name: string): Promise<Buffer> => readFile(join(ROOT, 'dist/ocr', name));
  await call('open', { bytes: await readFile(image), program: await part('jpeg.wasm') });
  const data = gunzipSync(await part('eng.traineddata.gz'));
  const languages = [{ name: 'eng', data }];
  await call('start', { program: await part('tesseract.wasm'), languages });
  const { words } = await call('read', { page: 0, name: image });
  child.disconnect();
  const cost = JSON.parse(await text(child.stdout!)) as Cost;
  return { ...cost, words: words.length };
}
