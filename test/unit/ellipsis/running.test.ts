import assert from 'node:assert/strict';
import { paragraphsOf, proseOf } from '../../../src/cable/index.js';
import { withoutMarks } from '../../../src/ellipsis/running.js';
import { parse } from '../read/parse.js';

function running(text: string): string {
  const [paragraph] = paragraphsOf(parse(text));
  const bare = withoutMarks(paragraph!);
  return proseOf(bare).text.trimEnd();
}

describe('withoutMarks', () => {
  it('leaves words that stand on the paper or are supplied, in their places', () => {
    assert.equal(
      running('The Kuznetsov[?] plan for [the] ports.\n'),
      'The Kuznetsov    plan for  the  ports.',
    );
    assert.equal(running('A {second} _firm_ word.\n'), 'A  second   firm  word.');
  });

  it('leaves a sign where words are lost', () => {
    assert.equal(running('Sent [illegible] today.\n'), `Sent \uFFFC${' '.repeat(10)} today.`);
  });

  it('leaves nothing of what an editor says or a writer struck out', () => {
    assert.equal(
      running('Sent ~~two~~ today [note: by hand].\n').replaceAll(/ +/g, ' '),
      'Sent today .',
    );
  });
});
