import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { hostileCable } from './hostile.js';
import { pageOf, samples } from './page.js';

const TELEGRAMS = new URL('../../../shared/data/telegrams/', import.meta.url);

/** What the HTML standard and its checker ask for, and what people with a screen reader need. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }),
);

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

describe('the HTML page, by html-validate', () => {
  for (const { name, text } of samples()) {
    it(`is right for ${name}`, async () => assert.deepEqual(await faultsOf(pageOf(text)), []));
  }

  it('is right for an empty cable, and for a hostile one', async () => {
    for (const text of ['', '\n', 'RUSK', '[page 2]\n[page 2]\n\ftext', hostileCable()])
      assert.deepEqual(await faultsOf(pageOf(text)), [], JSON.stringify(text.slice(0, 20)));
  });

  it('finds what is wrong', async () => {
    const html = pageOf('SECRET').replace('<main ', '<main id="reading" ');
    assert.match((await faultsOf(html)).join(), /no-dup-id/);
  });

  it('is right for every published telegram', async function () {
    // The telegrams are not in the repository.
    if (!existsSync(TELEGRAMS)) this.skip();
    this.timeout(120_000);
    for (const name of readdirSync(TELEGRAMS).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, TELEGRAMS), 'utf8');
      assert.deepEqual(await faultsOf(pageOf(text)), [], name);
    }
  });
});
