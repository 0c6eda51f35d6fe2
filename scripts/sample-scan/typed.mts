import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Random, randomOf } from '../train-ellipsis/random.mjs';

/** A word as it stands on the image: left, top, right and bottom in pixels. */
export interface TypedWord {
  text: string;
  box: [left: number, top: number, right: number, bottom: number];
}

export interface TypedPage {
  image: { width: number; height: number; data: Uint8Array };
  /** Words by line; lines without words are left out. */
  lines: TypedWord[][];
}

/** Letter paper at 200 dots an inch; ten letters and six half-spaced lines to an inch, as typed. */
const [WIDTH, HEIGHT] = [1700, 2200];
const PITCH = 20;
const LINE = 44;
const [LEFT, TOP] = [230, 230];
const SIZE = 33;

/** Special Elite by Astigmatic, after a typewriter's face (Apache License 2.0). */
const FONT = join(
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/special-elite/package.json')),
  '400Regular/SpecialElite_400Regular.ttf',
);

/** Grey of the paper, and in how many steps greys are kept: few, so that the image stays small. */
const PAPER = 244;
const STEPS = 12;

/** Specks of a copying machine on a page. */
const SPECKS = 260;

/** A page as a typewriter and a copying machine leave it, and where its words stand. */
export function typed(lines: readonly string[], seed: number): TypedPage {
  const random = randomOf(seed);
  const image = printed(lines, random);
  for (let i = 0; i < SPECKS; i++) speck(image, random);
  return {
    image,
    lines: lines.map((line, row) => wordsOf(line, row, image)).filter((l) => l.length),
  };
}

function printed(lines: readonly string[], random: Random): TypedPage['image'] {
  const letters = lines.flatMap((line, row) =>
    Array.from(line, (letter, column) => {
      if (letter === ' ') return '';
      // A hand strikes each key a little otherwise: higher or lower, harder or softer.
      const x = LEFT + (column + 0.5) * PITCH + (random() - 0.5);
      const y = TOP + row * LINE + (random() - 0.5) * 2;
      const ink = 0.72 + random() * 0.28;
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" opacity="${ink.toFixed(2)}">${escaped(letter)}</text>`;
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<g font-family="Special Elite" font-size="${SIZE}" text-anchor="middle">${letters.join('')}</g></svg>`;
  const { pixels } = new Resvg(svg, {
    background: '#fff',
    font: { fontFiles: [FONT], loadSystemFonts: false },
  }).render();
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let i = 0; i < data.length; i++) {
    const ink = 1 - pixels[4 * i]! / 255;
    const gray = PAPER - ink * (PAPER - 40) * (0.9 + random() * 0.1);
    data[i] = Math.round((Math.round((gray / 255) * STEPS) / STEPS) * 255);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

function speck({ data }: TypedPage['image'], random: Random): void {
  const [x, y] = [random() * (WIDTH - 4), random() * (HEIGHT - 4)].map(Math.floor) as [
    number,
    number,
  ];
  const size = random() < 0.85 ? 1 : 2;
  for (let j = 0; j < size; j++) data.fill(80, (y + j) * WIDTH + x, (y + j) * WIDTH + x + size);
}

/** The words of a line, each in the smallest box that has its ink. */
function wordsOf(line: string, row: number, { data }: TypedPage['image']): TypedWord[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const from = LEFT + index * PITCH - 2;
    const to = from + text.length * PITCH + 4;
    const base = TOP + row * LINE;
    const box: TypedWord['box'] = [to, base + 10, from, base - 30];
    for (let y = base - 30; y < base + 10; y++) {
      for (let x = from; x < to; x++) {
        if (data[y * WIDTH + x]! > 190) continue;
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x + 1);
        box[3] = Math.max(box[3], y + 1);
      }
    }
    return { text, box };
  });
}

function escaped(letter: string): string {
  return letter.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
