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
      ['One is', '\u000c', '[page 2]', '', 'gone.', '\u000c', '\u000c', 'Three.'],
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
