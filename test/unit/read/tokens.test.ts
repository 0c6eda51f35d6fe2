import assert from 'node:assert/strict';
import { tokensOf } from '../../../src/read/index.js';
import { parse } from './parse.js';

/** `1:1 marking.head SECRET`, one a token. */
function tokens(text: string): string[] {
  return tokensOf(parse(text)).map(({ line, column, start, end, type, modifiers }) => {
    const name = [type, ...modifiers].join('.');
    return `${line}:${column} ${name} ${text.slice(start, end)}`;
  });
}

describe('tokensOf', () => {
  it('tells the marking of a banner from its captions', () => {
    assert.deepEqual(tokens('SECRET/EXDIS; NOFORN\n\nText.\n\nNATO SECRET\n'), [
      '1:1 marking.head SECRET',
      '1:8 caption.head EXDIS',
      '1:15 caption.head NOFORN',
      '5:1 marking.foot NATO SECRET',
    ]);
  });

  it('marks what is most likely a slip', () => {
    assert.deepEqual(
      tokens('SECERT\n\nClassifcation\n\nText.\n\nSECRET\n\nClassification\n\nMore.\n'),
      [
        '1:1 marking.head.probable SECERT',
        '3:1 label.probable Classifcation',
        '7:1 marking.head SECRET',
        '9:1 label Classification',
      ],
    );
  });

  it('tells the keyword of a field from its value', () => {
    const text = 'O 012326Z MAR 74\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nS E C R E T STATE 041961\nEXDIS\nE.O. 11652: GDS\nTAGS:\nSUBJECT: VISIT\nOF MINISTER\n\n1. TEXT.\n'; // prettier-ignore
    assert.deepEqual(tokens(text), [
      '1:1 dateTimeGroup O 012326Z MAR 74',
      '2:1 headField FM',
      '2:4 headValue SECSTATE WASHDC',
      '3:1 headField TO',
      '3:4 headValue AMEMBASSY LONDON',
      '4:1 marking S E C R E T STATE 041961',
      '5:1 caption EXDIS',
      '6:1 headField E.O. 11652:',
      '6:13 headValue GDS',
      '7:1 headField TAGS:',
      '8:1 headField SUBJECT:',
      '8:10 headValue VISIT',
      '9:1 headValue OF MINISTER',
      '11:1 paragraphNumber 1.',
    ]);
  });

  it('marks numbers, portion marks, sections, marks of the editor and the closer', () => {
    const text = '1. (S) BEGIN TEXT: saw Kuznetzov[?] and ~~not~~. END TEXT.\n\nSECTION 02 OF 02\n\n2. Gone.\n\nRUSK\n\nEND\n'; // prettier-ignore
    assert.deepEqual(tokens(text), [
      '1:1 paragraphNumber 1.',
      '1:4 portionMark (S)',
      '1:8 sectionMark BEGIN TEXT',
      '1:24 mark.unclear Kuznetzov[?]',
      '1:41 mark.deleted ~~not~~',
      '1:50 sectionMark END TEXT',
      '3:1 sectionMark SECTION 02 OF 02',
      '5:1 paragraphNumber 2.',
      '7:1 signature RUSK',
      '9:1 endMark END',
    ]);
  });

  it('marks references and ellipses within running text, in their order', () => {
    assert.deepEqual(tokens('1. One . . . two.\n\n2. See ... para 1. He … left.....\n'), [
      '1:1 paragraphNumber 1.',
      '1:8 ellipsis . . .',
      '3:1 paragraphNumber 2.',
      '3:8 ellipsis ...',
      '3:17 reference 1',
      '3:23 ellipsis …',
      '3:29 ellipsis .....',
    ]);
  });

  it('gives a mark one colour, whatever it says', () => {
    assert.deepEqual(tokens('[note: see para 1] and so on.\n'), [
      '1:1 mark.note [note: see para 1]',
    ]);
  });

  it('cuts what stands on several lines, whatever ends them', () => {
    assert.deepEqual(
      tokens('---\r\ntitle: A\r\n\r\nnote: B\r\n---\rSECRET\r\rThe [note: a\n b] end.\f[page 2]\n'),
      [
        '1:1 frontMatter ---',
        '2:1 frontMatter title: A',
        '4:1 frontMatter note: B',
        '5:1 frontMatter ---',
        '6:1 marking.head SECRET',
        '8:5 mark.note [note: a',
        '9:2 mark.note b]',
        '9:10 mark.supplied [page 2]',
      ],
    );
  });

  it('marks the last line of a file that ends with it', () => {
    assert.deepEqual(tokens('Text.\n\nEND'), ['3:1 endMark END']);
    assert.deepEqual(tokens(''), []);
  });

  it('marks page lines and stamps', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005';
    assert.deepEqual(tokens(`PAGE 01 STATE 041961\n\nTEXT GOES\n${stamp}\nON.\n`), [
      '1:1 pageNumber PAGE 01 STATE 041961',
      `4:1 stamp ${stamp}`,
    ]);
  });
});
