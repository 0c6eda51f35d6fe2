/** Speed, growth and memory, measured in a plain Node of its own; prints what it found as JSON. */
import { parseCable } from '../src/cable/index.js';
import { checkCable } from '../src/check/index.js';
import { cable, telegrams } from './corpus.mjs';
import { median, times } from './median.mjs';
import { peers } from './peers.mjs';

/** Figures by name: milliseconds, or multiples of the text for memory. */
export type Figures = Record<string, number>;

/** What this program prints when it is asked for `speed`. */
export interface Speed {
  /** One telegram of 3 KB, parsed and checked. */
  small: Figures;
  /** One cable of 1 MB, parsed and checked. */
  large: Figures;
  /** Milliseconds for each MB of cables of 1, 4 and 16 MB. */
  growth: Figures;
}

/** What this program prints when it is asked for `memory`. */
export interface Memory {
  form: number;
  wire: number;
}

const MB = 1_000_000;

/** Telegrams that one run over short texts reads, so that no single text is learned by heart. */
const BATCH = 60;

/** Runs of Cablese for one of a peer: it is so much faster that one would measure the clock. */
const REPEATS = 5;

function check(text: string): unknown {
  return checkCable(text, parseCable(text));
}

/** Cablese and its peers in turn, so that a slow moment of the machine meets them all. */
async function compare(texts: readonly string[], runs: number, warmUp: number): Promise<Figures> {
  const taken = new Map<string, number[]>([
    ['cablese', []],
    ...peers.map(({ name }) => [name, []] as [string, number[]]),
  ]);
  const measure = async (name: string, repeats: number, work: (text: string) => unknown) => {
    const each = async (): Promise<void> => {
      for (const text of texts) await work(text);
    };
    taken.get(name)!.push(...(await times(repeats, 0, each)).map((time) => time / texts.length));
  };
  for (let run = -warmUp; run < runs; run++) {
    if (run === 0) for (const list of taken.values()) list.length = 0;
    await measure('cablese', REPEATS, check);
    for (const { name, check: work } of peers) await measure(name, 1, work);
  }
  return Object.fromEntries([...taken].map(([name, list]) => [name, median(list)]));
}

async function growth(): Promise<Figures> {
  const figures: Figures = {};
  for (const [size, runs] of [
    [1, 16],
    [4, 9],
    [16, 5],
  ] as const) {
    // prettier-ignore
    const texts = [cable(size * MB, 2), cable(size * MB, 1)];
    globalThis.gc?.();
    const taken = await times(runs, 2, () => {
      for (const text of texts) check(text);
    });
    figures[size] = median(taken) / size / texts.length;
  }
  return figures;
}

async function speed(): Promise<Speed> {
  return {
    growth: await growth(),
    small: await compare(telegrams(BATCH), 8, 4),
    // By now the peers are warm, and remark-lint takes seconds.
    large: await compare([cable(MB, 2)], 3, 0),
  };
}

/** Bytes of heap that a parsed and checked text holds, for each of its characters. */
function memory(): Memory {
  const held = (seed: number): number => {
    const text = cable(4 * MB, seed);
    const before = heap();
    const root = parseCable(text);
    const findings = checkCable(text, root);
    const bytes = heap() - before;
    // Both are named after the measurement, so that they are still held during it.
    return root.children.length + findings.length > 0 ? bytes / text.length : 0;
  };
  return { form: held(2), wire: held(1) };
}

function heap(): number {
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify(process.argv[2] === 'memory' ? memory() : await speed()));
