import type { Page } from 'playwright-core';

/** What a person does in the window. */
export type Act =
  | { keys: string }
  | { type: string }
  /** A command by its title in the palette. */
  | { command: string }
  /** Something to click on, as Playwright selects it. */
  | { click: string }
  | { hover: string }
  /** Milliseconds. */
  | { wait: number };

/** How long VS Code takes to show what was done, in milliseconds. */
const SETTLING = 700;

/** Does all of it in turn. */
export async function act(page: Page, acts: readonly Act[]): Promise<void> {
  for (const one of acts) {
    if ('keys' in one) await page.keyboard.press(one.keys);
    else if ('type' in one) await page.keyboard.type(one.type, { delay: 10 });
    else if ('command' in one) await runCommand(page, one.command);
    else if ('click' in one) await page.locator(one.click).first().click();
    else if ('hover' in one) await page.locator(one.hover).first().hover();
    await page.waitForTimeout('wait' in one ? one.wait : SETTLING);
  }
}

/** How often the palette is opened for a command before it is said not to be there. */
const TRIES = 5;

async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let left = TRIES - 1; ; left--) {
    await page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    try {
      await row.click({ timeout: 3000 });
      return;
    } catch (error) {
      // It lists what can be done as it opens: an editor that has just come may not count yet.
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
