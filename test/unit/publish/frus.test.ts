import assert from 'node:assert/strict';
import { importTei } from '../../../src/publish/imports.js';
import { writeFrus } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

/** The document alone, without the file around it. */
function documentOf(text: string): string {
  const { xml } = writeFrus(publicationOf(text));
  return /<div[^]*<\/div>/.exec(xml)![0].replace(/\n */g, '\n');
}
const lost = (text: string): string[] => writeFrus(publicationOf(text)).lost;

describe('TEI as FRUS has it', () => {
  it('writes a cable as a document', () => {
    const cable = `---
from: Embassy in Egypt
to: Department of State
repository: Department of State
record group: Central Files
file: 783A.00/6–758
---

SECRET

Cairo, June 7, 1958, 10 p.m.

SUBJECT: LEBANON

REF: DEPTEL 3302

3241. Haikal called [note: see file] on offen-

SECRET

SECRET

sive weapons [illegible: 2 words] ~~not~~ _now_.

HARE

END

Passed to Beirut.
`;
    assert.equal(
      documentOf(cable),
      `<div type="document" xml:id="d1" n="1" subtype="historical-document">
<head>Telegram From <gloss type="from">Embassy in Egypt</gloss> to <gloss type="to">Department of State</gloss><note n="1" xml:id="d1fn1" type="source">Source: Department of State, Central Files, 783A.00/6–758. Secret.</note></head>
<opener><seg rendition="#left">SECRET</seg><dateline rendition="#right"><placeName>Cairo</placeName>, <date when="1958-06-07T22:00:00" calendar="gregorian">June 7, 1958, 10 p.m.</date></dateline></opener>
<list type="subject"><head>SUBJECT</head><item>LEBANON</item></list>
<list type="references"><head>REF</head><item>DEPTEL 3302</item></list>
<p>3241. Haikal called <note n="2" xml:id="d1fn2">see file</note> on offensive weapons <gap reason="illegible" unit="words" quantity="2"/> <del rend="strikethrough">not</del> <hi rend="italic">now</hi>.</p>
<closer><signed><persName>HARE</persName></signed></closer>
<postscript><p>Passed to Beirut.</p></postscript></div>`,
    );
    assert.deepEqual(lost(cable), ['1 page turn', '1 end mark', '2 banners']);
  });

  it('says each mark as FRUS prints it', () => {
    const marks: [string, string][] = [
      ['[illegible]', '<gap reason="illegible"/>'],
      ['[illegible: several words]', '<gap reason="illegible"/>'],
      ['five[?]', '<unclear>five</unclear>'],
      ['[garble]', '[<hi rend="italic">garble</hi>]'],
      ['[2 lines not declassified]', '[<hi rend="italic">2 lines not declassified</hi>]'],
      ['[apparent omission]', '[<hi rend="italic">apparent omission</hi>]'],
      ['[sic]', '[<hi rend="italic">sic</hi>]'],
      ['teh [sic: the]', 'teh [<hi rend="italic">sic</hi>]'],
      ['[the]', '[the]'],
      ['{in}', 'in'],
      ['[stamp: RECEIVED]', '<note n="1" xml:id="d1fn1">Stamped: “RECEIVED”</note>'],
      ['[handwritten: 198]', '<note n="1" xml:id="d1fn1">Handwritten: “198”</note>'],
      ['[margin: good]', '<note n="1" xml:id="d1fn1">In the margin: “good”</note>'],
    ];
    for (const [mark, element] of marks)
      assert.ok(documentOf(`Says ${mark} so.`).includes(`<p>Says ${element} so.</p>`), mark);
  });

  it('says what it loses', () => {
    assert.deepEqual(lost('Says so.\n'), []);
    assert.deepEqual(
      lost(
        'Approved For Release 2001/09/04 : CIA\n\nSECTION 01 OF 02\n\nACTION: Amembassy MOSCOW\nINFO: Amembassy LONDON\n\nSays\n{in} teh [sic: the] teh [sic: the].\n\nSECRET\n\nClassification\n\nMore.\n',
      ),
      [
        'the line ends',
        '1 release stamp',
        '1 section line',
        '2 lines of the head',
        '1 mark of words that were added',
        '2 corrections',
        '1 page turn',
        '1 form label',
      ],
    );
  });

  it('has a document for anything', () => {
    assert.match(documentOf(''), /<head>a cable<\/head>\n<p\/>/);
    assert.match(documentOf('SECRET\n\nMoscow, May 1, 1961\n\nRUSK\n'), /<p\/>\n<closer>/);
    assert.match(
      documentOf('---\ntitle: To Moscow\nsource: "In a box"\nto: Rusk\n---\nSays so.'),
      /<head>To Moscow<note n="1" xml:id="d1fn1" type="source">In a box<\/note>/,
    );
    assert.match(
      documentOf('---\nfile: 1\n---\nSays so.'),
      /<note n="1" xml:id="d1fn1" type="source">Source: 1\.<\/note>/,
    );
    assert.match(
      documentOf(
        'O 281530Z OCT 62\nFM AMEMBASSY MOSCOW\nTO SECSTATE\nS E C R E T MOSCOW 123\n\n1. Says so.',
      ),
      /<seg rendition="#left">S E C R E T MOSCOW 123<\/seg><dateline rendition="#right">O <date when="1962-10-28T15:30:00Z" calendar="gregorian">281530Z OCT 62<\/date>/,
    );
    assert.match(
      documentOf('Moscow, February 30, 1946, 9 p.m.\n\n1. Says so.'),
      /<dateline>Moscow, February 30/,
    );
  });

  it('comes back as the cable it holds', () => {
    const { documents } = importTei(
      writeFrus(
        publicationOf(
          '---\nsource: "Central Files"\n---\n\nSECRET\n\nMoscow, May 1, 1961\n\n1. Says [note: so] it.\n\nRUSK\n',
        ),
      ).xml,
    );
    assert.equal(
      documents[0]!.text,
      '---\nsource: "Central Files"\ndate: "1961-05-01"\n---\n\na cable\n\nSECRET\n\nMoscow, May 1, 1961\n\n1. Says [note: so] it.\n\nRUSK\n',
    );
  });
});
