import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { packagedFiles } from '../package/vsix.mjs';
import { type StepResult, verdict } from './result.mjs';
import { tool } from './tools.mjs';

/** What may be in the package. `files` in package.json lists folders; this says what is in them. */
const ALLOWED = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE(\.txt)?$/,
  /^language-configuration\.json$/,
  /^dist\/[\w.-]+\.(cjs|js|txt|json|bin|wasm|css)$/,
  // The programs that read pages, draw PDFs and decode images, and English.
  /^dist\/ocr\/((tesseract|pdfium|jpeg|webp)\.wasm|eng\.traineddata\.gz)$/,
  // The types of the remark plugin.
  /^dist\/remark\.d\.ts$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^snippets\/[\w.-]+\.json$/,
  /^images\/[\w.-]+\.(png|svg)$/,
  /^media\/[\w./-]+\.(png|svg|gif|md)$/,
  /^samples\/[\w./-]+$/,
  /^models\/ellipsis\.bin$/,
  // What VS Code checks records of proofreading by.
  /^schemas\/proof\.schema\.json$/,
  // The pages of the checks open in the editor, without a network.
  /^docs\/[\w./-]+\.md$/,
];

const NEEDED = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/THIRD-PARTY-NOTICES.txt',
  'docs/rules/README.md',
  'samples/mistakes.cable',
];

/** Largest file list that still looks like an extension rather than like a mistake. */
const MOST = 200;

/** The package has what it needs and nothing else: no source, no test, no map. */
export async function packageStep(): Promise<StepResult> {
  const files = await packagedFiles();
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    main: string;
    browser: string;
    dependencies?: Record<string, string>;
  };
  const needed = [...NEEDED, ...[manifest.main, manifest.browser].map((p) => p.replace('./', ''))];
  const faults = [
    ...files
      .filter((file) => !ALLOWED.some((one) => one.test(file)))
      .map((f) => `not allowed: ${f}`),
    ...needed.filter((file) => !files.includes(file)).map((f) => `missing: ${f}`),
    ...(files.length > MOST ? [`${files.length} files`] : []),
    // Everything is bundled: a dependency here would be installed for nothing.
    ...Object.keys(manifest.dependencies ?? {}).map((name) => `in "dependencies": ${name}`),
    ...(await hostsInLockfile()),
    ...(await refusals()),
  ];
  const fault = faults.length === 0 ? undefined : faults.join('\n');
  return verdict('what the package contains', fault, `${files.length} files`);
}

/** The lock file names packages and their hashes; where they come from is each machine's affair. */
async function hostsInLockfile(): Promise<string[]> {
  const text = await readFile(join(ROOT, 'package-lock.json'), 'utf8');
  return /"resolved":\s*"http/.test(text) ? ['package-lock.json names a registry'] : [];
}

/**
 * What vsce itself has against the package: an icon that isn't in it, a pattern that fits nothing. It
 * runs by itself, since it ends the process that it doesn't like something in.
 */
async function refusals(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cablese-package-'));
  try {
    const { code, output } = await tool('vsce', [
      ...['package', '--out', join(folder, 'trial.vsix')],
      ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
    ]);
    return code === 0 ? [] : [output];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
