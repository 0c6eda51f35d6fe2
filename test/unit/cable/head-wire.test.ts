import { reads } from './print.js';

describe('head of a wire', () => {
  it(`is a wire's, in two sections with a head each, the sentence going on between them`, () => {
    reads(
      [
        'CONFIDENTIAL',
        '',
        'PAGE 01 LONDON 03717 01 OF 02 061830Z',
        '',
        '44',
        'ACTION EUR-12',
        '',
        'INFO OCT-01 ISO-00 /013 W',
        '--------------------- 088588',
        'R 061800Z MAR 74',
        'FM AMEMBASSY LONDON',
        'TO SECSTATE WASHDC 8471',
        '',
        'C O N F I D E N T I A L SECTION 01 OF 02 LONDON 03717',
        '',
        'EXDIS',
        '',
        'E.O. 11652: GDS',
        'TAGS: PFOR, UK',
        'SUBJECT: TALKS ON FISHERIES AND ON THE LIMITS OF',
        'TERRITORIAL WATERS',
        'REF: (A) STATE 34134; (B) LONDON 3311',
        '',
        '1. WE REPLIED THAT THE QUES-',
        'CONFIDENTIAL',
        '',
        'NNN',
        'CONFIDENTIAL',
        '',
        'PAGE 01 LONDON 03717 02 OF 02 061842Z',
        '',
        '44',
        'ACTION EUR-12',
        'R 061800Z MAR 74',
        'FM AMEMBASSY LONDON',
        'TO SECSTATE WASHDC 8472',
        '',
        'C O N F I D E N T I A L SECTION 02 OF 02 LONDON 03717',
        '',
        'TION WAS URGENT.',
        'ANNENBERG',
        '',
        'CONFIDENTIAL',
        '',
        'NNNN',
      ],
      [
        'pageTurn opening 0',
        '  banner head CONFIDENTIAL "CONFIDENTIAL"',
        '  pageLine wire 1 section 1 "PAGE 01 LONDON 03717 01 OF 02 061830Z"',
        'head wire',
        '  headLine routing "44"',
        '  headLine routing "ACTION EUR-12"',
        '  headLine routing "INFO OCT-01 ISO-00 /013 W"',
        '  headLine routing "--------------------- 088588"',
        '  headLine dtg "R 061800Z MAR 74"',
        '  headLine from "FM AMEMBASSY LONDON"',
        '  headLine to "TO SECSTATE WASHDC 8471"',
        '  headLine message "C O N F I D E N T I A L SECTION 01 OF 02 LONDON 03717"',
        '  headLine captions "EXDIS"',
        '  headLine eo "E.O. 11652: GDS"',
        '  headLine tags "TAGS: PFOR, UK"',
        '  headLine subject "SUBJECT: TALKS ON FISHERIES AND ON THE LIMITS OF\\nTERRITORIAL WATERS"',
        '  headLine reference "REF: (A) STATE 34134; (B) LONDON 3311"',
        'paragraph',
        '  number 1. 1 "1."',
        '  text "WE REPLIED THAT THE QUES-"',
        '  pageTurn turn 2',
        '    banner foot CONFIDENTIAL "CONFIDENTIAL"',
        '    endMark "NNN"',
        '    banner head CONFIDENTIAL "CONFIDENTIAL"',
        '    pageLine wire 1 section 2 "PAGE 01 LONDON 03717 02 OF 02 061842Z"',
        '  head wire',
        '    headLine routing "44"',
        '    headLine routing "ACTION EUR-12"',
        '    headLine dtg "R 061800Z MAR 74"',
        '    headLine from "FM AMEMBASSY LONDON"',
        '    headLine to "TO SECSTATE WASHDC 8472"',
        '    headLine message "C O N F I D E N T I A L SECTION 02 OF 02 LONDON 03717"',
        '  text "TION WAS URGENT."',
        'signature ANNENBERG "ANNENBERG"',
        'pageTurn closing ',
        '  banner foot CONFIDENTIAL "CONFIDENTIAL"',
        'endMark "NNNN"',
      ],
    );
  });

  it(`is a wire's that runs over a page turn`, () => {
    reads(
      [
        'SECRET',
        'PAGE 01 STATE 041961',
        '66',
        'ORIGIN SS-20',
        'SECRET',
        'SECRET',
        'PAGE 02 STATE 041961',
        'DRAFTED BY S/S-O:JSMITH',
        'O 012326Z MAR 74',
        'FM SECSTATE WASHDC',
        'TO AMEMBASSY LONDON IMMEDIATE',
        'S E C R E T STATE 041961',
        'SUBJECT: TALKS',
        '',
        '1. TEXT.',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        '  pageLine wire 1 "PAGE 01 STATE 041961"',
        'head wire',
        '  headLine routing "66"',
        '  headLine routing "ORIGIN SS-20"',
        '  pageTurn turn 2',
        '    banner foot SECRET "SECRET"',
        '    banner head SECRET "SECRET"',
        '    pageLine wire 2 "PAGE 02 STATE 041961"',
        '  headLine drafting "DRAFTED BY S/S-O:JSMITH"',
        '  headLine dtg "O 012326Z MAR 74"',
        '  headLine from "FM SECSTATE WASHDC"',
        '  headLine to "TO AMEMBASSY LONDON IMMEDIATE"',
        '  headLine message "S E C R E T STATE 041961"',
        '  headLine subject "SUBJECT: TALKS"',
        'paragraph',
        '  number 1. 1 "1."',
        '  text "TEXT."',
      ],
    );
  });

  it(`ends where a wire's text begins without a subject`, () => {
    reads(
      [
        'FM SECSTATE WASHDC',
        'TO AMEMBASSY LONDON',
        '',
        'THE TEXT BEGINS AT ONCE AND IS NOT A FIELD OF THE HEAD.',
      ],
      [
        'head wire',
        '  headLine from "FM SECSTATE WASHDC"',
        '  headLine to "TO AMEMBASSY LONDON"',
        'paragraph',
        '  text "THE TEXT BEGINS AT ONCE AND IS NOT A FIELD OF THE HEAD."',
      ],
    );
  });

  it(`ends a wire's at a numbered paragraph or a paired section`, () => {
    reads(
      [
        'FM SECSTATE WASHDC',
        'TO AMEMBASSY LONDON',
        'S E C R E T STATE 041961',
        'SUBJECT: TALKS',
        '1. TEXT.',
      ],
      [
        'head wire',
        '  headLine from "FM SECSTATE WASHDC"',
        '  headLine to "TO AMEMBASSY LONDON"',
        '  headLine message "S E C R E T STATE 041961"',
        '  headLine subject "SUBJECT: TALKS"',
        'paragraph',
        '  number 1. 1 "1."',
        '  text "TEXT."',
      ],
    );
  });

  it(`ends a wire's at a paired section`, () => {
    reads(
      [
        'FM SECSTATE WASHDC',
        'S E C R E T STATE 041961',
        'SUBJECT: TALKS',
        'BEGIN SUMMARY',
        'TEXT.',
        'END SUMMARY',
      ],
      [
        'head wire',
        '  headLine from "FM SECSTATE WASHDC"',
        '  headLine message "S E C R E T STATE 041961"',
        '  headLine subject "SUBJECT: TALKS"',
        'paragraph',
        '  sectionMark opens SUMMARY "BEGIN SUMMARY"',
        '  text "\\nTEXT.\\n"',
        '  sectionMark closes SUMMARY "END SUMMARY"',
      ],
    );
  });

  it('is none where a page begins with TO, though a head follows on the next', () => {
    reads(
      [
        'CONFIDENTIAL',
        'PAGE 01 BONN 11111 01 OF 02 061830Z',
        'FM AMEMBASSY BONN',
        'C O N F I D E N T I A L SECTION 01 OF 02 BONN 11111',
        'SUBJECT: X',
        '1. ONE.',
        '2. TWO IS THAT WE GO',
        'CONFIDENTIAL',
        'CONFIDENTIAL',
        'PAGE 02 BONN 11111 01 OF 02 061830Z',
        'TO THE TALKS.',
        'CONFIDENTIAL',
        'CONFIDENTIAL',
        'PAGE 01 BONN 11111 02 OF 02 061830Z',
        'FM AMEMBASSY BONN',
        'C O N F I D E N T I A L SECTION 02 OF 02 BONN 11111',
        '3. THREE.',
        '',
      ],
      [
        'pageTurn opening 0',
        '  banner head CONFIDENTIAL "CONFIDENTIAL"',
        '  pageLine wire 1 section 1 "PAGE 01 BONN 11111 01 OF 02 061830Z"',
        'head wire',
        '  headLine from "FM AMEMBASSY BONN"',
        '  headLine message "C O N F I D E N T I A L SECTION 01 OF 02 BONN 11111"',
        '  headLine subject "SUBJECT: X"',
        'paragraph',
        '  number 1. 1 "1."',
        '  text "ONE."',
        'paragraph',
        '  number 1. 2 "2."',
        '  text "TWO IS THAT WE GO"',
        '  pageTurn turn 2',
        '    banner foot CONFIDENTIAL "CONFIDENTIAL"',
        '    banner head CONFIDENTIAL "CONFIDENTIAL"',
        '    pageLine wire 2 section 1 "PAGE 02 BONN 11111 01 OF 02 061830Z"',
        '  text "TO THE TALKS."',
        'pageTurn turn 2',
        '  banner foot CONFIDENTIAL "CONFIDENTIAL"',
        '  banner head CONFIDENTIAL "CONFIDENTIAL"',
        '  pageLine wire 1 section 2 "PAGE 01 BONN 11111 02 OF 02 061830Z"',
        'head wire',
        '  headLine from "FM AMEMBASSY BONN"',
        '  headLine message "C O N F I D E N T I A L SECTION 02 OF 02 BONN 11111"',
        'paragraph',
        '  number 1. 3 "3."',
        '  text "THREE."',
      ],
    );
  });

  it('goes no further than a section line', () => {
    reads(
      ['O 012326Z MAR 74', 'SECTION 02 OF 03', 'I. One'],
      [
        'head wire',
        '  headLine dtg "O 012326Z MAR 74"',
        '  sectionLine 2 of 3 "SECTION 02 OF 03"',
        '  headLine routing "I. One"',
      ],
    );
  });

  it('is none where a page begins with a figure', () => {
    reads(
      ['WE ARE AT', '', 'SECRET', '', '66', '', 'MORE OF IT.'],
      [
        'paragraph',
        '  text "WE ARE AT"',
        '  pageTurn turn 0',
        '    banner head SECRET "SECRET"',
        '  text "66"',
        'paragraph',
        '  text "MORE OF IT."',
      ],
    );
  });

  it('is known by its TAGS alone', () => {
    reads(
      ['IMMEDIATE', 'TAGS: PFOR', 'SUBJECT: TALKS', '', 'TEXT.'],
      [
        'head wire',
        '  headLine precedence "IMMEDIATE"',
        '  headLine tags "TAGS: PFOR"',
        '  headLine subject "SUBJECT: TALKS"',
        'paragraph',
        '  text "TEXT."',
      ],
    );
  });

  it('ends at an end mark', () => {
    reads(
      ['FM SECSTATE WASHDC', 'TO AMEMBASSY LONDON', 'BT', 'TEXT.'],
      [
        'head wire',
        '  headLine from "FM SECSTATE WASHDC"',
        '  headLine to "TO AMEMBASSY LONDON"',
        'endMark "BT"',
        'paragraph',
        '  text "TEXT."',
      ],
    );
  });
});
