import { reads } from './print.js';

describe('furniture', () => {
  it('joins a page line that stands on two lines', () => {
    reads(
      ['One', 'Two.', '', 'SECRET', 'PAGE 02', 'STATE  041961', 'Goes on.'],
      [
        'paragraph',
        '  text "One\\nTwo."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  pageLine wire 2 "PAGE 02\\nSTATE  041961"',
        'paragraph',
        '  text "Goes on."',
      ],
    );
  });

  it('reads a wire that has no blank line', () => {
    reads(
      [
        '1. TEXT OF THE FIRST PARAGRAPH IS',
        'SECRET',
        'SECRET',
        'PAGE 02 STATE 041961',
        'HERE. IT ENDS.',
        '2. SECOND PARAGRAPH.',
        'KISSINGER',
        'SECRET',
        'NNNN',
      ],
      [
        'paragraph',
        '  number 1. 1 "1."',
        '  text "TEXT OF THE FIRST PARAGRAPH IS"',
        '  pageTurn turn 2',
        '    banner foot SECRET "SECRET"',
        '    banner head SECRET "SECRET"',
        '    pageLine wire 2 "PAGE 02 STATE 041961"',
        '  text "HERE. IT ENDS."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "SECOND PARAGRAPH."',
        'signature KISSINGER "KISSINGER"',
        'pageTurn closing ',
        '  banner foot SECRET "SECRET"',
        'endMark "NNNN"',
      ],
    );
  });

  it('leaves a marking that is a word of the text to the text', () => {
    reads(
      [
        'Minister wished to',
        'TREAT THIS AS',
        'CONFIDENTIAL',
        'AND REPLY.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Goes on.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'End.',
      ],
      [
        'paragraph',
        '  text "Minister wished to\\nTREAT THIS AS\\nCONFIDENTIAL\\nAND REPLY."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Goes on."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "End."',
      ],
    );
  });

  it('reads a marking in small letters where nothing stands above it', () => {
    reads(
      ['secret', '', 'Text.'],
      ['pageTurn opening 0', '  banner head SECRET "secret"', 'paragraph', '  text "Text."'],
    );
  });

  it('knows a misspelt banner by its neighbour, and by the marking of the others', () => {
    reads(
      [
        'SECERT',
        '',
        'Classification',
        '',
        'Text.',
        '',
        'SECRET',
        '',
        'Clasification',
        '',
        'Text is',
        '',
        'SECRTE',
        '',
        'more.',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET probable "SECERT"',
        '  label "Classification"',
        'paragraph',
        '  text "Text."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        '  label probable "Clasification"',
        'paragraph',
        '  text "Text is"',
        '  pageTurn turn 0',
        '    banner head SECRET probable "SECRTE"',
        '  text "more."',
      ],
    );
  });

  it('takes nothing for furniture that nothing vouches for', () => {
    reads(
      [
        'Text with',
        '',
        'SECERT',
        '',
        'Classfication',
        '',
        'more.',
        '',
        'CLASSIFICATOIN',
        '',
        'PAGES',
      ],
      [
        'paragraph',
        '  text "Text with"',
        'paragraph',
        '  text "SECERT"',
        'paragraph',
        '  text "Classfication"',
        'paragraph',
        '  text "more."',
        'paragraph',
        '  text "CLASSIFICATOIN"',
        'signature PAGES "PAGES"',
      ],
    );
  });

  it('reads furniture alone', () => {
    reads(
      ['SECRET', '', '-1-', '', 'SECRET', '', '-2-'],
      [
        'pageTurn opening 0,4',
        '  banner head SECRET "SECRET"',
        '  pageLine dash 1 "-1-"',
        '  banner head SECRET "SECRET"',
        '  pageLine dash 2 "-2-"',
      ],
    );
  });

  it('reads nothing', () => {
    reads([''], []);
  });

  it('reads a form feed as a page line, with the text behind it', () => {
    reads(
      ['One page is', '\u000cgone. Two pages.'],
      [
        'paragraph',
        '  text "One page is"',
        '  pageTurn turn 0',
        '    pageLine formFeed undefined "\\f"',
        '  text "gone. Two pages."',
      ],
    );
  });

  it('reads a marking that is spaced with a slip', () => {
    reads(
      ['Text.', '', 'SE C R E T', '', 'S E C E R T', '', 'More.', '', 'S E C R E T', '', 'x.'],
      [
        'paragraph',
        '  text "Text."',
        'pageTurn turn 2',
        '  banner foot SECRET spaced "SE C R E T"',
        '  banner head SECRET spaced probable "S E C E R T"',
        'paragraph',
        '  text "More."',
        '  pageTurn turn 0',
        '    banner head SECRET spaced "S E C R E T"',
        '  text "x."',
      ],
    );
  });

  it('takes every white space for blank', () => {
    reads(
      ['One.', '\u00a0\u2003', 'Two.\u2028', '\u3000', 'SECRET\u00a0', '\u0009\u000b', 'Three.'],
      [
        'paragraph',
        '  text "One."',
        'paragraph',
        '  text "Two."',
        'pageTurn turn 0',
        '  banner head SECRET "SECRET"',
        'paragraph',
        '  text "Three."',
      ],
    );
  });
});
