import assert from 'node:assert/strict';
import { paragraphsOf, sentencesOf } from '../../../src/cable/index.js';
import { parse, slices } from '../read/parse.js';

function sentences(text: string): string[] {
  return paragraphsOf(parse(text)).flatMap((paragraph) => slices(text, sentencesOf(paragraph)));
}

describe('sentencesOf', () => {
  it('cuts behind a point, a question mark and an exclamation mark', () => {
    assert.deepEqual(
      sentences('1. (S) Minister asked. Why? He knows! "Delay." All ~~agree.~~ So.\n'),
      ['Minister asked.', 'Why?', 'He knows!', '"Delay."', 'All ~~agree.~~', 'So.'],
    );
  });

  it('knows titles, initials and abbreviations', () => {
    assert.deepEqual(
      sentences(
        'Saw Mr. Thant of U.S. Mission re No. 5 with Amb. D. Rusk. He left at 3 p.m. Dept knows.\n',
      ),
      [
        'Saw Mr. Thant of U.S. Mission re No. 5 with Amb. D. Rusk.',
        'He left at 3 p.m.',
        'Dept knows.',
      ],
    );
  });

  it('takes "No." for an answer where no number follows', () => {
    assert.deepEqual(sentences('Would he go? No. Others will.\n'), [
      'Would he go?',
      'No.',
      'Others will.',
    ]);
  });

  it('goes on where a small letter follows', () => {
    assert.deepEqual(sentences('He saw missiles, bombers etc. and left.\n'), [
      'He saw missiles, bombers etc. and left.',
    ]);
    assert.deepEqual(sentences('He saw missiles etc. Others left.\n'), [
      'He saw missiles etc.',
      'Others left.',
    ]);
  });

  it('does not cut within an ellipsis', () => {
    assert.deepEqual(sentences('He said . . . that it is so. Well ... Perhaps.\n'), [
      'He said . . . that it is so.',
      'Well ...',
      'Perhaps.',
    ]);
  });

  it('does not take every point for an end on a wire, where every letter is a capital', () => {
    assert.deepEqual(
      sentences('1. MR. VANCE LEFT AT 3 P.M. LOCAL FOR U.S. NO. 2 MAN WILL FOLLOW. HE AGREES.\n'),
      ['MR. VANCE LEFT AT 3 P.M. LOCAL FOR U.S. NO. 2 MAN WILL FOLLOW.', 'HE AGREES.'],
    );
  });

  it('reads over a page turn', () => {
    assert.deepEqual(
      sentences('One. Cuban situation really\n\nSECRET\n\n[page 2]\n\npinned down. Two.\n'),
      ['One.', 'Cuban situation really\n\nSECRET\n\n[page 2]\n\npinned down.', 'Two.'],
    );
  });

  it('takes a mark of the editor as a word', () => {
    assert.deepEqual(
      sentences('He left [illegible]. [Here follows a list.] More. [Dept?] agrees.\n'),
      ['He left [illegible].', '[Here follows a list.]', 'More.', '[Dept?] agrees.'],
    );
  });

  it('reads over white space of any width', () => {
    const wide = ' '.repeat(300);
    assert.deepEqual(sentences(`One.${wide}Two.${wide}\n`), ['One.', 'Two.']);
  });

  it('finds none where there are no words', () => {
    assert.deepEqual(sentences('1.\n'), []);
  });
});
