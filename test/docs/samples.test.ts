import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { leavesOf, parseCable } from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';
import { checkCable } from '../../src/check/index.js';

const folder = new URL('../../samples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.cable'));

function reported(text: string): string[] {
  return checkCable(text, parseCable(text, { readers }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);
}

describe('samples', () => {
  it('are told of in their README', () => {
    const readme = read('README.md');
    for (const name of names) assert.ok(readme.includes(`(${name})`), name);
  });

  for (const name of names.filter((name) => name !== 'mistakes.cable')) {
    it(`${name} is in order`, () => assert.deepEqual(reported(read(name)), []));
  }

  it('mistakes.cable has one of each sort', () => {
    const rules = new Set(reported(read('mistakes.cable')));
    for (const rule of [
      'banner-misspelt',
      'banner-differs',
      'label-misspelt',
      'label-missing',
      'page-number',
      'paragraph-number-gap',
      'paragraph-letter-gap',
      'section-unpaired',
      'bracket-unpaired',
      'mark-misspelt',
      'hyphen-left',
      'digit-confused',
      'word-doubled',
      'date-impossible',
    ]) {
      assert.ok(rules.has(rule), rule);
    }
  });

  it("strelsau-1959.cable shows every editor's mark but a footnote", () => {
    const root = parseCable(read('strelsau-1959.cable'), { readers });
    const kinds = leavesOf(root).flatMap((leaf) => (leaf.type === 'mark' ? [leaf.kind] : []));
    assert.deepEqual([...new Set(kinds)].sort(), [
      'added',
      'correction',
      'deleted',
      'garbled',
      'handwritten',
      'illegible',
      'margin',
      'note',
      'omission',
      'redacted',
      'sic',
      'stamp',
      'supplied',
      'unclear',
      'underlined',
    ]);
  });
});
