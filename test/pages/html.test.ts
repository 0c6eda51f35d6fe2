import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { axeFaults, openBrowser, type Scheme, show } from './browser.js';
import { hostileCable } from './hostile.js';
import { pageOf, samples } from './page.js';

const TELEGRAMS = new URL('../../../shared/data/telegrams/', import.meta.url);
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const VIEWS = ['reading', 'typed', 'both'] as const;

const CABLE = `SECRET

1. (S) Embassy agrees to presence of offen-

SECRET

[page 2]

sive weapons. See para 2.

2. (C) As in paras 1 and 2 above.

RUSK
`;

describe('the HTML page in Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const { name, text } of [...samples(), { name: 'a hostile cable', text: hostileCable() }]) {
    for (const scheme of SCHEMES) {
      it(`has no fault that axe-core finds: ${name}, ${scheme}`, async () => {
        const { page } = await show(browser, pageOf(text), scheme);
        for (const view of VIEWS) {
          await page.check(`#view-${view}`);
          assert.deepEqual(await axeFaults(page), [], view);
        }
        await page.close();
      });
    }
  }

  it('has none for the published telegrams', async function () {
    // The telegrams are not in the repository.
    if (!existsSync(TELEGRAMS)) this.skip();
    this.timeout(1_200_000);
    // All of them take seven minutes: once in a while, by CABLESE_ALL=1.
    const all = readdirSync(TELEGRAMS).filter((one) => one.endsWith('.txt'));
    const names = process.env['CABLESE_ALL'] ? all : all.filter((_, index) => index % 26 === 0);
    for (const [index, name] of names.entries()) {
      const text = readFileSync(new URL(name, TELEGRAMS), 'utf8');
      const { page } = await show(browser, pageOf(text), SCHEMES[index % 2]!, 1400);
      await page.check('#view-both');
      assert.deepEqual(await axeFaults(page), [], name);
      await page.close();
    }
  });

  it('is seen by axe-core when it is wrong', async () => {
    const html = pageOf(CABLE).replaceAll('--ink: #1c1b19', '--ink: #ddd8d0');
    const { page } = await show(browser, html, 'light');
    assert.match((await axeFaults(page)).join(), /color-contrast/);
    await page.close();
  });

  it('runs nothing and fetches nothing that a transcript says', async () => {
    const { page, asked } = await show(browser, pageOf(hostileCable()), 'light');
    for (const view of VIEWS) await page.check(`#view-${view}`);
    for (const link of await page.locator('main a').all()) await link.click();
    await page.mouse.move(300, 300);
    assert.equal(await page.evaluate('window.hacked'), undefined);
    assert.deepEqual(asked, []);
    assert.equal(
      await page.locator('script, img, svg, iframe, form, base, link, object, embed').count(),
      0,
    );
    await page.close();
  });

  it('lets no script run, even one that stood in it', async () => {
    const html = pageOf(CABLE).replace('</main>', '<script>window.hacked = 1</script></main>');
    const { page } = await show(browser, html, 'light');
    assert.equal(await page.evaluate('window.hacked'), undefined);
    await page.close();
  });

  it('shows one view, the other, or both', async () => {
    const { page } = await show(browser, pageOf(CABLE), 'light', 1400);
    const shown = async (): Promise<boolean[]> =>
      Promise.all(['#reading', '#typed'].map((id) => page.locator(id).isVisible()));
    assert.deepEqual(await shown(), [true, false]);
    await page.check('#view-typed');
    assert.deepEqual(await shown(), [false, true]);
    await page.check('#view-both');
    assert.deepEqual(await shown(), [true, true]);
    const [left, right] = await Promise.all(
      ['#reading', '#typed'].map(async (id) => (await page.locator(id).boundingBox())!),
    );
    assert.ok(right!.x > left!.x + left!.width - 1, 'they stand side by side');
    await page.close();
  });

  it('leads from a reference to its paragraph, in the same view', async () => {
    const { page } = await show(browser, pageOf(CABLE), 'light');
    await page.locator('#reading a', { hasText: 'para 2' }).click();
    assert.match(await page.locator('#reading :target').innerText(), /^2\. \(C\) As in/);
    await page.check('#view-typed');
    await page.locator('#typed a', { hasText: 'paras 1' }).click();
    assert.match(await page.locator('#typed :target').innerText(), /^1\. \(S\) Embassy/);
    await page.close();
  });

  it('hides supplied words without a script', async () => {
    const { page } = await show(browser, pageOf(CABLE), 'light');
    const words = page.locator('.left-out').first();
    assert.equal(await words.isVisible(), true);
    await page.uncheck('#restored');
    assert.equal(await words.isVisible(), false);
    await page.close();
  });

  it('prints black on white without its choices, a page for each page', async () => {
    const { page } = await show(browser, pageOf(CABLE), 'dark');
    await page.check('#view-typed');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const look = (selector: string, name: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}'))['${name}']`);
    assert.equal(await look('body', 'background-color'), 'rgb(255, 255, 255)');
    assert.equal(await look('.line', 'color'), 'rgb(0, 0, 0)');
    assert.equal(await look('.options', 'display'), 'none');
    assert.equal(await look('.sheet', 'break-after'), 'page');
    await page.close();
  });
});
