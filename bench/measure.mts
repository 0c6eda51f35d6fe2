/** Speed, growth and memory, measured in a plain Node of its own; prints what it found as JSON. */
import { parseCable } from '../src/cable/index.js';
import { checkCable } from '../src/check/index.js';
import { cable, telegrams } from './corpus.mjs';
import { median, times } from './median.mjs';
import { peers } from './peers.mjs';

/** Figures by name: milliseconds, or multiples of the text for memory. */
export type Figures = Record<string, number>;

const MB = 1_000_000;

/** Telegrams that one run over short texts reads, so that no single text is learned by heart. */
const BATCH = 60;

function check(text: string): unknown {
  return checkCable(text, parseCable(text));
}

/** Cablese and its peers in turn, so that a slow moment of the machine meets them all. */
async function compare(texts: readonly string[], runs: number, warmUp: number): Promise<Figures> {
  const all = [{ name: 'cablese', check }, ...peers];
  const taken = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let run = 0; run < warmUp + runs; run++) {
    for (const { name, check: work } of all) {
      // Cablese is so much faster that a single run of it would measure the clock.
      const repeats = name === 'cablese' && run >= warmUp ? 5 : 1;
      for (const time of await times(repeats, 0, () => each(texts, work))) {
        if (run >= warmUp) taken.get(name)!.push(time / texts.length);
      }
    }
  }
  return Object.fromEntries([...taken].map(([name, list]) => [name, median(list)]));
}

async function each(texts: readonly string[], work: (text: string) => unknown): Promise<void> {
  for (const text of texts) await work(text);
}

async function speed(): Promise<void> {
  const short = telegrams(BATCH);
  await times(20, 0, () => each(short, check));
  const small = await compare(short, 8, 3);
  const large = await compare([cable(MB, 2)], 3, 1);
  const growth: Figures = {};
  for (const size of [1, 4, 16]) {
    const text = cable(size * MB, 2);
    globalThis.gc?.();
    growth[size] = median(await times(size > 4 ? 5 : 9, 2, () => check(text))) / size;
  }
  const wire = cable(MB, 1);
  growth['wire'] = median(await times(9, 2, () => check(wire)));
  console.log(JSON.stringify({ small, large, growth }));
}

/** Characters of heap that a parsed and checked text holds, for each of its own. */
function memory(): void {
  const texts = [cable(4 * MB, 2), cable(4 * MB, 1)];
  const held = texts.map((text) => {
    const before = heap();
    const root = parseCable(text);
    const findings = checkCable(text, root);
    const bytes = heap() - before;
    // Both are named after the measurement, so that they are still held during it.
    return root.children.length + findings.length ? bytes / text.length : 0;
  });
  console.log(JSON.stringify({ form: held[0], wire: held[1] }));
}

function heap(): number {
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

if (process.argv[2] === 'memory') memory();
else await speed();
