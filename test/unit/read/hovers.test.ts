import assert from 'node:assert/strict';
import { glossary } from '../../../src/read/glossary.js';
import { hoverAt } from '../../../src/read/index.js';
import { at } from './parse.js';

/** The words that are explained, and how. */
function hover(marked: string): [string, string] | undefined {
  const { text, root, offset } = at(marked);
  const found = hoverAt(root, offset, glossary);
  return found && [text.slice(found.start, found.end), found.contents];
}

const contents = (marked: string): string | undefined => hover(marked)?.[1];

describe('hoverAt', () => {
  it('explains a banner with its captions and their years', () => {
    assert.deepEqual(hover('SEC‸RET/EXDIS\n\nText.\n'), [
      'SECRET/EXDIS',
      [
        '**SECRET**: Security classification, above Confidential.',
        '**EXDIS**: Exclusive distribution: to officers with an essential need to know.\n\nFrom 1964 (by the evidence: not seen outside these years in 10,146 FRUS telegrams).',
        'Marking at the head of a page.',
      ].join('\n\n'),
    ]);
  });

  it('explains a rule, an owner, a precedence and a slip in a banner', () => {
    assert.match(
      contents('REST‸RICTED\n\nText.\n')!,
      /^Until 1953-12-14 \(abolished by Executive Order 10501/m,
    );
    assert.match(
      contents('NATO SEC‸RET\n\nText.\n')!,
      /\*\*NATO\*\*: marking of another government/,
    );
    assert.match(contents('SECRET NIA‸CT\n\nText.\n')!, /\*\*NIACT\*\*: Night action/);
    assert.match(contents('OFFICIAL USE O‸NLY\n\nText.\n')!, /^From 1950 to 1968/m);
    assert.match(
      contents('SEC‸ERT\n\nClassification\n\nText.\n')!,
      /^`SECERT` is most likely a slip for \*\*SECRET\*\*\./,
    );
  });

  it('explains label and page lines', () => {
    assert.equal(
      contents('SECRET\n\nClass‸ification\n\nText.\n'),
      'The printed word of the form, under the typed marking.',
    );
    assert.equal(
      contents('Text.\n\n[pa‸ge 2 of 3]\n\nMore.\n'),
      'Page 2 of 3: written by the transcriber.',
    );
    assert.equal(contents('Text.\n\n-‸2-\n\nMore.\n'), 'Page 2: typed.');
    assert.equal(contents('Text.\n‸\fMore.\n'), 'A new page: a form feed.');
    assert.equal(
      contents('Text.\n\nPage 2 of te‸legram to Moscow\n\nMore.\n'),
      'Page 2: the continuation sheet of the form.',
    );
  });

  it('spells a date-time group out', () => {
    const head =
      'O R 012‸326Z MAR 74\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nSUBJECT: VISIT\n\n1. TEXT.\n';
    assert.deepEqual(hover(head), [
      'O R 012326Z MAR 74',
      '1 March 1974, 23:26 Greenwich time, Immediate to those who act and Routine to those informed\n\n**Date-time group**: Day and time at which the message was released, by Greenwich time.',
    ]);
  });

  it('explains a field by its keyword, and an abbreviation in its value', () => {
    const head = (subject: string): string =>
      `FM SECSTATE WASHDC\nSUB‸JECT: ${subject}\n\n1. TEXT.\n`;
    assert.deepEqual(hover(head('VISIT')), ['SUBJECT:', '**Subject**: What the message is about.']);
    const tags = 'FM SECSTATE WASHDC\nTAGS: OV‸IP, UK\n\n1. TEXT.\n';
    assert.match(
      contents(tags)!,
      /^\*\*OVIP\*\*: TAGS: visits and travel of prominent persons\n\n\*\*TAGS\*\*/,
    );
  });

  it('explains numbers, portion marks and sections', () => {
    assert.equal(contents('1‸. (S) Text.\n'), 'Paragraph number.');
    assert.equal(
      contents('9. Text.\n\n1‸. . Text.\n\n11. More.\n'),
      'Paragraph number, of which a digit was lost.',
    );
    assert.equal(
      contents('1. (‸C) Text.\n'),
      '`(C)`: this paragraph is **CONFIDENTIAL**.\n\nSecurity classification; the lowest since December 1953.',
    );
    assert.match(
      contents('1. (S‸-ENTIRE TEXT) Text.\n')!,
      /^`\(S-ENTIRE TEXT\)`: the entire text of the message is \*\*SECRET\*\*/,
    );
    assert.equal(contents('BEGIN S‸UMMARY: Text. END SUMMARY.\n'), '**SUMMARY** begins here.');
    assert.equal(contents('BEGIN SUMMARY: Text. END S‸UMMARY.\n'), '**SUMMARY** ends here.');
    assert.equal(
      contents('One.\n\nSECTION‸ 02 OF 03\n\nText.\n'),
      'Section 2 of 3: a long message was sent in sections.',
    );
  });

  it("explains the editor's marks", () => {
    assert.deepEqual(hover('saw Kuz‸netzov[?] there\n'), [
      'Kuznetzov[?]',
      'A doubtful reading: “Kuznetzov”.\n\nTEI: `<unclear>`',
    ]);
  });

  it('explains the closer and what others put on the page', () => {
    assert.match(
      contents('Text is done.\n\nBALL (AC‸TING)\n')!,
      /^Signed “BALL”, acting\. A message bears/,
    );
    assert.match(contents('Text is done. RU‸SK\n\nEND\n')!, /^Signed “RUSK”\. /);
    assert.equal(contents('Text.\n\nEN‸D\n'), '`END`: end of the message.');
    assert.match(contents('Text.\n\nB‸T\n')!, /^\*\*BT\*\*: break\./);
    assert.equal(
      contents('Text.\n\nNN‸NN\n'),
      '`NNNN`: end of the message, as the teleprinter read it.',
    );
    assert.match(
      contents('Text.\n\n*** Current Class‸ification *** SECRET\n')!,
      /^The classification at which the archive/,
    );
    assert.match(
      contents(
        'One.\n\nDeclassified/Rel‸eased US Department of State EO Systematic Review 30 JUN 2005\n\nTwo.\n',
      )!,
      /^Release stamp/,
    );
    assert.match(contents('---\nti‸tle: A\n---\n\nText.\n')!, /^The archive's own data/);
  });

  it('explains abbreviations', () => {
    assert.deepEqual(hover('Ref Dep‸tel 512.\n'), [
      'Deptel',
      '**Deptel**: Department telegram: one from the Department of State',
    ]);
    assert.deepEqual(hover('REF DEP‸TELS 512.\n'), [
      'DEPTELS',
      '**Deptel**: Department telegram: one from the Department of State',
    ]);
    assert.deepEqual(hover('We wld‸ agree.\n'), ['wld', '**wld**: would']);
    assert.equal(hover('We ag‸ree.\n'), undefined);
  });

  it('shows the first words of the paragraph referred to', () => {
    assert.deepEqual(hover('1. Minister *asked*.\n\n2. See para ‸1.\n'), [
      '1',
      'Paragraph 1: “Minister \\*asked\\*.”',
    ]);
    assert.deepEqual(hover('1. One.\n\n2. See para ‸7.\n'), [
      '7',
      'Paragraph 7: none of this number stands in this cable.',
    ]);
    assert.deepEqual(hover('1. One.\n\n2. Para ‸1 of your telegram noted.\n'), [
      '1',
      'Paragraph 1 of another text.',
    ]);
  });

  it('has nothing to say between paragraphs, of plain words and of an empty file', () => {
    assert.equal(hover('One.\n\n‸\n\nTwo.\n'), undefined);
    assert.equal(hover('One ... ‸... two.\n'), undefined);
    assert.equal(hover('‸'), undefined);
  });
});
