import { reads } from './print.js';

describe('paragraphs', () => {
  it('goes on across a stamp, and across a blank line in mid-sentence', () => {
    reads(
      [
        'We say so.',
        'Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7',
        'And again',
        '',
        'Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7',
        '',
        'so.',
        '',
        'Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7',
        'END',
        '',
        'Enclosure.',
      ],
      [
        'paragraph',
        '  text "We say so."',
        '  releaseStamp "Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7"',
        '  text "And again"',
        '  releaseStamp "Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7"',
        '  text "so."',
        'releaseStamp "Approved For Release 2001/09/04 : CIA-RDP79T01146A000100130001-7"',
        'endMark "END"',
        'paragraph',
        '  text "Enclosure."',
      ],
    );
  });

  it('ends a paragraph at a turn when its sentence ends there and a capital follows', () => {
    reads(
      [
        'Inspection still the issue.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Remains to be seen.',
      ],
      [
        'paragraph',
        '  text "Inspection still the issue."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Remains to be seen."',
      ],
    );
  });

  it('goes on across a turn when the next page begins with a small letter', () => {
    reads(
      ['He went to the U.S.', '', 'SECRET', '', 'Classification', '', 'and returned.'],
      [
        'paragraph',
        '  text "He went to the U.S."',
        '  pageTurn turn 0',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '  text "and returned."',
      ],
    );
  });

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

  it('reads paired sections on their own lines, and a section line', () => {
    reads(
      ['BEGIN TEXT', '', 'Quoted.', '', 'END TEXT', '', 'SECTION 2 OF 2', 'Now more.'],
      [
        'sectionMark opens TEXT "BEGIN TEXT"',
        'paragraph',
        '  text "Quoted."',
        'sectionMark closes TEXT "END TEXT"',
        'sectionLine 2 of 2 "SECTION 2 OF 2"',
        'paragraph',
        '  text "Now more."',
      ],
    );
  });

  it('reads a signature on its own line, under a closed sentence too', () => {
    reads(
      ['1. Last of it.', 'ANNENBERG', '', 'NNNN'],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "Last of it."',
        'signature ANNENBERG "ANNENBERG"',
        'endMark "NNNN"',
      ],
    );
  });

  it('takes the signature before the end mark, not a name after it', () => {
    reads(
      ['Text.', '', 'RUSK (ACTING)', '', 'END', '', 'BALL'],
      [
        'paragraph',
        '  text "Text."',
        'signature RUSK acting "RUSK (ACTING)"',
        'endMark "END"',
        'paragraph',
        '  text "BALL"',
      ],
    );
  });

  it('takes a lone name for a text, and a numbered one too', () => {
    reads(['RUSK'], ['paragraph', '  text "RUSK"']);
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

  it('reads front matter and what follows', () => {
    reads(
      ['---', 'title: Circular', '---', '', 'SECRET', '', 'Text.'],
      [
        'frontMatter "---\\ntitle: Circular\\n---"',
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        'paragraph',
        '  text "Text."',
      ],
    );
  });

  it('takes an unfinished front matter for text', () => {
    reads(
      ['---', 'title: Circular', '', 'Text.'],
      ['paragraph', '  text "---\\ntitle: Circular"', 'paragraph', '  text "Text."'],
    );
  });

  it('keeps the blanks around a text out of it', () => {
    reads(
      ['   1.   (C)   Text with [sic] mark.   '],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  portionMark C "(C)"',
        '  text "Text with "',
        '  mark sic|sic "[sic]"',
        '  text " mark."',
      ],
    );
  });

  it('reads a run-in signature with a margin before the line', () => {
    reads(
      ['Text one.', '', '  and two. RUSK  ', '', 'END'],
      [
        'paragraph',
        '  text "Text one."',
        'paragraph',
        '  text "and two."',
        'signature RUSK runIn "RUSK"',
        'endMark "END"',
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

  it('takes an end mark between two stamps for one', () => {
    reads(
      [
        'Text.',
        '',
        'Approved For Release 2001/09/04 : CIA-1',
        'END',
        'Approved For Release 2001/09/04 : CIA-1',
        '',
        'More.',
      ],
      [
        'paragraph',
        '  text "Text."',
        'releaseStamp "Approved For Release 2001/09/04 : CIA-1"',
        'endMark "END"',
        'releaseStamp "Approved For Release 2001/09/04 : CIA-1"',
        'paragraph',
        '  text "More."',
      ],
    );
  });
});
