import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder, installOnce } from './cache.mjs';
import { unpackChromium } from './chromium-install.mjs';
import { progress } from './progress.mjs';
import { run } from './processes.mjs';

/** VS Code's own server, as code-server's npm package carries it, and what it runs on. */
const CODE_SERVER = '4.139.1';
const NODE = '24';
/** Later ones ask for a newer Node than ours to be unpacked. */
const CHROMIUM = '147.0.0';
const FONTS = '2.37.3';

/** Grows when the recipe below changes. */
const RECIPE = 1;
const NAME = `served-vscode-${CODE_SERVER}-${process.platform}-${process.arch}-${RECIPE}`;

/** What is installed, by its paths. */
export interface ServedInstallation {
  /** Node that runs the server: it asks for a newer one than ours. */
  node: string;
  /** code-server's folder, for serving people. */
  codeServer: string;
  /** VS Code's own server inside it, for tests. */
  vscodeServer: string;
  /** The packaged Chromium's folder; undefined where none is made for this kind of machine. */
  chromium: string | undefined;
}

/**
 * VS Code's server from npm, installed once into the user's cache. Lifecycle scripts stay off: they
 * would compile native modules for the terminal and the like, which nothing here needs, and ask
 * for a compiler and system libraries.
 */
export async function installServed(): Promise<ServedInstallation> {
  return paths(await installOnce(NAME, install));
}

/** Whether `installServed` has nothing to do. */
export function isServedInstalled(): boolean {
  return existsSync(join(cacheFolder(), NAME));
}

function paths(folder: string): ServedInstallation {
  const modules = join(folder, 'node_modules');
  const codeServer = join(modules, 'code-server');
  const chromium = join(folder, 'chromium');
  return {
    node: join(modules, nodePackage(), 'bin', 'node'),
    codeServer,
    vscodeServer: join(codeServer, 'lib', 'vscode'),
    chromium: hasPackagedChromium() ? chromium : undefined,
  };
}

async function install(folder: string): Promise<void> {
  console.error(
    `Installing VS Code's server from npm: once, about 900 MB, kept in ${cacheFolder()}`,
  );
  const chromium = hasPackagedChromium();
  const { step, done } = progress(chromium ? 4 : 3);
  try {
    step(`code-server ${CODE_SERVER}, Node ${NODE}${chromium ? `, Chromium ${CHROMIUM}` : ''}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private":true}\n');
    const wanted = [`code-server@${CODE_SERVER}`, `${nodePackage()}@${NODE}`];
    if (chromium) wanted.push(`@sparticuz/chromium@${CHROMIUM}`, `dejavu-fonts-ttf@${FONTS}`);
    await npm(folder, ['install', ...wanted]);

    const { node, vscodeServer, chromium: target } = paths(folder);
    const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
    step("the server's own packages");
    await npm(vscodeServer, ['install', '--omit=dev'], path);
    step("the packages of VS Code's own extensions");
    await npm(join(vscodeServer, 'extensions'), ['install', '--omit=dev'], path);
    if (target !== undefined) {
      step('unpacking Chromium');
      await unpackChromium(join(folder, 'node_modules'), target);
    }
  } finally {
    done();
  }
}

/** npm with nothing of this repository's settings, which it would take from the environment. */
async function npm(cwd: string, args: string[], path = process.env['PATH']): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)),
  );
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--force'];
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(command, [...args, ...quiet], {
    cwd,
    env: { ...env, PATH: path },
    shell: process.platform === 'win32',
  });
}

function nodePackage(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/** Whether a Chromium is made for this kind of machine. */
export function hasPackagedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}
