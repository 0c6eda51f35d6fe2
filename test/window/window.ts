import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { ROOT } from '../../scripts/paths.mjs';
import { act } from '../../scripts/vscode-host/acts.mjs';
import { withVsCode } from '../../scripts/vscode-host/with-vscode.mjs';

/**
 * Milliseconds after which VS Code has written what stands where. In a browser it does so every five
 * seconds and not when the window goes, since nothing can be waited for then.
 */
const WRITTEN = 7000;

/** A real VS Code in a browser, with a mouse and a keyboard. */
export class CableWindow {
  readonly page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.#close = close;
  }

  /** Opens a copy of the samples with some files more, and one of them. */
  static async open(
    file: string,
    others: Readonly<Record<string, string>> = {},
  ): Promise<CableWindow> {
    const outside = await mkdtemp(join(tmpdir(), 'cablese-mouse-'));
    const folder = join(outside, 'cables');
    await cp(join(ROOT, 'samples'), folder, { recursive: true });
    await cp(join(ROOT, 'samples', 'hofbau-1961-1.png'), join(outside, 'elsewhere.png'));
    for (const [name, text] of Object.entries(others)) await writeFile(join(folder, name), text);
    let end!: () => void;
    const ending = new Promise<void>((resolve) => (end = resolve));
    let ended: Promise<void> = Promise.resolve();
    const page = await new Promise<Page>((resolve, reject) => {
      const settings = {
        'cablese.ellipsis.level': 'off',
        'cablese.person': 'Anna Berg',
        'editor.minimap.enabled': false,
      };
      ended = withVsCode({ folder, file: join(folder, file), settings }, async (opened) => {
        resolve(opened);
        await ending;
      }).finally(() => rm(outside, { recursive: true, force: true, maxRetries: 3 }));
      ended.catch(reject);
    });
    // Asked whether to leave a page with changes, a test leaves.
    page.on('dialog', (dialog) => void dialog.accept());
    return new CableWindow(page, async () => {
      end();
      await ended;
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** The page inside the scan panel. */
  get scan(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  command(title: string): Promise<void> {
    return act(this.page, [{ command: title }]);
  }

  /**
   * Loads the window again. Its address named the file to open, and VS Code brings nothing else back
   * where it is told what to open.
   */
  async reload(): Promise<void> {
    await this.page.waitForTimeout(WRITTEN);
    const address = new URL(this.page.url());
    address.searchParams.delete('payload');
    await this.page.goto(address.href);
  }

  /** Opens another file of the folder with the keyboard. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: name })
      .first()
      .click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Goes to a line of the file with the keyboard. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Goes to the start of the file, where a word stands; an editor that has just come back may not take keys yet. */
  async goToStart(word: string): Promise<void> {
    for (let left = 10; left > 0; left--) {
      await this.page.locator('.monaco-editor .view-lines').first().click();
      await this.page.keyboard.press('Control+Home');
      await this.page.waitForTimeout(500);
      if (await this.page.evaluate(placeOf, word)) return;
    }
    throw new Error(`The editor does not show "${word}", with which the file starts`);
  }

  /** Clicks into a word of the editor, where the word stands in one line of the screen. */
  async clickWord(word: string): Promise<void> {
    const find = (): Promise<{ x: number; y: number } | undefined> =>
      this.page.evaluate(placeOf, word);
    let place = await find();
    // What was just revealed may still be on its way.
    for (let last; JSON.stringify(place) !== JSON.stringify(last);) {
      await this.page.waitForTimeout(150);
      [last, place] = [place, await find()];
    }
    if (!place) throw new Error(`The editor does not show "${word}"`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** What axe-core finds in the panel: rules, and what broke them. */
  async axe(): Promise<string[]> {
    const frame = await (await this.scan.locator('body').elementHandle()).ownerFrame();
    if (!frame) throw new Error('The panel has no page');
    // The browser's own door: the page itself may run no script but its own.
    await frame.evaluate(axe.source);
    return frame.evaluate(async () => {
      const { axe: tool } = window as unknown as { axe: typeof axe };
      const { violations } = await tool.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  /** What the status bar says of the caret: `Ln 15, Col 8 (5 selected)`. */
  async caret(): Promise<string> {
    return (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
  }

  /** Whether the keyboard is the text's, and not the panel's. */
  focusIsInText(): Promise<boolean> {
    return this.page.evaluate(
      () =>
        document.activeElement?.closest('.editor-instance') !== null &&
        document.activeElement?.tagName !== 'IFRAME',
    );
  }
}

/** Where a word stands in the editor, a letter into it; runs in the page. */
function placeOf(word: string): { x: number; y: number } | undefined {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + 1);
      range.setEnd(node, at + 2);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }
  }
  return undefined;
}

/** Waits until a value is what is wanted, and says what it was at last where it never is. */
export async function becomes<T>(
  read: () => Promise<T>,
  isSo: (value: T) => boolean,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`It was at last ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
