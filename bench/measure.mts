/**
 * Speed, growth or memory, measured in a plain Node of its own; prints what it found as JSON.
 *
 * speed NAME  one contestant over 3 KB and over 1 MB
 * growth      Cablese over 1, 4 and 16 MB
 * memory      Cablese over 4 MB
 * doors       exports and collation
 * scan        the scan panel: a caret that moves or types
 */
import { parseCable } from '../src/cable/index.js';
import { checkCable } from '../src/check/index.js';
import { collate } from '../src/proof/index.js';
import { importMarkdown } from '../src/publish/imports.js';
import { previewOf, type Publication, spliceOf, writeTei } from '../src/publish/index.js';
import { contestants, type Work } from './contestants.mjs';
import { cable, telegrams } from './corpus.mjs';
import { scanTimes } from './scan.mjs';
import { quickest, times } from './times.mjs';

/** Milliseconds that one contestant takes. */
export interface Speed {
  /** One telegram of 3 KB. */
  small: number;
  /** One cable of 1 MB. */
  large: number;
}

/** Milliseconds for each MB, by the size of the cable in MB. */
export type Growth = Record<string, number>;

/** Milliseconds of what is done with a cable once it is read; each reading of it is counted too. */
export interface Doors {
  /** 1,000 telegrams to TEI. */
  thousandTei: number;
  /** The preview of 1 MB after a keystroke in its midst, as far as it is sent to the page. */
  largePreview: number;
  /** 1 MB of Markdown as a cable. */
  largeMarkdown: number;
  /** 1 MB to TEI. */
  largeTei: number;
  /** Two transcripts of 4,000 words, which differ in a word of a hundred. */
  collation: number;
}

/** Multiples of the text. */
export interface Memory {
  form: number;
  wire: number;
}

const MB = 1_000_000;

/** Telegrams that one run over short texts reads, so that no single text is learned by heart. */
const BATCH = 60;

/** Milliseconds of work before anything is counted, so that V8 has compiled all of it. */
const WARM_UP = 3000;

async function speed(name: string): Promise<Speed> {
  const { work } = contestants.find((contestant) => contestant.name === name)!;
  const texts = telegrams(BATCH);
  const batch = async (): Promise<void> => {
    for (const text of texts) await work(text);
  };
  const until = performance.now() + WARM_UP;
  while (performance.now() < until) await batch();
  const small = quickest(await times(25, 0, batch)) / BATCH;
  const text = cable(MB, 2);
  const large: number[] = [];
  const end = performance.now() + WARM_UP / 2;
  while (large.length < 4 || performance.now() < end) {
    large.push(...(await times(1, 0, () => work(text))));
  }
  return { small, large: quickest(large) };
}

async function growth(): Promise<Growth> {
  const figures: Growth = {};
  const work: Work = (text) => checkCable(text, parseCable(text));
  for (const [size, runs] of [
    [1, 24],
    [4, 9],
    [16, 5],
  ] as const) {
    const texts = [cable(size * MB, 2), cable(size * MB, 1)];
    globalThis.gc?.();
    const taken = await times(runs, 2, () => {
      for (const text of texts) void work(text);
    });
    figures[size] = quickest(taken) / size / texts.length;
  }
  return figures;
}

async function doors(): Promise<Doors> {
  const publication = (text: string): Publication => ({
    text,
    root: parseCable(text),
    data: undefined,
    software: { name: 'cablese', version: '0' },
    name: 'bench',
    supplied: [],
  });
  const tei = (text: string): string => writeTei(publication(text));
  const thousand = telegrams(1000);
  const large = cable(MB, 2);
  const shown = previewOf(publication(large));
  const typed = `${large.slice(0, MB / 2)}x${large.slice(MB / 2)}`;
  const [a, b] = twoTranscripts(4000, 45);
  const both = (): unknown =>
    collate({ text: a, root: parseCable(a) }, { text: b, root: parseCable(b) });
  return {
    thousandTei: quickest(await times(3, 1, () => thousand.map(tei).length)),
    largeTei: quickest(await times(5, 2, () => tei(large))),
    largePreview: quickest(
      await times(5, 2, () => {
        const next = previewOf(publication(typed));
        return (['reading', 'typed'] as const).map((view) => spliceOf(shown[view], next[view], 1));
      }),
    ),
    largeMarkdown: quickest(await times(3, 1, () => importMarkdown(large))),
    collation: quickest(await times(12, 4, both)),
  };
}

/** So many words, and the same with a letter changed in one of `every` long ones, which are nearly half. */
function twoTranscripts(words: number, every: number): [string, string] {
  const text = cable(words * 10, 2)
    .split(' ')
    .slice(0, words)
    .join(' ');
  let at = 0;
  const other = text.replace(/[a-z]{5,}/g, (word) =>
    at++ % every === 0 ? `${word.slice(0, 2)}x${word.slice(3)}` : word,
  );
  return [text, other];
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

const [what, name = ''] = process.argv.slice(2);
const measurements: Readonly<Record<string, () => unknown>> = {
  memory,
  growth,
  doors,
  scan: scanTimes,
  speed: () => speed(name),
};
const figures = await measurements[what!]!();
console.log(JSON.stringify(figures));
