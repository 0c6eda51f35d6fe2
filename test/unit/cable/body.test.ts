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
