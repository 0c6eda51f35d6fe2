import assert from 'node:assert/strict';
import { selectionAt, wordAt } from '../../../src/read/index.js';
import { at, slices } from './parse.js';

function chain(marked: string): string[] {
  const { text, root, offset } = at(marked);
  return slices(text, selectionAt(text, root, offset));
}

function word(marked: string): string | undefined {
  const { text, offset } = at(marked);
  const extent = wordAt(text, offset);
  return extent && text.slice(extent.start, extent.end);
}

describe('selectionAt', () => {
  it('grows from the word to the cable', () => {
    assert.deepEqual(
      chain('SECRET\n\n1. Min‸ister asked. He left.\n\n2. More.\n\n[page 2]\n\n3. End.\n'),
      [
        'Minister',
        'Minister asked.',
        '1. Minister asked. He left.',
        'SECRET\n\n1. Minister asked. He left.\n\n2. More.\n\n',
        'SECRET\n\n1. Minister asked. He left.\n\n2. More.\n\n[page 2]\n\n3. End.\n',
      ],
    );
  });

  it('takes a lettered part before the paragraph it stands in', () => {
    assert.deepEqual(chain('1. Points. Two:\n\na. On‸e.\n\nb. Two.\n'), [
      'One',
      'One.',
      'a. One.',
      '1. Points. Two:\n\na. One.\n\nb. Two.',
      '1. Points. Two:\n\na. One.\n\nb. Two.\n',
    ]);
  });

  it('takes both pages of a paragraph that crosses a turn', () => {
    const text =
      '[page 1]\n\nOne.\n\nMinister sa‸id that\n\n[page 2]\n\nhe agrees. So.\n\n[page 3]\n\nThree.\n';
    assert.deepEqual(chain(text).slice(1), [
      'Minister said that\n\n[page 2]\n\nhe agrees.',
      'Minister said that\n\n[page 2]\n\nhe agrees. So.',
      '[page 1]\n\nOne.\n\nMinister said that\n\n[page 2]\n\nhe agrees. So.\n\n',
      text.replace('‸', ''),
    ]);
  });

  it('has the page only where there is no paragraph', () => {
    assert.deepEqual(chain('SEC‸RET\n\nOne.\n\n[page 2]\n\nTwo.\n'), [
      'SECRET',
      'SECRET\n\nOne.\n\n',
      'SECRET\n\nOne.\n\n[page 2]\n\nTwo.\n',
    ]);
  });

  it('has nothing in an empty file', () => {
    assert.deepEqual(chain('‸'), []);
  });
});

describe('wordAt', () => {
  it('keeps a name with its apostrophe, a serial number and an abbreviation whole', () => {
    assert.equal(word("saw Kuznet‸sov's plan"), "Kuznetsov's");
    assert.equal(word('STATE 041‸961'), '041961');
    assert.equal(word('at 3 p‸.m. today'), 'p.m');
    assert.equal(word('UN-spon‸sored talks'), 'UN-sponsored');
  });

  it('takes the word before a caret, and none between blanks', () => {
    assert.equal(word('Dept‸ knows'), 'Dept');
    assert.equal(word('Dept , ‸, knows'), undefined);
    assert.equal(word('...‸'), undefined);
  });
});
