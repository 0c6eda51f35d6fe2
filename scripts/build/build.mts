import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild, type BuildOptions, context, type Metafile } from 'esbuild';
import { ROOT } from '../paths.mjs';
import { type Bundle, bundles } from './bundles.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { OCR_FOLDER, writeOcr } from './ocr.mjs';
import { REMARK_FILES, writeRemark } from './remark.mjs';

export interface BuildRequest {
  /** Minified and without source maps, as it is shipped. */
  production: boolean;
}

export interface BuildReport {
  sizes: { name: string; bytes: number }[];
  /** One sentence for each bundle that is too large. */
  faults: string[];
}

const DIST = join(ROOT, 'dist');

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Makes every bundle afresh, and the notices of what is in them. */
export async function build(request: BuildRequest): Promise<BuildReport> {
  await mkdir(DIST, { recursive: true });
  const all = bundles();
  const metafiles = await Promise.all(
    all.map(async (bundle) => (await esbuild(options(bundle, request))).metafile),
  );
  await writeFile(join(DIST, NOTICES), await thirdPartyNotices(metafiles));
  await writeOcr();
  await writeRemark();
  if (all.some(({ name }) => name === 'cli.js')) await chmod(join(DIST, 'cli.js'), 0o755);

  await removeOthers(
    all.map(({ name }) => name),
    request,
  );

  const sizes = all.map(({ name }, i) => ({ name, bytes: size(metafiles[i]!, name) }));
  const faults = request.production
    ? all.flatMap(({ name, limit }, i) => {
        const { bytes } = sizes[i]!;
        if (limit === undefined || bytes <= limit) return [];
        return [`dist/${name} has ${bytes} bytes, over its limit of ${limit}`];
      })
    : [];
  return { sizes, faults };
}

/**
 * Takes away what an earlier build left. Not the whole folder at the start: a running VS Code may be
 * reading it.
 */
async function removeOthers(names: readonly string[], { production }: BuildRequest): Promise<void> {
  const wanted = new Set([NOTICES, OCR_FOLDER, ...REMARK_FILES, ...names]);
  if (!production) for (const name of names) wanted.add(`${name}.map`);
  for (const entry of await readdir(DIST)) {
    if (!wanted.has(entry)) await rm(join(DIST, entry), { recursive: true, force: true });
  }
}

/** `build` for a program that can't go on without: esbuild has said what is wrong, so it ends. */
export async function buildOrExit(request: BuildRequest): Promise<BuildReport> {
  return build(request).catch(() => process.exit(1));
}

/** Makes the bundles again at each change, until the process ends. */
export async function watch(): Promise<void> {
  await mkdir(DIST, { recursive: true });
  for (const bundle of bundles()) {
    const running = await context({
      ...options(bundle, { production: false }),
      // VS Code's task reads esbuild's own words to know when it may start.
      logLevel: 'info',
    });
    await running.watch();
  }
}

function options(bundle: Bundle, { production }: BuildRequest): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minify: production,
    outfile: join(DIST, bundle.name),
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    ...bundle.options,
    metafile: true,
  };
}

function size(metafile: Metafile, name: string): number {
  const found = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}`));
  return found?.[1].bytes ?? 0;
}
