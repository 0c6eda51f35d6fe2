import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../src/cable/index.js';
import { joinAcrossTurn, splitAcrossTurn } from '../../../src/read/index.js';
import { applied, at, parse } from './parse.js';

function joined(marked: string): string | undefined {
  const { text, root, offset } = at(marked);
  return applied(text, joinAcrossTurn(text, root, offset));
}

function split(marked: string): string | undefined {
  const { text, root, offset } = at(marked);
  return applied(text, splitAcrossTurn(text, root, offset));
}

const count = (text: string): number => paragraphsOf(parse(text)).length;

describe('joinAcrossTurn', () => {
  it('moves the first word over the turn, and then it is one paragraph', () => {
    const text = 'One by US Government.\n\nSECRET\n\n[page 2]\n\nMany details remain. So.\n';
    assert.equal(
      joined(`‸${text}`),
      'One by US Government. Many\n\nSECRET\n\n[page 2]\n\ndetails remain. So.\n',
    );
    assert.equal(count(text), 2);
    assert.equal(count(joined(`‸${text}`)!), 1);
  });

  it('moves more words where the first are a sentence', () => {
    assert.equal(
      joined('‸One.\n\n[page 2]\n\nNo. U.S. Mission knows.\n'),
      'One. No. U.S. Mission\n\n[page 2]\n\nknows.\n',
    );
  });

  it('takes the turn nearest to the place', () => {
    const text = 'One.\n\n[page 2]\n\nTwo of it.\n\n[page 3]\n\nThree ‸of it.\n';
    assert.equal(joined(text), 'One.\n\n[page 2]\n\nTwo of it. Three\n\n[page 3]\n\nof it.\n');
  });

  it('does not cut a mark', () => {
    assert.equal(
      joined('‸One.\n\n[page 2]\n\n[these words?] stand.\n'),
      'One. [these words?]\n\n[page 2]\n\nstand.\n',
    );
  });

  it('joins over a stamp beside the turn', () => {
    const stamp = 'DECLASSIFIED Authority NND 1';
    const text = `‸One.\n\n${stamp}\n\n[page 2]\n\nTwo of it.\n`;
    assert.equal(joined(text), `One. Two\n\n${stamp}\n\n[page 2]\n\nof it.\n`);
  });

  it('joins nothing that is one, is numbered, is a single word or stands apart', () => {
    assert.equal(joined('‸One of\n\n[page 2]\n\nthem.\n'), undefined);
    assert.equal(joined('‸1. One.\n\n[page 2]\n\n2. Two of it.\n'), undefined);
    assert.equal(joined('‸One.\n\n[page 2]\n\nTwo.\n'), undefined);
    assert.equal(joined('‸One.\n\n[page 2]\n\nBEGIN TEXT\n\nTwo of it.\n'), undefined);
    assert.equal(joined('‸One.\n\nEND\n\n[page 2]\n'), undefined);
    assert.equal(joined('‸One two.\n'), undefined);
    assert.equal(joined(`‸One.\n\n[page 2]\n\n${'No. '.repeat(20)}\n`), undefined);
  });

  it('looks no further than the page', () => {
    assert.equal(joined('‸One.\n\n[page 2]\n\nTwo\n\n[page 3]\n\nand more.\n'), undefined);
  });
});

describe('splitAcrossTurn', () => {
  it('undoes a join', () => {
    const text = 'One by US Government.\n\n[page 2]\n\nMany details remain. So.\n';
    const one = joined(`‸${text}`)!;
    assert.equal(split(`‸${one}`), text);
  });

  it('moves the rest of the sentence back where that is less', () => {
    const text = 'One. Cuban situation was not really\n\n[page 2]\n\nso grave. Two of it.\n';
    const two = split(`‸${text}`)!;
    assert.equal(two, 'One. Cuban situation was not really so grave.\n\n[page 2]\n\nTwo of it.\n');
    assert.equal(count(text), 1);
    assert.equal(count(two), 2);
  });

  it('moves the sentence the other way where there is only that', () => {
    assert.equal(
      split('‸One of\n\n[page 2]\n\nthem is here. Two.\n'),
      'One of them is here.\n\n[page 2]\n\nTwo.\n',
    );
    assert.equal(
      split('‸One. Two is not\n\n[page 2]\n\nhere.\n'),
      'One.\n\n[page 2]\n\nTwo is not here.\n',
    );
  });

  it('keeps a hyphen at the end of its line', () => {
    assert.equal(
      split('‸ONE. THE COMMUNI-\n\n[page 2]\n\nCATIONS. TWO, 2.\n'),
      'ONE. THE COMMUNI-\nCATIONS.\n\n[page 2]\n\nTWO, 2.\n',
    );
  });

  it('splits nothing that is two, or is one sentence', () => {
    assert.equal(split('‸One.\n\n[page 2]\n\nTwo.\n'), undefined);
    assert.equal(split('‸One of\n\n[page 2]\n\nthem.\n'), undefined);
    assert.equal(split('‸One two.\n'), undefined);
    assert.equal(split('‸1. He said it.\n\n[page 2]\n\nand left.\n'), undefined);
  });

  it('splits only where the parts are then two', () => {
    assert.equal(
      split('‸It ends here: one of\n\n[page 2]\n\nthem is Art. VI. and so on.\n'),
      undefined,
    );
  });

  it('does not move words over a stamp, and takes none away', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005';
    assert.equal(split(`‸He agreed.\n${stamp}\nHe would\n\n[page 2]\n\ncome.\n`), undefined);
    assert.equal(joined(`‸One.\n\n[page 2]\n\nNo.\n${stamp}\nTwo of it.\n`), undefined);
  });

  it('does not move words over a second turn', () => {
    const text = '‸One. Two is\n\n[page 2]\n\nstill\n\n[page 3]\n\ngoing on. Three.\n';
    assert.equal(split(text), 'One.\n\n[page 2]\n\nTwo is still\n\n[page 3]\n\ngoing on. Three.\n');
    const late = 'One is\n\n[page 2]\n\nstill\n\n[page 3]\n\ngoing on. ‸Three.\n';
    assert.equal(split(late), 'One is\n\n[page 2]\n\nstill going on.\n\n[page 3]\n\nThree.\n');
  });
});
