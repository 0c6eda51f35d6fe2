import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { FromPreview, ToPreview } from '../../src/protocol/preview.js';
import { CONTENT_STYLE, type Preview, previewOf, spliceOf } from '../../src/publish/index.js';
import { linksOf } from '../../src/read/links.js';
import { pageHtml } from '../../src/vscode/preview/page-html.js';
import { publicationOf } from '../unit/publish/publication.js';
import { axeFaults, openBrowser, show } from './browser.js';
import { hostileCable } from './hostile.js';

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, index) => `${index + 1}. Embassy agrees to point ${index + 1} of offen-\nsive weapons.`,
).join('\n\n');
const TEXT = `SECRET\n\n1. See para 2 ~~not~~ here.\n\n2. Minister agreed on presence.\n\n[page 2]\nSECRET\n\n${PARAGRAPHS}\n`;

const EMPTY: Preview = { reading: [], typed: [], lang: 'en', dir: 'ltr' };

/** What VS Code gives to such a page: its variables, and a way to speak with the editor. */
const THEME = `:root { --vscode-foreground: #ccc; --vscode-editor-background: #1f1f1f; --vscode-editor-foreground: #ccc;
  --vscode-editorWidget-background: #202020; --vscode-descriptionForeground: #9d9d9d; --vscode-font-size: 13px; --vscode-font-family: sans-serif;
  --vscode-textPreformat-foreground: #d0d0d0; --vscode-textLink-foreground: #4daafc; --vscode-focusBorder: #0078d4; }`;
const API = `window.said = []; window.kept = undefined;
  window.acquireVsCodeApi = () => ({ postMessage: (message) => said.push(message), getState: () => undefined, setState: (state) => { kept = state; } });`;

