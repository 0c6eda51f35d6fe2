import { reads } from './print.js';

describe('head', () => {
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

  it(`is the form's, with the marking of the page in it`, () => {
    reads(
      [
        'OUTGOING TELEGRAM Department of State',
        '',
        'INDICATE: [] COLLECT',
        '[] CHARGE TO',
        '',
        'SECRET',
        '',
        'Classification',
        '',
        'ACTION: Amembassy MOSCOW PRIORITY 1234',
        '',
        'INFO: Amembassy PARIS',
        'LONDON, BONN',
        '',
        'EYES ONLY FOR AMBASSADOR',
        '',
        'DTG: 281530Z OCT 62',
        '',
        'SECTION 1 OF 2',
        '',
        'For Ambassador from Secretary.',
      ],
      [
        'head form',
        '  headLine title "OUTGOING TELEGRAM Department of State"',
        '  headLine routing "INDICATE: [] COLLECT\\n[] CHARGE TO"',
        '  pageTurn opening 0',
        '    banner head SECRET "SECRET"',
        '    label "Classification"',
        '  headLine action "ACTION: Amembassy MOSCOW PRIORITY 1234"',
        '  headLine info "INFO: Amembassy PARIS\\nLONDON, BONN"',
        '  headLine captions "EYES ONLY FOR AMBASSADOR"',
        '  headLine dtg "DTG: 281530Z OCT 62"',
        '  sectionLine 1 of 2 "SECTION 1 OF 2"',
        'paragraph',
        '  text "For Ambassador from Secretary."',
      ],
    );
  });

  it(`is the form's in capitals throughout`, () => {
    reads(
      [
        'OUTGOING TELEGRAM DEPARTMENT OF STATE',
        '',
        'ACTION: AMEMBASSY MOSCOW',
        '',
        'FOR AMBASSADOR ABOVE ALL',
        '',
        'TEXT IS IN CAPITALS.',
      ],
      [
        'head form',
        '  headLine title "OUTGOING TELEGRAM DEPARTMENT OF STATE"',
        '  headLine action "ACTION: AMEMBASSY MOSCOW"',
        '  headLine pass "FOR AMBASSADOR ABOVE ALL"',
        'paragraph',
        '  text "TEXT IS IN CAPITALS."',
      ],
    );
  });

  it('is that of FRUS with the marking in small letters', () => {
    reads(
      [
        '861.00/2-2246: Telegram',
        'The Chargé in the Soviet Union (Kennan) to the Secretary of State',
        'secret',
        'Moscow, February 22, 1946, 9 p.m.',
        '[Received February 22, 3:52 p.m.]',
        '',
        `511. Answer to Dept's 284, Feb 3 involves questions so intricate.`,
      ],
      [
        'head frus',
        '  headLine source "861.00/2-2246: Telegram"',
        '  headLine title "The Chargé in the Soviet Union (Kennan) to the Secretary of State"',
        '  pageTurn opening 0',
        '    banner head SECRET "secret"',
        '  headLine dateline "Moscow, February 22, 1946, 9 p.m."',
        '  headLine received "[Received February 22, 3:52 p.m.]"',
        'paragraph',
        `  text "511. Answer to Dept's 284, Feb 3 involves questions so intricate."`,
      ],
    );
  });

  it('is that of FRUS with the marking under the title', () => {
    reads(
      [
        '52. Telegram From the Embassy in Argentina to the Department of State',
        '',
        'SECRET',
        '',
        'Buenos Aires, March 4, 1961, 11 p.m.',
        '',
        '1011. Arnaldo Musich called today.',
      ],
      [
        'head frus',
        '  headLine title "52. Telegram From the Embassy in Argentina to the Department of State"',
        '  pageTurn opening 0',
        '    banner head SECRET "SECRET"',
        '  headLine dateline "Buenos Aires, March 4, 1961, 11 p.m."',
        'paragraph',
        '  text "1011. Arnaldo Musich called today."',
      ],
    );
  });

  it('is none in a fragment', () => {
    reads(
      ['of Cuba. Problem remains.', '', 'ACTION: none of this is a head.'],
      [
        'paragraph',
        '  text "of Cuba. Problem remains."',
        'paragraph',
        '  text "ACTION: none of this is a head."',
      ],
    );
  });

  it('is none in capitals that are text', () => {
    reads(
      ['WE HAVE NOTHING TO SAY.', '', 'TAGS: NONE OF THIS.'],
      [
        'paragraph',
        '  text "WE HAVE NOTHING TO SAY."',
        'paragraph',
        '  text "TAGS: NONE OF THIS."',
      ],
    );
  });

  it('is read as far as it goes', () => {
    reads(
      ['ACTION: Amembassy MOSCOW'],
      ['head form', '  headLine action "ACTION: Amembassy MOSCOW"'],
    );
  });

  it('stands alone with a section line', () => {
    reads(
      ['SECTION 2 OF 3', '', 'Text goes on.'],
      ['head form', '  sectionLine 2 of 3 "SECTION 2 OF 3"', 'paragraph', '  text "Text goes on."'],
    );
  });

  it('takes a stamp between two of its fields with it', () => {
    reads(
      [
        'INCOMING TELEGRAM Department of State',
        '',
        'CONFIDENTIAL',
        '',
        'Classification',
        '',
        '[stamp: RECEIVED]',
        '',
        'FROM: X',
        '[stamp: INDEXED]',
        'TO: Y',
        '',
        '[handwritten: see me]',
        '',
        'Text.',
      ],
      [
        'head form',
        '  headLine title "INCOMING TELEGRAM Department of State"',
        '  pageTurn opening 0',
        '    banner head CONFIDENTIAL "CONFIDENTIAL"',
        '    label "Classification"',
        '  headLine note "[stamp: RECEIVED]"',
        '  headLine from "FROM: X"',
        '  headLine note "[stamp: INDEXED]"',
        '  headLine to "TO: Y"',
        'paragraph',
        '  mark handwritten|see me "[handwritten: see me]"',
        'paragraph',
        '  text "Text."',
      ],
    );
  });

  it('leaves a stamp that no field follows to the text', () => {
    reads(
      ['[stamp: RECEIVED]', '', 'Text.'],
      ['paragraph', '  mark stamp|RECEIVED "[stamp: RECEIVED]"', 'paragraph', '  text "Text."'],
    );
  });

  it('finds a marking in small letters between a blank line and another', () => {
    reads(
      [
        '861.00/2-2246: Telegram',
        '',
        'The Chargé in the Soviet Union to the Secretary of State',
        '',
        'secret',
        '',
        'Moscow, February 22, 1946, 9 p.m.',
        '',
        '511. Text.',
      ],
      [
        'head frus',
        '  headLine source "861.00/2-2246: Telegram"',
        '  headLine title "The Chargé in the Soviet Union to the Secretary of State"',
        '  pageTurn opening 0',
        '    banner head SECRET "secret"',
        '  headLine dateline "Moscow, February 22, 1946, 9 p.m."',
        'paragraph',
        '  text "511. Text."',
      ],
    );
  });

  it('keeps a stamp of release that stands in it', () => {
    reads(
      [
        'SECRET',
        '',
        'OUTGOING TELEGRAM Department of State',
        '',
        'ACTION: Amembassy ROME 5',
        'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
        '',
        'INFO: Amembassy PARIS',
        '',
        'Text.',
      ],
      [
        'pageTurn opening 0',
        '  banner head SECRET "SECRET"',
        'head form',
        '  headLine title "OUTGOING TELEGRAM Department of State"',
        '  headLine action "ACTION: Amembassy ROME 5"',
        '  releaseStamp "Declassified/Released US Department of State EO Systematic Review 20 Mar 2014"',
        '  headLine info "INFO: Amembassy PARIS"',
        'paragraph',
        '  text "Text."',
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
});
