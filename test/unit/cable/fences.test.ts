import assert from 'node:assert/strict';
import { pointsOf, pointsWithin } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';

/** Each fence with the words of the Markdown at which its lines begin. */
function fences(markdown: string): { text: string; info: string; margin: string; at: string[] }[] {
  return readers.fences(markdown).map(({ text, info, margin, lines }) => ({
    text,
    info,
    margin,
    at: lines.map((line) => markdown.slice(line, line + 3)),
  }));
}

describe('cables in fenced blocks of Markdown', () => {
  it('are found with their places, and no other block is', () => {
    assert.deepEqual(fences('# A\n\n```cable right\nSECRET\n\n1. Yes.\n```\n\n```js\nno\n```\n'), [
      { text: 'SECRET\n\n1. Yes.', info: 'right', margin: '', at: ['SEC', '\n1.', '1. '] },
    ]);
    assert.deepEqual(fences('    cable\n\ntext ```cable\n'), []);
  });

  it('stand in lists and quotations too', () => {
    assert.deepEqual(fences('- a\n\n  ~~~ CABLE\n  SECRET\n\n  1. Yes.\n  ~~~\n'), [
      { text: 'SECRET\n\n1. Yes.', info: '', margin: '  ', at: ['SEC', '\n  ', '1. '] },
    ]);
    assert.deepEqual(fences('> ```cable\r\n> SECRET\r\n> RUSK\r\n> ```\r\n')[0], {
      text: 'SECRET\r\nRUSK',
      info: '',
      margin: '> ',
      at: ['SEC', 'RUS'],
    });
  });

  it('are left alone where a tab stands half in their margin, and where nothing is in them', () => {
    assert.deepEqual(fences('  ```cable\n\tSECRET\n  ```\n'), []);
    assert.deepEqual(fences('```cable\n```'), []);
    assert.deepEqual(fences('```cable'), []);
  });
});

describe('pointsWithin', () => {
  it('says where the lines of a block stand in the document', () => {
    const markdown = 'x\n\n> ```cable\n> SECRET\n> RUSK\n> ```\n';
    const [fence] = readers.fences(markdown);
    const points = pointsWithin(fence!.text, fence!.lines, pointsOf(markdown));
    const rusk = fence!.text.indexOf('RUSK');
    assert.deepEqual(points.span(rusk, rusk + 4), {
      start: { line: 5, column: 3, offset: markdown.indexOf('RUSK') },
      end: { line: 5, column: 7, offset: markdown.indexOf('RUSK') + 4 },
    });
  });
});
