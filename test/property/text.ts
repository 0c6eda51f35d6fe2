import fc from 'fast-check';

/** Pieces of which cables are made, whole and damaged, and characters that parsers stumble over. */
const PIECES = [
  'SECRET', 'OFFICIAL USE ONLY', 'S E C R E T', 'SECERT', 'secret', 'NATO RESTRICTED', 'SECRET/EXDIS',
  'Classification', 'Clasification', '[page 2]', '-2-', 'PAGE 02', 'PAGE 02 STATE 041961',
  'STATE 041961', '\f', 'FM SECSTATE WASHDC', 'TO AMEMBASSY LONDON', 'S E C R E T STATE 041961',
  'O 012326Z MAR 74', 'SUBJECT: TALKS', 'TAGS: PFOR', 'E.O. 11652: GDS', 'ACTION: Amembassy BONN',
  'OUTGOING TELEGRAM Department of State', 'Moscow, February 30, 1946, 9 p.m.', '1. First.', '2. Second',
  '2.', '1. .', '(a) part', 'b. part', 'I. Roman', '1. (C) text', '1. (C-ENTIRE TEXT) text', 'RUSK',
  'text. RUSK', 'END', 'BT', 'NNNN', 'BEGIN SUMMARY', 'END SUMMARY.', 'QUOTE', 'UNQUOTE', 'FYI', 'End FYI',
  'SECTION 02 OF 02', 'see para 3 above', 'paras 4 and 9', '[illegible]', '[ilegible]', '[sic: the]',
  'word[?]', '~~out~~', '{in}', '_under_', '[^1]', '[', ']', '{', '}', '~~', '_', '...', '. . .', '…',
  'RESPON- SIBILITIES', 'the the', 'I960', 'l0', 'Approved For Release 2001/09/04 : CIA', 'really', 'pinned',
  'He said so.', 'COMMUNI-', '---', 'title: x', 'checks:', '[page 3 of 4]', '1. One is here.', '2. (S) See para 1 and paras 2(b) and 7.', '3. Mr. Thant left',
  'a. First of it. Second', 'he agrees ... fully.', 'Many details remain.', 'Deptel 512 refers', 'I. One', 'II. Two', '(a) One',
  'He said. RUSK', '[Here follows', 'one] two', 'BEGIN TEXT', 'END TEXT', 'SECTION 02 OF 03', '1. . Lost.',
  'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005', '\uFEFF', '\u0000', '\uD800', '\u2028', '😀', '\t', '  ',
]; // prettier-ignore

const SEPARATORS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '', '\n \n'];

/** Text in the shape of a cable: pieces above with every kind of line end between them. */
export const cableLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SEPARATORS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Any text whatsoever, lone surrogates and NUL included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  cableLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
);
