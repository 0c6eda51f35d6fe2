// Takes the pictures of the README and the docs: npm run screenshots [-- NAME…]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOrExit } from './build/build.mjs';
import { ROOT } from './paths.mjs';
import { type Shot, SHOTS } from './screenshots/shots.mjs';
import { act } from './vscode-host/acts.mjs';
import type { ThemeName } from './vscode-host/settings.mjs';
import { withVsCode } from './vscode-host/with-vscode.mjs';

const SAMPLES = join(ROOT, 'samples');
const FOLDER = join(ROOT, 'docs', 'images');

/** How long the checks and the outline take to appear, in milliseconds. */
const SETTLING = 3000;

const wanted = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
await buildOrExit({ production: true });
for (const shot of SHOTS) {
  if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
  for (const theme of shot.themes) console.log(await take(shot, theme));
}

async function take(shot: Shot, theme: ThemeName): Promise<string> {
  const { line, size, settings, acts = [] } = shot;
  const path = join(FOLDER, `${shot.name}-${theme}.png`);
  await withVsCode(
    {
      folder: SAMPLES,
      file: join(SAMPLES, shot.file),
      theme,
      ...(line === undefined ? {} : { line }),
      ...(size === undefined ? {} : { size }),
      ...(settings === undefined ? {} : { settings }),
    },
    async (page) => {
      await act(page, [{ wait: SETTLING }, ...acts]);
      await page.screenshot({ path, animations: 'disabled' });
    },
  );
  return path;
}
