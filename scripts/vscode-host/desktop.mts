import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { onPath } from './browser.mjs';
import { cacheFolder } from './cache.mjs';

/** A VS Code with windows of its own. */
export interface Desktop {
  executable: string;
  /** What goes before the executable where there is no display. */
  launcher: readonly string[];
}

const NAMES = ['code', 'codium', 'code-insiders', 'code-oss'];
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** Longest time that the network is given to show whether it is there, in milliseconds. */
const PROBE = 3000;

/** VS Code from the machine, else from the network; undefined where neither can be. */
export async function findDesktop(): Promise<Desktop | undefined> {
  const launcher = displayLauncher();
  if (launcher === undefined) return undefined;
  const executable = installedExecutable() ?? (await downloadedExecutable());
  return executable === undefined ? undefined : { executable, launcher };
}

/** Linux shows windows on a display, or on one that xvfb-run pretends. */
function displayLauncher(): readonly string[] | undefined {
  if (process.platform !== 'linux') return [];
  if (process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined)
    return [];
  const xvfb = onPath(['xvfb-run']);
  return xvfb === undefined ? undefined : [xvfb, '-a'];
}

function installedExecutable(): string | undefined {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined) return named;
  const command = onPath(NAMES);
  // In a remote window's terminal `code` is a messenger to that window, not VS Code.
  if (command === undefined || command.includes('remote-cli')) return undefined;
  return executablesBeside(realpathSync(command)).find(canStart);
}

/** Where the program itself may be, from the command that starts it: `…/bin/code` → `…/code`. */
function executablesBeside(command: string): string[] {
  const name = basename(command).replace(/\.(cmd|exe)$/, '');
  const above = dirname(dirname(command));
  if (process.platform === 'win32') return [join(above, 'Code.exe'), join(above, 'VSCodium.exe')];
  if (process.platform === 'darwin') {
    const contents = dirname(dirname(above));
    return ['Electron', 'Code', 'VSCodium'].map((file) => join(contents, 'MacOS', file));
  }
  return [join(above, name), `/snap/${name}/current/usr/share/${name}/${name}`];
}

async function downloadedExecutable(): Promise<string | undefined> {
  const reachable = await fetch(RELEASES, { signal: AbortSignal.timeout(PROBE) }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!reachable) return undefined;
  try {
    console.error(`Downloading VS Code, kept in ${cacheFolder()}`);
    const executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: join(cacheFolder(), 'desktop'),
      reporter: new SilentReporter(),
    });
    return canStart(executable) ? executable : undefined;
  } catch (error) {
    console.error(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Whether the program finds its system libraries, which a server often lacks. */
function canStart(executable: string): boolean {
  if (!existsSync(executable)) return false;
  const { status } = spawnSync(executable, ['-e', '0'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 10_000,
  });
  return status === 0;
}

/** Arguments for a window that nothing disturbs, with all it writes in one folder. */
export function desktopArguments(data: string, extension: string): string[] {
  return [
    `--extensionDevelopmentPath=${extension}`,
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--disable-updates',
    '--skip-release-notes',
    '--skip-welcome',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
