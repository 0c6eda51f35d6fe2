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

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.waitForTimeout(SETTLING);
  await page.keyboard.press('Enter');
}
