import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Session } from '../unit/cli/session.js';

const page: Root = unified()
  .use(remarkParse)
  .parse(readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8'));
const blocks = page.children.filter((node): node is Code => node.type === 'code');

/** Commands of a console, each with what it prints: the output, then what stands on standard error. */
function commandsOf(console: string): { argv: string[]; printed: string }[] {
  const [, ...runs] = `\n${console}`.split(/\n\$ cablese /);
  return runs.map((run) => {
    const [command, ...lines] = run.split('\n') as [string, ...string[]];
    return { argv: command.split(' '), printed: lines.join('\n') };
  });
}

/** Whether a text is what is expected, where `…` stands for lines that are left out. */
function assertPrinted(text: string, expected: string): void {
  if (!expected.includes('…')) {
    assert.equal(text, expected);
    return;
  }
  let at = 0;
  for (const part of expected.split(/^…$/m).map((lines) => lines.trim())) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0, `Expected\n${part}\nin\n${text.slice(at)}`);
    at = found + part.length;
  }
}

describe('docs/exports.md', () => {
  let session: Session;
  before(() => {
    session = new Session();
    for (const { meta, value } of blocks) if (meta) session.write(meta, `${value}\n`);
  });
  after(() => session.end());

  for (const { lang, value, position } of blocks) {
    if (lang !== 'console') continue;
    for (const { argv, printed } of commandsOf(value))
      it(`is true of cablese ${argv.join(' ')}, line ${String(position?.start.line)}`, async () => {
        const { code, out, err } = await session.run(argv);
        assert.equal(code, 0);
        assertPrinted(`${out}${err}`.trimEnd(), printed);
      });
  }

  it('has an example of every form that is read and of most that are written', () => {
    const all = blocks.map(({ value }) => value).join('\n');
    for (const target of ['tei', 'markdown', 'text', 'cable'])
      assert.ok(all.includes(`--to ${target}`), target);
  });
});