/** Where the second letter of some words stands; run in the page, which has a document. */
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- The types of a page are not in sight here.
const MIDDLE_OF = new Function(
  'element',
  'words',
  `const text = element.firstChild, at = text.data.indexOf(words) + 1, range = document.createRange();
   range.setStart(text, at); range.setEnd(text, at + 1);
   const { x, y, height } = range.getBoundingClientRect();
   return { x, y: y + height / 2 };`,
) as (element: unknown, words: string) => unknown;

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/webview/preview/${name}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('the page of the preview in Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let script: string;
  let css: string;
  let page: Page;
  let asked: string[];
  let old = { preview: EMPTY, length: 0 };
  let version = 0;

  before(async () => {
    browser = await openBrowser();
    script = await bundled('main.ts');
    css = await bundled('page.css');
  });
  after(() => browser.close());

  beforeEach(async () => {
    // The address of the script is left out: its text stands in its place, under the same nonce.
    const html = pageHtml({
      source: "'self'",
      file: (name) => name,
      style: CONTENT_STYLE + css + THEME,
    })
      .replace(/<link [^>]*>/, '')
      .replace(
        /(<script nonce="[^"]*") src="[^"]*">/,
        (_, start: string) =>
          `${start}>${API}</script>${start}>${script.replace(/<\/script/g, '<\\/script')}`,
      );
    ({ page, asked } = await show(browser, html, 'dark', 700));
    old = { preview: EMPTY, length: 0 };
    version = 0;
  });
  afterEach(() => page.close());

  const send = async (message: ToPreview): Promise<void> => {
    await page.evaluate((data) => {
      (globalThis as unknown as { postMessage: (data: unknown, to: string) => void }).postMessage(
        data,
        '*',
      );
    }, message);
    await page.waitForTimeout(50);
  };
  const shows = async (text: string): Promise<void> => {
    const publication = publicationOf(text);
    const preview = previewOf({ ...publication, links: linksOf(publication.root) });
    const grown = text.length - old.length;
    version++;
    await send({
      type: 'show', cable: 'file:///a.cable', version, afresh: version === 1,
      reading: spliceOf(old.preview.reading, preview.reading, grown),
      typed: spliceOf(old.preview.typed, preview.typed, grown),
      lang: 'en', dir: 'ltr', hasLeftOut: false,
    }); // prettier-ignore
    old = { preview, length: text.length };
  };
  const said = (): Promise<FromPreview[]> => page.evaluate<FromPreview[]>('said');
  const last = async (): Promise<FromPreview | undefined> => (await said()).at(-1);
  const marked = (): Promise<string> =>
    page.evaluate<string>(
      `[...document.querySelectorAll('#here .box')].map((box) => { const { left, top, width, height } = box.getBoundingClientRect(); const range = document.caretPositionFromPoint(left + width / 2, top + height / 2); return range.offsetNode.data.slice(0, 20); }).join('|')`,
    );
  const caretAt = async (words: string): Promise<void> => {
    const start = TEXT.indexOf(words);
    await send({ type: 'caret', start, end: start });
  };

  it('says that it is ready, and shows what it is sent', async () => {
    assert.deepEqual(await said(), [{ type: 'ready' }]);
    await shows(TEXT);
    assert.equal(await page.locator('#reading > p').count(), 62);
    assert.equal(await page.locator('#typed .sheet').count(), 2);
    assert.deepEqual(await axeFaults(page), []);
  });

  it('follows the caret, and scrolls only if it must', async () => {
    await shows(TEXT);
    await caretAt('Minister agreed');
    assert.equal(await marked(), '2. Minister agreed o');
    assert.equal(await page.evaluate('document.querySelector("#views").scrollTop'), 0);
    await caretAt('point 50');
    assert.equal(await page.locator('p:has-text("point 50 of")').isVisible(), true);
    assert.ok((await page.evaluate<number>('document.querySelector("#views").scrollTop')) > 500);
    await page.click('[data-view=typed]');
    assert.match(await marked(), /^50\. Embassy/);
  });

  it('sets the caret where a person clicks, in both views', async () => {
    await shows(TEXT);
    for (const view of ['reading', 'typed']) {
      await page.click(`[data-view=${view}]`);
      for (const words of ['Minister', 'not', 'agrees']) {
        const place = page.locator(`#${view} [data-at]`, { hasText: words }).first();
        await place.scrollIntoViewIfNeeded();
        const box = (await place.evaluate(MIDDLE_OF, words)) as { x: number; y: number };
        await page.mouse.click(box.x + 1, box.y);
        assert.deepEqual(
          await last(),
          { type: 'point', version: 1, offset: TEXT.indexOf(words) + 1 },
          `${view} ${words}`,
        );
      }
    }
  });

  it('leads by a link to its paragraph in the text', async () => {
    await shows(TEXT);
    await page.locator('#reading a', { hasText: 'para 2' }).click();
    assert.deepEqual(await last(), {
      type: 'point',
      version: 1,
      offset: TEXT.indexOf('2. Minister'),
    });
  });

  it('keeps its place while one types above, and shows only what is new afresh', async () => {
    await shows(TEXT);
    await caretAt('point 50');
    const high = async (): Promise<number> =>
      (await page.locator('p:has-text("point 50 of")').boundingBox())!.y;
    const before = await high();
    await page.evaluate('document.querySelectorAll("p")[40].kept = true');
    await shows(TEXT.replace('See para 2', 'See para 2\n\nand much more\n\nand more'));
    assert.ok(Math.abs((await high()) - before) <= 1, `${await high()} ${before}`);
    assert.equal(await page.locator('#reading > p').count(), 64);
    assert.equal(
      await page.evaluate('[...document.querySelectorAll("p")].filter((p) => p.kept).length'),
      1,
    );
    await page.locator('p:has-text("point 50 of") [data-at]').first().click();
    const { offset } = (await last()) as { offset: number };
    assert.ok(offset > TEXT.indexOf('50. Embassy') + 20, String(offset));
  });

  it('is worked by the keyboard', async () => {
    await shows(TEXT);
    await caretAt('1. See');
    const buttons = await page.locator('[role=toolbar] button:visible').count();
    for (let stop = 0; stop <= buttons; stop++) await page.keyboard.press('Tab');
    const focused = (): Promise<string> =>
      page.evaluate<string>('document.activeElement.innerText.slice(0, 9)');
    assert.equal(await focused(), '1. See pa');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), '2. Minist');
    await page.keyboard.press('Enter');
    assert.deepEqual(await last(), {
      type: 'point',
      version: 1,
      offset: TEXT.indexOf('2. Minister'),
    });
    await page.keyboard.press('End');
    assert.match(await focused(), /^60\. /);
  });

  it('keeps its toolbar on one line: in a narrow window the formats are in a list', async () => {
    await shows(TEXT);
    const size = page.viewportSize()!;
    const seen = (): Promise<string[]> => page.locator('[role=toolbar] button:visible').allInnerTexts();
    const high = async (): Promise<number> => (await page.locator('[role=toolbar]').boundingBox())!.height;
    try {
      await page.setViewportSize({ width: 900, height: 600 });
      await page.locator('#formats').waitFor({ state: 'visible' });
      const all = await seen();
      assert.deepEqual(all.slice(-7), ['TEI', 'HTML', 'Markdown', 'Text', 'Word', 'JSON', 'Export As…']);
      const line = await high();
      await page.focus('[data-export=docx]');
      await page.setViewportSize({ width: 420, height: 600 });
      await page.locator('#formats').waitFor({ state: 'hidden' });
      assert.deepEqual(await seen(), [...all.slice(0, -7), 'Export As…']);
      assert.equal(await high(), line);
      assert.equal(await page.evaluate('document.activeElement.innerText'), 'Export As…');
      await page.keyboard.press('Enter');
      assert.deepEqual(await last(), { type: 'export', format: 'choose' });
    } finally {
      await page.setViewportSize(size);
    }
  }); // prettier-ignore

  it('asks for exports, and keeps which view is shown', async () => {
    await shows(TEXT);
    await page.click('[data-export=tei]');
    assert.deepEqual(await last(), { type: 'export', format: 'tei' });
    await page.click('[data-view=typed]');
    assert.deepEqual(await page.evaluate('kept'), {
      cable: 'file:///a.cable',
      view: 'typed',
      leftOut: true,
    });
  });

  it('runs nothing and fetches nothing that a transcript says', async () => {
    await shows(hostileCable());
    for (const view of ['typed', 'reading']) await page.click(`[data-view=${view}]`);
    for (const link of await page.locator('#reading a').all()) await link.click();
    assert.equal(await page.evaluate('window.hacked'), undefined);
    assert.deepEqual(asked, []);
    assert.equal(
      await page.locator('main :is(script, img, svg, iframe, form, base, link)').count(),
      0,
    );
  });
});
