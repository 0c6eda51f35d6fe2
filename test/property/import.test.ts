import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { importMarkdown, importTei, importText } from '../../src/publish/imports.js';
import type { Change } from '../../src/publish/imported.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

/** What an import gave, word for word: its text without the marks inside words, and its list. */
function assertWhole(source: string, texts: readonly string[], changes: readonly Change[]): void {
  const given = new Map<string, number>();
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const kept = texts.map((text) => text.replace(/[_~{}]|\[\?\]/g, ''));
  for (const text of [...kept, ...changes.map(({ from }) => from)])
    for (const word of wordsOf(text)) given.set(word, (given.get(word) ?? 0) + 1);
  for (const word of wordsOf(source)) {
    const left = given.get(word) ?? 0;
    assert.ok(left > 0, `${word} is neither in ${JSON.stringify(texts)} nor in the list`);
    given.set(word, left - 1);
  }
}

const NAMES = [
  'p', 'hi', 'note', 'head', 'list', 'label', 'item', 'table', 'row', 'cell', 'choice', 'sic', 'corr', 'lb',
  'pb', 'gap', 'del', 'add', 'unclear', 'closer', 'signed', 'opener', 'seg', 'dateline', 'quote', 'figure',
  'index', 'persName', 'date', 'strange', 'abbr', 'expan',
]; // prettier-ignore

/** Elements in any order, sensible or not. */
const element = fc.letrec<{ node: ReturnType<typeof x> | string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'Embassy agrees. ',
      'see para 3',
      'RUSK',
      ' \n',
      '[',
      ']',
      'a',
      '_x_',
      'offen-',
    ),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(
          {},
          { rend: 'italic' },
          { rend: 'smallcaps' },
          { type: 'source' },
          { n: '7' },
        ),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([name, attributes, children]) => x(name, attributes, children)),
  ),
})).node;

describe('import', () => {
  it('drops no word of a text without a word', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (source, joined) => {
        const { text, changes } = importText(source, { joined });
        assertWhole(source, [text], changes);
      }),
      runs(500),
    );
  });

  it('drops no word of Markdown without a word', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, changes } = importMarkdown(source);
        assertWhole(source, [text], changes);
      }),
      runs(500),
    );
  });

  it('drops no word of TEI without a word', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), fc.boolean(), (children, frus) => {
        const body = frus
          ? x('div', { type: 'document' }, children)
          : x('text', [x('body', children)]);
        const { documents, outside } = importTei(toXml(x('TEI', [body])));
        // Pieces of one word may stand in several elements: letters tell what words cannot.
        const changes = [...outside, ...documents.flatMap((one) => one.changes)];
        const letters = (text: string): string =>
          [...text.matchAll(/[\p{L}\p{N}]/gu)]
            .map(([letter]) => letter)
            .sort()
            .join('');
        const source = letters(plain(children));
        const given = letters(
          [...documents.map(({ text }) => text), ...changes.map(({ from }) => from)].join(' '),
        );
        assert.ok(contains(given, source), `${source} is not all in ${given}`);
      }),
      runs(500),
    );
  });
});

function plain(nodes: readonly unknown[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : plain(
            (node as { children: { value?: string }[] }).children.map(
              (child) => child.value ?? child,
            ),
          ),
    )
    .join(' ');
}

/** Whether sorted letters are all among other sorted letters. */
function contains(given: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = given.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
