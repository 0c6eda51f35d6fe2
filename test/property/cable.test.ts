import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CableNode,
  leavesOf,
  pagesOf,
  parseCable,
  pointsOf,
  type Root,
  visit,
} from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

/** Everything that holds for the tree of any text. */
function assertTree(text: string, root: Root): void {
  assert.equal(
    leavesOf(root)
      .map(({ value }) => value)
      .join(''),
    text,
    'the leaves give the file back',
  );
  const points = pointsOf(text);
  visit(root, (node: CableNode) => {
    const { start, end } = node.position;
    assert.deepEqual([start, end], [points.at(start.offset), points.at(end.offset)]);
    if ('children' in node) {
      let at = start.offset;
      for (const child of node.children) {
        assert.equal(
          child.position.start.offset,
          at,
          `${node.type} has a gap before ${child.type}`,
        );
        at = child.position.end.offset;
      }
      if (node.children.length) assert.equal(at, end.offset);
    } else {
      assert.equal(
        text.slice(start.offset, end.offset),
        node.value,
        `${node.type} slices its text`,
      );
      if (node.type === 'space') assert.equal(node.value.trim(), '', 'space is white');
      else assert.notEqual(node.value, '', `${node.type} is not empty`);
    }
  });
  const pages = pagesOf(root);
  assert.ok(pages.length > 0);
  pages.reduce((last, page) => {
    assert.ok(last.start.offset <= page.start.offset && last.end <= page.end);
    return page;
  });
}

describe('any text', function () {
  this.timeout(120_000);

  it('parses to a tree that holds all of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assertTree(text, parseCable(text));
      }),
      runs(2000),
    );
  });

  it('does so with the marks of Markdown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assertTree(text, parseCable(text, { readers }));
      }),
      runs(300),
    );
  });

  const hostile: Record<string, string> = {
    'a megabyte on one line': 'word '.repeat(200_000),
    '10,000 nested brackets': `${'['.repeat(10_000)}x${']'.repeat(10_000)}`,
    'a megabyte of opening brackets': '['.repeat(1_000_000),
    'a megabyte of banners': 'SECRET\n'.repeat(140_000),
    'a megabyte of first paragraphs': '1. a\n\n'.repeat(160_000),
    'a megabyte of lettered parts': '(a) b\n\n'.repeat(140_000),
    'a megabyte of form feeds': '\f'.repeat(1_000_000),
    'a megabyte of line ends': '\r'.repeat(1_000_000),
    'a megabyte of page lines': 'PAGE 01\nSTATE 041961\n'.repeat(45_000),
    'a megabyte of near banners': 'SECERT\n\n'.repeat(120_000),
    'a megabyte of doubts': 'a[?] '.repeat(200_000),
    'a megabyte of quotes': 'QUOTE '.repeat(160_000),
    'a megabyte of heads': 'SECRET\nTAGS: X\nFM X\n'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    // The time limit of Mocha is the only clock here: what is not linear takes many minutes.
    it(`is read in time: ${name}`, () => {
      const root = parseCable(text);
      assert.equal(root.position.end.offset, text.length);
      assert.ok(pagesOf(root).length > 0);
    });
  }
});
