// Takes the pictures of the README and the docs: npm run screenshots [-- NAME…]
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
  const { line, size, settings, files, acts = [] } = shot;
  const path = join(FOLDER, `${shot.name}-${theme}.png`);
  const temporary = files && (await mkdtemp(join(tmpdir(), 'cablese-shot-')));
  const folder = temporary ? join(temporary, 'samples') : SAMPLES;
  if (files) {
    await cp(SAMPLES, folder, { recursive: true });
    for (const [name, text] of Object.entries(files())) await writeFile(join(folder, name), text);
  }
  await withVsCode(
    {
      folder,
      file: join(folder, shot.file),
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
  if (temporary) await rm(temporary, { recursive: true });
  return path;
}
