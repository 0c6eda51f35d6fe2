import { reads } from './print.js';

describe('page turn', () => {
  it('goes on across a turn with foot and head, and signs run in', () => {
    reads(
      [
        'SECRET',
        '',
        'Classification',
        '',
        'of Cuba. Problem remains before situation really',
        '',
        'SECRET',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Page 2 of telegram to Moscow',
        '',
        'pinned down. RUSK',
        '',
        'END',
        '',
        'SECRET',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "of Cuba. Problem remains before situation really"',
        '  pageTurn turn 2',
        '    banner foot SECRET "SECRET"',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '    pageLine telegram 2 "Page 2 of telegram to Moscow"',
        '  text "pinned down."',
        'signature RUSK runIn "RUSK"',
        'endMark "END"',
        'pageTurn closing ',
        '  banner foot SECRET "SECRET"',
      ],
    );
  });

  it('begins a page at the page line above its banner', () => {
    reads(
      [
        '[page 1]',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'First page.',
        '',
        '[page 2]',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Second page.',
      ],
      [
        'pageTurn opening 0',
        '  pageLine bracket 1 "[page 1]"',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "First page."',
        'pageTurn turn 0',
        '  pageLine bracket 2 "[page 2]"',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Second page."',
      ],
    );
  });

  it('takes a lone banner before a page line for a foot where the file prints foot, line, head', () => {
    reads(
      [
        'A sentence ends.',
        '',
        'SECRET',
        '-2-',
        'SECRET',
        '',
        'Next page is',
        '',
        'SECRET',
        '-3-',
        '',
        'still SECRET.',
        '',
        'SECRET',
        '-4-',
        'SECRET',
        '',
        'Last.',
      ],
      [
        'paragraph',
        '  text "A sentence ends."',
        'pageTurn turn 2',
        '  banner foot SECRET "SECRET"',
        '  pageLine dash 2 "-2-"',
        '  banner head SECRET "SECRET"',
        'paragraph',
        '  text "Next page is"',
        '  pageTurn turn 2',
        '    banner foot SECRET "SECRET"',
        '    pageLine dash 3 "-3-"',
        '  text "still SECRET."',
        'pageTurn turn 2',
        '  banner foot SECRET "SECRET"',
        '  pageLine dash 4 "-4-"',
        '  banner head SECRET "SECRET"',
        'paragraph',
        '  text "Last."',
      ],
    );
  });

  it('takes the label under a foot banner with it where the file prints two', () => {
    reads(
      [
        'SECRET',
        '',
        'Classification',
        '',
        'One.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Two.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Three.',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "One."',
        'pageTurn turn 4',
        '  banner foot SECRET "SECRET"',
        '  label "Classification"',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Two."',
        'pageTurn turn 4',
        '  banner foot SECRET "SECRET"',
        '  label "Classification"',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Three."',
      ],
    );
  });

  it('takes a second label in one turn for an empty page', () => {
    reads(
      [
        'SECRET',
        '',
        'Classification',
        '',
        'One is',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'two.',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "One is"',
        '  pageTurn turn 0,4',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '  text "two."',
      ],
    );
  });

  it('takes a second page line with its banners for an empty page', () => {
    reads(
      [
        'One is',
        '',
        'SECRET',
        'SECRET',
        'PAGE 02 STATE 041961',
        'SECRET',
        'SECRET',
        'PAGE 03 STATE 041961',
        '',
        'two.',
      ],
      [
        'paragraph',
        '  text "One is"',
        '  pageTurn turn 2,8',
        '    banner foot SECRET "SECRET"',
        '    banner head SECRET "SECRET"',
        '    pageLine wire 2 "PAGE 02 STATE 041961"',
        '    banner foot SECRET "SECRET"',
        '    banner head SECRET "SECRET"',
        '    pageLine wire 3 "PAGE 03 STATE 041961"',
        '  text "two."',
      ],
    );
  });

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

  it('begins with the furniture of a page though an end mark stands in it', () => {
    reads(
      ['SECRET', '', 'NNNN', '', 'SECRET', 'PAGE 02 STATE 041961', '', 'text'],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  endMark "NNNN"',
        '  banner head SECRET "SECRET"',
        '  pageLine wire 2 "PAGE 02 STATE 041961"',
        'paragraph',
        '  text "text"',
      ],
    );
  });

  it('reads a form feed as a page line, with the text behind it', () => {
    reads(
      ['One page is', 'gone. Two pages.'],
      [
        'paragraph',
        '  text "One page is"',
        '  pageTurn turn 0',
        '    pageLine formFeed undefined "\\f"',
        '  text "gone. Two pages."',
      ],
    );
  });

  it('takes two lines with one number for one page, and a label typed twice', () => {
    reads(
      [
        'Text is',
        '',
        '[page 2]',
        'SECRET',
        'Classification',
        'Page 2 of telegram to Moscow',
        '',
        'here.',
        '',
        'Classification',
        '',
        'Classification',
        '',
        'Two. ',
      ],
      [
        'paragraph',
        '  text "Text is"',
        '  pageTurn turn 0',
        '    pageLine bracket 2 "[page 2]"',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '    pageLine telegram 2 "Page 2 of telegram to Moscow"',
        '  text "here."',
        'pageTurn turn 0',
        '  label "Classification"',
        '  label "Classification"',
        'paragraph',
        '  text "Two."',
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

  it('takes two labels in its only turn for foot and head where one stands at the end', () => {
    reads(
      [
        'SECRET',
        '',
        'Classification',
        '',
        'One.',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'Two.',
        '',
        'SECRET',
        '',
        'Classification',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "One."',
        'pageTurn turn 4',
        '  banner foot SECRET "SECRET"',
        '  label "Classification"',
        '  banner head SECRET "SECRET"',
        '  label "Classification"',
        'paragraph',
        '  text "Two."',
        'pageTurn closing ',
        '  banner foot SECRET "SECRET"',
        '  label "Classification"',
      ],
    );
  });

  it('takes a form feed and the line below it for one page', () => {
    reads(
      ['One is', '', '[page 2]', '', 'gone.', '', '', 'Three.'],
      [
        'paragraph',
        '  text "One is"',
        '  pageTurn turn 0',
        '    pageLine formFeed undefined "\\f"',
        '    pageLine bracket 2 "[page 2]"',
        '  text "gone."',
        'pageTurn turn 0,2',
        '  pageLine formFeed undefined "\\f"',
        '  pageLine formFeed undefined "\\f"',
        'paragraph',
        '  text "Three."',
      ],
    );
  });
});
