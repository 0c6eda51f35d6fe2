import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseCable } from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';
import {
  checkCable,
  type Finding,
  fixAll,
  frontMatterReading,
  rules,
} from '../../src/check/index.js';
import { lineStarts } from '../../src/cable/index.js';
import { examplesOf } from './examples.js';

const folder = new URL('../../docs/rules/', import.meta.url);

describe('pages of the rules', () => {
  for (const rule of rules) {
    const page = new URL(`${rule.id}.md`, folder);
    describe(rule.id, () => {
      const check = (text: string): Finding[] => {
        const root = parseCable(text);
        return checkCable(text, root, {
          rules: [rule],
          frontMatter: frontMatterReading(root, readers),
        });
      };
      const examples = existsSync(page) ? examplesOf(readFileSync(page, 'utf8')) : [];

      it('shows what is reported and what is right', () => {
        const kinds = new Set(examples.map(({ kind }) => kind));
        assert.deepEqual([...kinds].sort(), ['right', 'wrong']);
      });

      for (const { kind, text, messages, fixed, line } of examples) {
        it(`is true at line ${String(line)}`, () => {
          assert.deepEqual(printed(text, check(text)), messages);
          if (fixed !== undefined) assert.equal(fixAll(text, check).text, fixed);
          else assert.equal(fixAll(text, check).count, 0, 'a safe fix that the page does not show');
          if (kind === 'right') {
            const others = checkCable(text, parseCable(text)).filter(
              ({ severity }) => severity !== 'info',
            );
            assert.deepEqual(printed(text, others), [], 'another rule reports it');
          }
        });
      }
    });
  }

  it('are there for rules that exist', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
  });
});

function printed(text: string, findings: readonly Finding[]): string[] {
  const starts = lineStarts(text);
  return findings.map(({ start, severity, message }) => {
    const line = starts.findLastIndex((offset) => offset <= start);
    return `${String(line + 1)}:${String(start - starts[line]! + 1)} ${severity} ${message}`;
  });
}
