import { reads } from './print.js';

describe('head of a form or of FRUS', () => {
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
        'Approved For Release 2001/09/04 : CIA-1',
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
        '  releaseStamp "Approved For Release 2001/09/04 : CIA-1"',
        '  headLine info "INFO: Amembassy PARIS"',
        'paragraph',
        '  text "Text."',
      ],
    );
  });

  it('ends before a line in capitals that nothing follows', () => {
    reads(
      ['ACTION: Amembassy MOSCOW', '', 'EYES ONLY FOR AMBASSADOR'],
      [
        'head form',
        '  headLine action "ACTION: Amembassy MOSCOW"',
        'paragraph',
        '  text "EYES ONLY FOR AMBASSADOR"',
      ],
    );
  });

  it('ends at an end mark', () => {
    reads(
      ['ACTION: Amembassy MOSCOW', '', 'END', '', 'Text.'],
      [
        'head form',
        '  headLine action "ACTION: Amembassy MOSCOW"',
        'endMark "END"',
        'paragraph',
        '  text "Text."',
      ],
    );
  });

  it('ends at a paired section', () => {
    reads(
      ['ACTION: Amembassy MOSCOW', '', 'BEGIN TEXT', '', 'Text.'],
      [
        'head form',
        '  headLine action "ACTION: Amembassy MOSCOW"',
        'sectionMark opens TEXT "BEGIN TEXT"',
        'paragraph',
        '  text "Text."',
      ],
    );
  });

  it('ends at a number in capitals', () => {
    reads(
      ['ACTION: Amembassy MOSCOW', '', 'A. FIRST POINT', '', 'Text.', '', 'B. SECOND POINT'],
      [
        'head form',
        '  headLine action "ACTION: Amembassy MOSCOW"',
        'paragraph',
        '  number A. 1 "A."',
        '  text "FIRST POINT"',
        'paragraph',
        '  text "Text."',
        'paragraph',
        '  number A. 2 "B."',
        '  text "SECOND POINT"',
      ],
    );
  });

  it('leaves a line in capitals to a text in capitals', () => {
    reads(
      ['ACTION: AMEMBASSY MOSCOW', '', 'VIA COURIER', '', 'TEXT IS IN CAPITALS.'],
      [
        'head form',
        '  headLine action "ACTION: AMEMBASSY MOSCOW"',
        'paragraph',
        '  text "VIA COURIER"',
        'paragraph',
        '  text "TEXT IS IN CAPITALS."',
      ],
    );
  });
});
