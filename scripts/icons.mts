/** Renders the extension's icon: the marketplace takes no SVG. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from './paths.mjs';

/** Pixels on a side; VS Code shows it at 128 on a dense screen. */
const SIZE = 256;

const source = await readFile(join(ROOT, 'images/icon.svg'), 'utf8');
const image = new Resvg(source, {
  fitTo: { mode: 'width', value: SIZE },
  // Nothing is written in it, so the same picture comes out on every machine.
  font: { loadSystemFonts: false },
}).render();
await writeFile(join(ROOT, 'images/icon.png'), image.asPng());
console.log(`images/icon.png: ${String(image.width)} x ${String(image.height)}`);
