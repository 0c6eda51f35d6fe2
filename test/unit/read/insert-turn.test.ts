import assert from 'node:assert/strict';
import { insertPageTurn } from '../../../src/read/index.js';
import { applied, at } from './parse.js';

/** The text with the turn in it, and a caret where the page begins. */
function inserted(marked: string): string | undefined {
  const { text, root, offset } = at(marked);
  const turn = insertPageTurn(text, root, offset);
  const result = applied(text, turn?.edits);
  return turn && result && `${result.slice(0, turn.caret)}‸${result.slice(turn.caret)}`;
}

describe('insertPageTurn', () => {
  it('looks like the turns of the file', () => {
    assert.equal(
      inserted(
        'SECRET\n\nClassification\n\nOne.\n\nSECRET\n\nClassification\n\nTwo three‸ four.\n',
      ),
      'SECRET\n\nClassification\n\nOne.\n\nSECRET\n\nClassification\n\nTwo three\n\nSECRET\n\nClassification\n\n‸four.\n',
    );
  });

  it('counts on from the page it ends, in as many digits', () => {
    assert.equal(
      inserted('ONE.\nSECRET\nSECRET\nPAGE 02 STATE 041961\nTWO.‸\nTHREE.\n'),
      'ONE.\nSECRET\nSECRET\nPAGE 02 STATE 041961\nTWO.\nSECRET\nSECRET\nPAGE 03 STATE 041961\n‸THREE.\n',
    );
  });

  it('moves the numbers behind it on, and the number of pages', () => {
    assert.equal(
      inserted(
        '[page 1 of 3]\n\nOne.\n\nAnd.‸\n\n[page 2 of 3]\n\nTwo.\n\n[page 3 of 3]\n\nThree.\n',
      ),
      '[page 1 of 4]\n\nOne.\n\nAnd.\n\n[page 2 of 4]\n\n‸[page 3 of 4]\n\nTwo.\n\n[page 4 of 4]\n\nThree.\n'.replace(
        '‸[page 3',
        '‸[page 3',
      ),
    );
  });

  it('fills a number that is missing, and moves nothing', () => {
    const { text, root, offset } = at('[page 1]\n\nOne. ‸More.\n\n[page 3]\n\nThree.\n');
    const turn = insertPageTurn(text, root, offset);
    assert.equal(turn?.number, 2);
    assert.equal(turn.renumbered, 0);
    assert.equal(turn.words, '[page 2]');
  });

  it('stops moving numbers where they do not follow', () => {
    const { text, root, offset } = at(
      'One.‸\n\n[page 2]\n\nTwo.\n\n[page 3]\n\nThree.\n\n[page 7]\n\nSeven.\n',
    );
    assert.equal(insertPageTurn(text, root, offset)?.renumbered, 2);
    const bare = at('One.‸\n\n[page 2]\n\nTwo.\n\nSECRET\n\nThree.\n');
    assert.equal(insertPageTurn(bare.text, bare.root, bare.offset)?.renumbered, 1);
  });

  it('looks like the furniture of the first page where there is no turn yet', () => {
    assert.equal(
      inserted('SECRET\n\nClassification\n\nOne two‸.\n'),
      'SECRET\n\nClassification\n\nOne two\n\nSECRET\n\nClassification\n\n‸.\n',
    );
  });

  it('has a foot where the last page has one', () => {
    assert.equal(
      inserted('SECRET\n[page 1]\nOne. ‸Two.\nSECRET\n'),
      'SECRET\n[page 1]\nOne.\nSECRET\nSECRET\n[page 2]\n‸Two.\nSECRET\n',
    );
  });

  it('is a page line of our own where the file has no furniture', () => {
    assert.equal(inserted('One.\r\n\r\n   ‸Two.'), 'One.\r\n\r\n[page 2]\r\n\r\n‸   Two.');
    assert.equal(inserted('One two‸'), 'One two\n\n[page 2]\n\n‸');
  });

  it('keeps a form feed before its words', () => {
    assert.equal(inserted('One.\n\fTwo. ‸Three.'), 'One.\n\fTwo.\n\f‸Three.');
  });

  it('stands on lines of its own, however wide the margins are', () => {
    const wide = ' '.repeat(250);
    assert.equal(inserted(`SECRET${wide}\nOne two‸.`), `SECRET${wide}\nOne two\nSECRET\n‸.`);
    assert.equal(
      inserted(`One.\n[page 2]${wide}\nTwo three‸.`),
      `One.\n[page 2]${wide}\nTwo three\n[page 3]\n‸.`,
    );
  });

  it('leaves out what was stamped or sent between the lines of the turn it looks like', () => {
    const text = 'One.\n\nSECRET\n\nDECLASSIFIED Authority NND 1\n\n[page 2]\n\nTwo. ‸Three.\n';
    assert.equal(inserted(text), text.replace(' ‸', '\n\nSECRET\n\n[page 3]\n\n‸'));
  });

  it('rather looks like a turn without a slip', () => {
    const text =
      'SECRET\n\nOne.\n\nSECRET\n\n[page 2]\n\nTwo.\n\nSECERT\n\n[page 3]\n\nThree. ‸Four.\n';
    assert.equal(inserted(text), text.replace(' ‸', '\n\nSECRET\n\n[page 4]\n\n‸'));
  });

  it('begins no page in front matter, in furniture and before the first words', () => {
    assert.equal(inserted('---\nti‸tle: A\n---\n\nText.\n'), undefined);
    assert.equal(inserted('SEC‸RET\n\nText.\n'), undefined);
    assert.equal(inserted('\n‸\nText.\n'), undefined);
    assert.equal(inserted('---\ntitle: A\n---\n‸\nText.\n'), undefined);
  });
});
