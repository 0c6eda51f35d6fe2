import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { run } from './processes.mjs';

/** What Chromium reads in the place of the system's fonts. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig-cablese</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

const decompress = promisify(brotliDecompress);

/**
 * Unpacks the Chromium that the package @sparticuz/chromium carries, with the three libraries that a
 * bare machine lacks (NSS, NSPR, expat) and with fonts: neither a root user nor a Debian package is
 * needed, and screenshots look the same everywhere.
 */
export async function unpackChromium(modules: string, target: string): Promise<void> {
  const packed = join(modules, '@sparticuz', 'chromium', 'bin');
  const fonts = join(target, 'fonts');
  await mkdir(fonts, { recursive: true });

  await writeFile(join(target, 'chromium'), await decompressed(join(packed, 'chromium.br')));
  await chmod(join(target, 'chromium'), 0o755);
  for (const [archive, folder] of [
    ['swiftshader.tar.br', target],
    ['al2023.tar.br', target],
    ['fonts.tar.br', target],
  ] as const) {
    await untar(join(packed, archive), folder);
  }

  await writeFile(join(target, 'fonts.conf'), FONTS_CONF);

  const dejavu = join(modules, 'dejavu-fonts-ttf', 'ttf');
  for (const name of await readdir(dejavu)) {
    if (!/^DejaVuSans(Mono)?(-Bold|-Oblique|-BoldOblique)?\.ttf$/.test(name)) continue;
    await writeFile(join(fonts, name), await readFile(join(dejavu, name)));
  }
}

async function decompressed(path: string): Promise<Buffer> {
  return decompress(await readFile(path));
}

async function untar(path: string, folder: string): Promise<void> {
  const tar = join(folder, 'unpacking.tar');
  await writeFile(tar, await decompressed(path));
  await run('tar', ['-xf', tar, '-C', folder], {});
  await rm(tar);
}
