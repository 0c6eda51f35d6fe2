import { reads } from './print.js';

describe('numbered paragraphs', () => {
  it('nests numbers, letters and Roman numbers', () => {
    reads(
      [
        'I. FIRST',
        '',
        '1. (C) Point is',
        '',
        '(a) this',
        '',
        '(b) that',
        '',
        '2. Second.',
        '',
        'II. SECOND',
        '',
        '1. Again.',
      ],
      [
        'paragraph',
        '  number I. 1 "I."',
        '  text "FIRST"',
        'paragraph 1',
        '  number 1. 1 "1."',
        '  portionMark C "(C)"',
        '  text "Point is"',
        'paragraph 2',
        '  number (a) 1 "(a)"',
        '  text "this"',
        'paragraph 2',
        '  number (a) 2 "(b)"',
        '  text "that"',
        'paragraph 1',
        '  number 1. 2 "2."',
        '  text "Second."',
        'paragraph',
        '  number I. 2 "II."',
        '  text "SECOND"',
        'paragraph 1',
        '  number 1. 1 "1."',
        '  text "Again."',
      ],
    );
  });

  it('numbers a paragraph that opens with two labels', () => {
    reads(
      ['1. (a) First part.', '', '(b) Second part.', '', '2. Second.'],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "(a) First part."',
        'paragraph 1',
        '  number (a) 2 "(b)"',
        '  text "Second part."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Second."',
      ],
    );
  });

  it('lets a quoted list begin again and return', () => {
    reads(
      ['1. First says:', '', '1. one', '', '2. two', '', '2. Second.', '', '3. Third.'],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "First says:"',
        'paragraph 1',
        '  number 1. 1 "1."',
        '  text "one"',
        'paragraph 1',
        '  number 1. 2 "2."',
        '  text "two"',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Second."',
        'paragraph',
        '  number 1. 3 "3."',
        '  text "Third."',
      ],
    );
  });

  it('takes no year, telegram number or wrapped figure for a paragraph number', () => {
    reads(
      [
        '679. Answer to yours.',
        '',
        '1962. The year of it.',
        '',
        'The Embassy has sent us the text of the note that was given to the Minister on',
        '3. It says that all of this will be done, and more than that, in the course of',
        '4. The rest is silence here.',
      ],
      [
        'paragraph',
        '  text "679. Answer to yours."',
        'paragraph',
        '  text "1962. The year of it."',
        'paragraph',
        '  text "The Embassy has sent us the text of the note that was given to the Minister on\\n3. It says that all of this will be done, and more than that, in the course of\\n4. The rest is silence here."',
      ],
    );
  });

  it('takes a number at a line start for one where the sentence before it ended', () => {
    reads(
      ['1. First ends here.', '2. Second ends here.', '3. Third.'],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "First ends here."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Second ends here."',
        'paragraph',
        '  number 1. 3 "3."',
        '  text "Third."',
      ],
    );
  });

  it('takes a number behind a turn only where it fits', () => {
    reads(
      [
        '2. Second goes to the',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        '3. Third is',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        '7. and more of it',
        '',
        '4. Fourth.',
      ],
      [
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Second goes to the"',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  number 1. 3 "3."',
        '  text "Third is"',
        '  pageTurn turn 0',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '  text "7. and more of it"',
        'paragraph',
        '  number 1. 4 "4."',
        '  text "Fourth."',
      ],
    );
  });

  it('takes a numbered name for a paragraph', () => {
    reads(
      ['1. First.', '', '2. RUSK'],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "First."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "RUSK"',
      ],
    );
  });

  it('numbers a second cable in one file anew', () => {
    reads(
      [
        '1. One.',
        '',
        '2. Two.',
        '',
        'RUSK',
        '',
        'END',
        '',
        'SECRET',
        '',
        '1. One.',
        '',
        '2. Two.',
        '',
        '3. Three.',
        '',
        'RUSK',
        '',
        'END',
      ],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "One."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Two."',
        'signature RUSK "RUSK"',
        'endMark "END"',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        'paragraph',
        '  number 1. 1 "1."',
        '  text "One."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "Two."',
        'paragraph',
        '  number 1. 3 "3."',
        '  text "Three."',
        'signature RUSK "RUSK"',
        'endMark "END"',
      ],
    );
  });
});
