import assert from 'node:assert/strict';
import { importMarkdown } from '../../../../src/publish/imports.js';
import { piecesOf } from '../../../../src/publish/markdown/pieces.js';

/** The pieces of a text, however short they are. */
function pieces(markdown: string): string[] {
  const starts = piecesOf(markdown, 1);
  return starts.map((start, index) => markdown.slice(start, starts[index + 1]));
}

describe('pieces of Markdown', () => {
  it('begin behind a blank line', () => {
    assert.deepEqual(pieces('One\ntwo\n\n\nthree\r\n\r\nfour\r\rfive'), [
      'One\ntwo\n\n\n',
      'three\r\n\r\n',
      'four\r\r',
      'five',
    ]);
    assert.deepEqual(pieces(''), ['']);
    assert.deepEqual(pieces('1. One\n\n   goes on\n\n2. Two\n'), [
      '1. One\n\n   goes on\n\n',
      '2. Two\n',
    ]);
  });

  it('hold fenced blocks whole', () => {
    const fenced = '```cable\nSECRET\n\nOne.\n~~~\n\n````\n\n';
    assert.deepEqual(pieces(`${fenced}Two.\n`), [fenced, 'Two.\n']);
    assert.deepEqual(pieces('~~~\n\nOne.\n\n~~~ no\n\nTwo.\n'), [
      '~~~\n\nOne.\n\n~~~ no\n\nTwo.\n',
    ]);
    assert.deepEqual(pieces('``` is `code`\n\nOne.\n'), ['``` is `code`\n\n', 'One.\n']);
  });

  it('go no further where it is not sure what a line is', () => {
    assert.deepEqual(pieces('One.\n\nTwo.\n\n<!-- Three.\n\nFour. -->\n\nFive.\n'), [
      'One.\n\n',
      'Two.\n\n<!-- Three.\n\nFour. -->\n\nFive.\n',
    ]);
    assert.deepEqual(pieces('1. One\n\n   ```\n\n   two\n\nThree.\n'), [
      '1. One\n\n   ```\n\n   two\n\nThree.\n',
    ]);
    assert.deepEqual(pieces('<div>\n```\n\nOne.\n'), ['<div>\n```\n\nOne.\n']);
    assert.deepEqual(pieces('<br>\n\nOne.\n'), ['<br>\n\n', 'One.\n']);
  });

  it('are long enough to be worth it', () => {
    const page = `${'Embassy agrees. '.repeat(300)}\n\n`;
    assert.deepEqual(piecesOf(`${page}One.\n\nTwo.\n`), [0, page.length]);
  });

  it('know the notes and links of the others', () => {
    const page = `${'Embassy agrees. '.repeat(300)}\n\n`;
    const { text, changes } = importMarkdown(
      `Word[^A] and [link][x].\n\n${page}More[^A].\n\n${page}[^A]: Torn.\n\n[X]: http://x\n`,
    );
    assert.match(text, /^Word \[note: Torn\.\] and link\.\n/);
    assert.match(text, /\nMore \[note: Torn\.\]\.\n/);
    const lines = changes.map(({ line, why }) => `${line} ${why}`);
    assert.ok(lines.includes('1 is the address of a link'), lines.join('\n'));
    assert.ok(lines.includes('9 a footnote stands where it belongs, in line 5'), lines.join('\n'));
  });
});
