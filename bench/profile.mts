/** Where the time of parsing and checking goes, function by function; for people who speed it up. */
import { Session } from 'node:inspector/promises';
import { parseCable } from '../src/cable/index.js';
import { checkCable } from '../src/check/index.js';
import { cable } from './corpus.mjs';

const RUNS = 30;
const SHOWN = 30;

const only = process.argv[2];
const texts = [cable(1_000_000, 2), cable(1_000_000, 1)];
const work = (): void => {
  for (const text of texts) {
    const root = parseCable(text);
    if (only !== 'parse') checkCable(text, root);
  }
};
for (let run = 0; run < 8; run++) work();

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
await session.post('Profiler.start');
for (let run = 0; run < RUNS; run++) work();
const { profile } = await session.post('Profiler.stop');
session.disconnect();

const self = new Map<string, number>();
const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
profile.samples!.forEach((id, i) => {
  const { functionName, lineNumber } = names.get(id)!;
  const name = `${functionName || '(anonymous)'}:${lineNumber + 1}`;
  self.set(name, (self.get(name) ?? 0) + profile.timeDeltas![i]! / 1000);
});
const perMegabyte = RUNS * texts.length;
console.log('ms per MB, time of the function itself');
for (const [name, time] of [...self].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) {
  console.log(`${(time / perMegabyte).toFixed(2).padStart(8)}  ${name}`);
}
