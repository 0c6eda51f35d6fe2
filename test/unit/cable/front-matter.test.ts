import assert from 'node:assert/strict';
import { frontMatterExtent, needsReaders } from '../../../src/cable/index.js';

describe('front matter', () => {
  it('stands between two fences at the very top', () => {
    const text = '---\ntitle: A\n---\nSECRET\n';
    const extent = frontMatterExtent(text)!;
    assert.deepEqual(extent, { start: 0, end: 16, yamlStart: 4, yamlEnd: 12 });
    assert.equal(text.slice(extent.yamlStart, extent.yamlEnd), 'title: A');
  });

  it('may stand behind a byte order mark, with any line ends, and be empty', () => {
    assert.deepEqual(frontMatterExtent('\uFEFF---\r\na: 1\r\n---'), {
      start: 1,
      end: 15,
      yamlStart: 6,
      yamlEnd: 10,
    });
    assert.deepEqual(frontMatterExtent('---\n---\n'), {
      start: 0,
      end: 7,
      yamlStart: 4,
      yamlEnd: 4,
    });
  });

  it('is none where a fence is missing or longer', () => {
    for (const text of ['', 'a\n---\n---\n', '---\na: 1\n', '----\na: 1\n----\n', '---a\n---\n']) {
      assert.equal(frontMatterExtent(text), undefined, text);
    }
  });

  it('needs readers, as the marks of Markdown do', () => {
    assert.equal(needsReaders('---\na: 1\n---\n'), true);
    for (const text of ['_so_', '~~so~~', 'so[^1]']) assert.equal(needsReaders(text), true, text);
    assert.equal(needsReaders('*so* [sic] {so} ~so~'), false);
  });
});
