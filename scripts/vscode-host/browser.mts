import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { hasPackagedChromium, type ServedInstallation } from './served-install.mjs';

/** A Chromium on this machine, and what it needs around it. */
interface FoundBrowser {
  executable: string;
  env: NodeJS.ProcessEnv;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text is drawn alike on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Starts Chromium without a window: the packaged one where there is one, else the system's. */
export async function launchBrowser(installation: ServedInstallation): Promise<Browser> {
  const found = find(installation.chromium);
  if (!found) {
    throw new Error(
      'No Chromium was found. Install Chromium or Chrome, or name one in CHROMIUM_EXECUTABLE.',
    );
  }
  const { executable, env } = found;
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
    chromiumSandbox: false,
    env,
    // processes.mts ends what was started; Playwright would leave the server running.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Whether there is a browser, or one comes with VS Code's server from npm. */
export function canLaunchBrowser(): boolean {
  return hasPackagedChromium() || find(undefined) !== undefined;
}

function find(packaged: string | undefined): FoundBrowser | undefined {
  const named = process.env['CHROMIUM_EXECUTABLE'];
  if (named !== undefined) return { executable: named, env: process.env };
  if (packaged !== undefined) {
    const libraries = [join(packaged, 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
    return {
      executable: join(packaged, 'chromium'),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
        FONTCONFIG_FILE: join(packaged, 'fonts.conf'),
      },
    };
  }
  const system = onPath(NAMES) ?? MAC.find(existsSync);
  return system === undefined ? undefined : { executable: system, env: process.env };
}

/** The first of some programs that is on the PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        try {
          accessSync(path, constants.X_OK);
          return path;
        } catch {
          continue;
        }
      }
    }
  }
  return undefined;
}
