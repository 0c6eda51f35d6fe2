import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { canLaunchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { becomes, CableWindow } from './window.js';

describe('the preview in a real window', function () {
  this.timeout(120_000);
  let window: CableWindow | undefined;
  before(async function () {
    if (!canLaunchBrowser()) this.skip();
    window = await CableWindow.open('strelsau-1959.cable', { 'hostile.cable': HOSTILE });
  });
  after(() => window?.close());

  /** The page inside the preview. */
  const preview = (): FrameLocator => window!.scan;

  it('comes back after a reload with its cable and the view that was chosen', async () => {
    await window!.command('Cablese: Show Preview Beside');
    const typed = preview().locator('[data-view=typed]');
    await typed.click({ timeout: 30_000 });
    assert.equal(await typed.getAttribute('aria-pressed'), 'true');
    await window!.reload();
    await preview().locator('#typed .sheet').first().waitFor({ timeout: 60_000 });
    assert.equal(await typed.getAttribute('aria-pressed'), 'true');
    assert.match((await preview().locator('#typed .sheet').first().textContent())!, /Strelsau/i);
  });

  it('runs nothing that a transcript says', async () => {
    await window!.openFile('hostile.cable');
    await window!.command('Cablese: Show Preview Beside');
    const tab = window!.page.locator('.tab.active', { hasText: 'Preview of hostile.cable' });
    await tab.waitFor({ timeout: 30_000 });
    const reading = preview().locator('#reading');
    await becomes(
      async () => (await reading.textContent()) ?? '',
      (text) => text.includes('Says'),
    );
    assert.equal(await reading.locator('img, script, iframe, a[href^="javascript"]').count(), 0);
    assert.match((await reading.textContent())!, /<img src=x onerror=/);
    assert.equal(await preview().locator('html[data-ran]').count(), 0);
  });
});

const HOSTILE = `SECRET

1. Says <img src=x onerror="document.documentElement.dataset.ran = 1"> and <script>document.documentElement.dataset.ran = 1</script>.

2. See [note: <a href="javascript:alert(1)">here</a>] and para 1.
`;
