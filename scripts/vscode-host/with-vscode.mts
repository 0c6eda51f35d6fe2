import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { linkExtension } from './extension-link.mjs';
import { startServer } from './server.mjs';
import { installServed } from './served-install.mjs';
import { type Settings, type ThemeName, THEMES } from './settings.mjs';

export interface Window {
  /** The workspace; the file's own folder otherwise. */
  folder?: string;
  /** A file to open, from the current folder. */
  file?: string;
  /** Line of the file that the cursor stands on, from 1. */
  line?: number;
  theme?: ThemeName;
  size?: { width: number; height: number };
  /** Pixels of the picture to one of the page. */
  scale?: number;
  settings?: Settings;
}

const SIZE = { width: 1280, height: 800 };

/** The status bar's entry with the language of the file. */
const LANGUAGE = '#status\\.editor\\.mode';

/** The entry that the extension adds to it, once it has started and read the file. */
const STATUS = '#status\\.languageStatus';

/** Longest time until the window stands, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a real VS Code in a browser without a window, with the extension loaded from this
 * repository's `dist/`, and ends everything when `use` is through.
 */
export async function withVsCode<T>(window: Window, use: (page: Page) => Promise<T>): Promise<T> {
  const installation = await installServed();
  const data = await mkdtemp(join(tmpdir(), 'cablese-window-'));
  const file = window.file === undefined ? undefined : resolve(window.file);
  const folder = resolve(
    window.folder ?? (file === undefined ? join(ROOT, 'samples') : dirname(file)),
  );
  const settings = {
    'workbench.colorTheme': THEMES[window.theme ?? 'dark'],
    'window.autoDetectColorScheme': false,
    ...window.settings,
  };
  const extensions = join(data, 'extensions');
  await linkExtension(extensions);
  const server = await startServer({ installation, data, extensions, settings });
  try {
    const browser = await launchBrowser(installation);
    try {
      const page = await browser.newPage({
        viewport: window.size ?? SIZE,
        deviceScaleFactor: window.scale ?? 1,
      });
      const payload: [string, string][] = [['skipWelcome', 'true']];
      if (file !== undefined) {
        const place = window.line === undefined ? '' : `:${window.line}:1`;
        payload.push(['openFile', server.remote(file) + place], ['gotoLineMode', 'true']);
      }
      await page.goto(server.address(folder, payload));
      await settled(page, file);
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.end();
    await rm(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Waits until the window is drawn, and until the extension has taken up the file in it. */
async function settled(page: Page, file: string | undefined): Promise<void> {
  const timeout = PATIENCE;
  await page.locator('.monaco-workbench').waitFor({ timeout });
  await page.locator('.statusbar').waitFor({ timeout });
  if (file === undefined) return;
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout });
  if (!file.endsWith('.cable')) return;
  await page.locator(LANGUAGE, { hasText: 'Cable' }).waitFor({ timeout });
  await page.locator(STATUS).waitFor({ timeout, state: 'attached' });
}
