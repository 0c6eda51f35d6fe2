import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths.mjs';
import { canLaunchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { type Box, readWords } from '../../src/scan/index.js';
import { becomes, CableWindow } from './window.js';

const sample = (name: string): string => readFileSync(join(ROOT, 'samples', name), 'utf8');
const TEXT = sample('hofbau-1961.cable');
const [FIRST, SECOND] = readWords(sample('hofbau-1961.hocr')).pages;

/** A cable whose scan is said to be a file that nobody opened. */
const ELSEWHERE = '---\nscan: ../elsewhere.png\n---\nSECRET\n\nText.\n';

/** Where a word stands on a page of the scan, in pixels of its image. */
function boxOf(word: string, { words } = FIRST!): Box {
  return words.find(({ text }) => text === word)!.box;
}

/** What the status bar says where some words of the transcript are selected. */
function selected(words: string): string {
  const offset = TEXT.indexOf(words) + words.length;
  const lines = TEXT.slice(0, offset).split('\n');
  return `Ln ${lines.length}, Col ${lines.at(-1)!.length + 1} (${words.length} selected)`;
}

// One window for all of it, as a person has: each test goes on where the one before has left.
describe('the scan beside the text, with a mouse', function () {
  this.timeout(120_000);
  let window: CableWindow;
  let opening: Promise<CableWindow> | undefined;

  /** Where a point of the page's image is on the screen. */
  const onScreen = async ([x, y]: readonly [number, number]): Promise<[number, number]> => {
    const image = window.scan.locator('#image');
    const shown = (await image.boundingBox())!;
    const width = await image.evaluate((one) => (one as HTMLImageElement).naturalWidth);
    const scale = shown.width / width;
    return [shown.x + x * scale, shown.y + y * scale];
  };
  const middle = ([x, y, width, height]: Box): [number, number] => [x + width / 2, y + height / 2];
  /** The frames around words, in pixels of the image. */
  const framed = (): Promise<Box[]> =>
    window.scan.locator('.box').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { left, top, width, height } = (box as HTMLElement).style;
        const [x, y, w, h] = [left, top, width, height].map(parseFloat) as [
          number,
          number,
          number,
          number,
        ];
        return [x + 3, y + 3, w - 6, h - 6] as const;
      }),
    );
  const frames = (box: Box): Promise<Box[]> =>
    becomes(framed, (boxes) => JSON.stringify(boxes) === JSON.stringify([box]));
  const says = (pattern: RegExp): Promise<string> =>
    becomes(
      async () => (await window.scan.locator('#status').textContent()) ?? '',
      (text) => pattern.test(text),
    );
  const caretSays = (text: string): Promise<string> =>
    becomes(
      () => window.caret(),
      (said) => said === text,
    );
  const shows = (words: string): Promise<unknown> =>
    becomes(
      async () =>
        (await window.page.locator('.view-lines').first().textContent())!.replace(/\u00A0/g, ' '),
      (text) => text.includes(words),
    );

  before(async function () {
    if (!canLaunchBrowser()) this.skip();
    // What VS Code takes to start is its own affair; each of its steps has its own patience.
    this.timeout(180_000);
    opening = CableWindow.open('hofbau-1961.cable', { 'elsewhere.cable': ELSEWHERE });
    window = await opening;
  });
  after(async () => {
    const opened = await opening?.catch(() => undefined);
    await opened?.close();
  });

  it('opens by its button, on the page of the caret', async () => {
    await window.page.locator('.editor-actions [aria-label^="Show Scan Beside"]').first().click();
    await window.scan.locator('#image').waitFor();
    await says(/^Page 1 of 2/);
    await frames(boxOf('OUTGOING'));
  });

  it('frames the word that is clicked in the text, and leaves the caret there', async () => {
    await window.clickWord('Agricultural');
    await frames(boxOf('Agricultural'));
    await window.clickWord('sidings');
    await frames(boxOf('sidings'));
    assert.ok(await window.focusIsInText());
  });

  it('keeps the line of the caret at one height', async () => {
    const height = async (word: string): Promise<number> => {
      await window.clickWord(word);
      await frames(boxOf(word));
      return (await window.scan.locator('.box').boundingBox())!.y;
    };
    const heights = [await height('strike'), await height('Agricultural')];
    assert.ok(Math.abs(heights[0]! - heights[1]!) < 4, String(heights));
  });

  it('puts the caret on the word that is clicked on the image', async () => {
    const [x, y] = await onScreen(middle(boxOf('wherever')));
    await window.page.mouse.click(x, y);
    await caretSays(selected('wherever'));
    await frames(boxOf('wherever'));
    await becomes(() => window.focusIsInText(), Boolean);
  });

  it('selects what is dragged over on the image', async () => {
    const from = await onScreen(middle(boxOf('name')));
    const to = await onScreen(middle(boxOf('safely.')));
    await window.page.mouse.move(...from);
    await window.page.mouse.down();
    await window.page.mouse.move(...to, { steps: 4 });
    await window.page.mouse.up();
    await caretSays(selected('name your sources wherever you can do so safely.'));
  });

  it('zooms at the pointer', async () => {
    const point = middle(boxOf('wherever'));
    const before = await onScreen(point);
    const wide = (await window.scan.locator('#image').boundingBox())!.width;
    await window.page.mouse.move(...before);
    await window.page.keyboard.down('Control');
    await window.page.mouse.wheel(0, -240);
    await window.page.keyboard.up('Control');
    await becomes(
      async () => (await window.scan.locator('#image').boundingBox())!.width,
      (width) => width > wide * 1.5,
    );
    const after = await onScreen(point);
    assert.ok(Math.hypot(after[0] - before[0], after[1] - before[1]) < 2, String([before, after]));
  });

  it('moves with the middle button and by the wheel', async () => {
    const point = middle(boxOf('wherever'));
    const [x, y] = await onScreen(point);
    await window.page.mouse.move(x, y);
    await window.page.mouse.down({ button: 'middle' });
    await window.page.mouse.move(x + 30, y + 20, { steps: 3 });
    await window.page.mouse.up({ button: 'middle' });
    const moved = await onScreen(point);
    assert.ok(Math.hypot(moved[0] - x - 30, moved[1] - y - 20) < 2, String(moved));
    await window.page.mouse.wheel(0, 20);
    await becomes(
      () => onScreen(point),
      (now) => Math.abs(now[1] - moved[1] + 20) < 2,
    );
  });

  it('takes its keys while the caret is in the text', async () => {
    await window.clickWord('frontier');
    const image = window.scan.locator('#image');
    await window.page.keyboard.press('Control+Alt+i');
    await becomes(
      () => image.evaluate((one) => one.style.filter),
      (filter) => filter.includes('invert(1)'),
    );
    const pressed = window.scan.locator('[data-action=invert]');
    assert.equal(await pressed.getAttribute('aria-pressed'), 'true');
    await window.page.keyboard.press('Shift+Alt+=');
    const fitted = await says(/inverted/);
    await window.page.keyboard.press('Alt+=');
    await says(/^Page 1 of 2, (?!.*undefined)/);
    await becomes(
      () => says(/./),
      (text) => text !== fitted,
    );
    assert.ok(await window.focusIsInText());
  });

  it('changes the tones by its buttons, and gives the caret back', async () => {
    await window.scan.locator('[data-action=moreContrast]').click();
    await window.scan.locator('[data-action=threshold]').click();
    await says(/contrast 1\.2, black and white, inverted/);
    await window.scan.locator('[data-action=plain]').click();
    await says(/^Page 1 of 2, \d+ %(\.|$)/);
  });

  it('goes to what differs, takes the reading of the scan, and undoes it in one step', async () => {
    await window.clickWord('railway');
    await window.page.keyboard.press('Alt+d');
    await caretSays(selected("Lauengram's"));
    await window.page.keyboard.press('Alt+d');
    await caretSays(selected('350'));
    await frames(boxOf('530'));
    await window.page.keyboard.press('Control+Alt+t');
    await shows('that 530 wagons');
    await window.page.keyboard.press('Control+z');
    await shows('that 350 wagons');
  });

  it('shows the crop of each difference, and takes the reading that is clicked', async () => {
    const cards = window.scan.locator('#cards li');
    await becomes(
      () => cards.count(),
      (count) => count === 5,
    );
    const number = cards.filter({ hasText: 'number, line 15' });
    const crop = await number.locator('canvas').boundingBox();
    assert.ok(crop!.width > 60 && crop!.height > 15, JSON.stringify(crop));
    const readings = (): Promise<string[]> => number.locator('.reading').allTextContents();
    assert.deepEqual(await readings(), ['350', '530']);
    await number.getByRole('button', { name: 'Whose?' }).click();
    await becomes(readings, (all) => all.join() === '350 (typed),530 (read by the machine)');
    await number.locator('.reading').nth(1).click();
    await shows('that 530 wagons');
    await becomes(
      () => cards.count(),
      (count) => count === 4,
    );
    await window.clickWord('wagons');
    await window.page.keyboard.press('Control+z');
    await shows('that 350 wagons');
    await becomes(
      () => cards.count(),
      (count) => count === 5,
    );
  });

  it('asks a query about a difference, and keeps what was typed', async () => {
    const name = window.scan.locator('#cards li').filter({ hasText: 'name, line 15' });
    await name.getByRole('button', { name: 'Query…' }).click();
    const input = window.page.locator('.quick-input-widget input').first();
    await input.fill('Ask the archive');
    await input.press('Enter');
    await name.getByText('Ask the archive').waitFor();
    await name.getByRole('button', { name: "Lauengram's" }).click();
    await name.waitFor({ state: 'detached' });
    await window.command('Cablese: Show Differences Again That Were Kept');
    await name.waitFor();
  });

  it('shows what is under the pointer larger', async () => {
    await window.clickWord('frontier');
    await window.page.keyboard.press('Control+Alt+g');
    await window.scan.locator('#lens').waitFor();
    const [x, y] = await onScreen(middle(boxOf('Agricultural')));
    await window.page.mouse.move(x, y);
    const strip = (await window.scan.locator('#lens').boundingBox())!;
    const image = window.scan.locator('#lens img');
    await becomes(
      async () => {
        const shown = (await image.boundingBox())!;
        const scale = shown.width / 1700;
        const [px, py] = middle(boxOf('Agricultural'));
        return [
          shown.x + px * scale - strip.x - strip.width / 2,
          shown.y + py * scale - strip.y - strip.height / 2,
        ];
      },
      ([across, down]) => Math.abs(across!) < 4 && Math.abs(down!) < 4,
    );
    await window.page.keyboard.press('Control+Alt+g');
    await window.scan.locator('#lens').waitFor({ state: 'hidden' });
  });

  it('believes who says that a page belongs elsewhere', async () => {
    await window.scan.locator('#belongs').click();
    const row = window.page.locator('.quick-input-list .monaco-list-row');
    await row.filter({ hasText: 'No page of this cable' }).click();
    await becomes(
      () => window.scan.locator('#cards li').count(),
      (count) => count === 2,
    );
    await window.command('Cablese: Scan: Previous Page');
    await window.scan.locator('#belongs').click();
    await row.filter({ hasText: 'Whatever page' }).click();
    await becomes(
      () => window.scan.locator('#cards li').count(),
      (count) => count === 5,
    );
  });

  const axeFindsNothing = async (theme: string): Promise<void> => {
    await becomes(
      async () => (await window.scan.locator('body').getAttribute('class')) ?? '',
      (all) => all.includes(theme),
    );
    assert.deepEqual(await window.axe(), []);
  };

  it('gives axe nothing to find in the dark', () => axeFindsNothing('vscode-dark'));

  it('gives axe nothing to find in the light', async () => {
    await window.command('Preferences: Toggle between Light/Dark Themes');
    await axeFindsNothing('vscode-light');
  });

  it('gives axe nothing to find in high contrast', async () => {
    // As the system says it: VS Code changes its theme by itself.
    await window.page.emulateMedia({ forcedColors: 'active' });
    await axeFindsNothing('vscode-high-contrast');
    await window.page.emulateMedia({ forcedColors: 'none' });
  });

  it('comes back after a reload: its page, its zoom, its tones, its place', async () => {
    await window.scan.locator('[data-action=invert]').click();
    await window.clickWord('frontier');
    await window.goToLine(33);
    await window.clickWord('dismiss');
    const box = boxOf('dismiss', SECOND);
    await frames(box);
    const before = await says(/^Page 2 of 2, \d+ %, inverted/);
    const place = await onScreen(middle(box));
    await window.reload();
    await window.scan.locator('#image').waitFor({ timeout: 60_000 });
    await becomes(
      () => says(/^Page 2 of 2/),
      (text) => text === before,
    );
    await frames(box);
    const after = await onScreen(middle(box));
    assert.ok(Math.hypot(after[0] - place[0], after[1] - place[1]) < 3, String([place, after]));
  });

  it('outlines the place of a query, and goes to it by a click', async () => {
    const mark = window.scan.getByRole('button', { name: 'Query: Ask the archive' });
    await window.goToStart('frontier');
    await window.clickWord('frontier');
    await mark.waitFor();
    const [x, y, width, height] = boxOf("Lauengrau's");
    const at = await mark.evaluate(({ style: { left, top } }) => [left, top].map(parseFloat));
    assert.deepEqual(at, [x - 6, y - 6], `the outline of ${[x, y, width, height].join()}`);
    const asked = window.page.locator('.review-widget').getByText('Ask the archive');
    // The page may still be on its way to the line of the caret.
    for (let left = 5; left > 0 && !(await asked.isVisible()); left--) {
      const [across, down] = await onScreen(middle(boxOf("Lauengrau's")));
      await window.page.mouse.click(across, down);
      await asked.waitFor({ timeout: 6000 }).catch(() => undefined);
    }
    await asked.waitFor();
  });

  it('asks before it opens a scan outside the folder', async () => {
    await window.openFile('elsewhere.cable');
    await window.command('Cablese: Show Scan Beside');
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'lies outside the open folder' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await window.page.locator('.tab', { hasText: 'Scan of elsewhere' }).count(), 0);
  });
});
