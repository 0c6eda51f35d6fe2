import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { installServed } from '../../scripts/vscode-host/served-install.mjs';

/** What a person has set in the system. */
export type Scheme = 'light' | 'dark';

/** Chromium, the one in which the suites of the editor run. */
export async function openBrowser(): Promise<Browser> {
  return launchBrowser(await installServed());
}

/**
 * A page that shows an HTML text as a file would be shown: its own policy holds. Whatever it asks
 * the network for is refused, and noted.
 */
export async function show(
  browser: Browser,
  html: string,
  scheme: Scheme,
  width = 1000,
): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width, height: 800 },
  });
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, asked };
}

const ADDRESS = 'http://cable.test/page.html';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in a page, a line each; what it could not decide is not among it. */
export async function axeFaults(page: Page): Promise<string[]> {
  // The page's policy lets no script in; the tools of the browser may.
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
