import assert from 'node:assert/strict';
import { importTei, TeiError } from '../../../src/publish/imports.js';
import { writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

/** A document of an edition around a paragraph. */
const frus = (body: string): string => `<div type="document" xml:id="d1">${body}</div>`;
const paragraph = (inside: string): string =>
  `<TEI><text><body><p>${inside}</p></body></text></TEI>`;

/** The only document of a file. */
function only(xml: string): { text: string; said: string[] } {
  const { documents, outside } = importTei(xml);
  assert.equal(documents.length, 1);
  const [{ text, changes }] = documents as [(typeof documents)[number]];
  return {
    text,
    said: [...outside, ...changes].map(
      ({ line, kind, from, to, why }) => `${line} ${kind} "${from}" "${to}" ${why}`,
    ),
  };
}

describe('import of TEI', () => {
  it('reads a document of FRUS as a cable', () => {
    const { text, said } = only(`<div type="document" xml:id="d9">
  <head>9. Telegram From the <gloss type="from">Embassy in Egypt</gloss> to
    the <gloss type="to">Department of State</gloss><note n="1" type="source">Source: Central
    Files, 783A.00/6–758. Secret; <gloss target="#t_1">Niact</gloss>.</note></head>
  <opener><seg rendition="#left"><hi rend="smallcaps">secret   niact</hi><lb/>EYES ONLY</seg>
    <dateline><placeName><hi rend="italic">Cairo</hi></placeName>, <date when="1958-06-07T22:00:00+03:00">June 7, 1958, 10 p.m.</date></dateline></opener>
  <p>3241. <persName corresp="#p_N">Haikal</persName> called<note n="2">See <ref target="#d5">Document 5</ref>.</note> on
    <pb n="101" facs="0133"/><gloss target="#t_S">Sov</gloss>s, <hi rend="italic">i.e.</hi> them:
    <list><label>(1)</label> <item><p>First.</p><p>More.</p></item> <label>(2)</label><item>Second.</item></list>
  </p>
  <closer><signed><persName corresp="#p_H"><hi rend="strong">Hare</hi></persName></signed></closer>
</div>`);
    assert.equal(
      text,
      `---
source: "Source: Central Files, 783A.00/6–758. Secret; Niact."
from: "Embassy in Egypt"
to: "Department of State"
date: "1958-06-07T22:00:00+03:00"
---

9. Telegram From the Embassy in Egypt to the Department of State

SECRET NIACT
EYES ONLY

Cairo, June 7, 1958, 10 p.m.

3241. Haikal called [note: See Document 5.] on Sovs, _i.e._ them:

(1) First.

More.

(2) Second.

HARE
`,
    );
    assert.deepEqual(said, [
      '5 changed "secret niact" "SECRET NIACT" small capitals of print are capitals',
      '7 set aside "" "" 2 links of <persName> are not kept',
      '7 set aside "" "" 1 link of <ref> is not kept',
      '8 set aside "" "" page 101 of the printed edition begins here',
      '8 set aside "" "" 1 link of <gloss> is not kept',
      '11 set aside "" "" "strong" of "Hare" is not kept',
      '11 changed "Hare" "HARE" cables are signed in capitals',
    ]);
  });

  it('says each element of an editor as its mark', () => {
    const marks: [string, string][] = [
      ['<gap reason="illegible"/>', '[illegible]'],
      ['<gap reason="illegible" unit="words" quantity="3"/>', '[illegible: 3 words]'],
      ['<gap unit="chars" quantity="1"/>', '[illegible: 1 letter]'],
      ['<gap reason="faded" unit="cm" quantity="2"/>', '[illegible]'],
      ['<gap reason="garbled"/>', '[garble]'],
      ['<gap reason="omitted"/>', '[omission]'],
      ['<gap reason="editorial"/>', '[note: editorial]'],
      ['<gap reason="redacted" unit="line" quantity="2"/>', '[2 lines not declassified]'],
      ['<gap reason="withheld" unit="line" atMost="1"/>', '[less than 1 line not declassified]'],
      ['<gap reason="redacted"/>', '[text not declassified]'],
      ['<gap><desc>[page missing]</desc></gap>', '[page missing]'],
      ['<unclear>these words</unclear>', '[these words?]'],
      ['<supplied>the</supplied>', '[the]'],
      ['<corr>the</corr>', '[the]'],
      ['<sic>polite</sic>', 'polite [sic]'],
      ['<choice><sic>teh</sic><corr>the</corr></choice>', 'teh [sic: the]'],
      ['<choice><orig>colour</orig><reg>color</reg></choice>', 'colour'],
      ['<choice><abbr>Govt</abbr><expan>Government</expan></choice>', 'Govt'],
      ['<choice><unclear>five</unclear><unclear>nine</unclear></choice>', '[five?]'],
      ['<choice><seg>one</seg></choice>', 'one'],
      ['<choice><sic>teh</sic><corr>[the]</corr></choice>', 'teh [sic][[the]]'],
      ['<del>out</del>', '~~out~~'],
      ['<del/>', ''],
      ['<add>in</add>', '{in}'],
      ['<add hand="#h">see 198</add>', '[handwritten: see 198]'],
      ['<add place="margin-left">good</add>', '[margin: good]'],
      ['<stamp>RECEIVED</stamp>', '[stamp: RECEIVED]'],
      ['<note>no map</note>', '[note: no map]'],
      ['<note>no [map</note>', '[note: no (map]'],
      ['<note/>', ''],
      ['<hi rend="underline">not</hi>', '_not_'],
      ['<emph>not</emph>', '_not_'],
      ['<hi rend="italic">a_b</hi>', 'a_b'],
      ['[<hi rend="italic">1 line not declassified</hi>]', '[1 line not declassified]'],
      ['<hi rend="smallcaps">Cairo</hi>', 'Cairo'],
      ['<hi rend="roman">not</hi>', 'not'],
      ['<hi>not</hi>', 'not'],
      ['<rs>so<note><p>a</p> <p>b</p></note></rs>', 'so [note: a b]'],
      ['a<space/>b', 'a b'],
      ['a<anchor/>b', 'ab'],
      ['a<formula>x</formula>b', 'a x b'],
      ['<figure><figDesc>A map</figDesc></figure>', ''],
      ['<ptr target="#x"/>', ''],
      ['<q>He said</q>', 'He said'],
      ['com<lb break="no"/>munity', 'com-\nmunity'],
      ['com-<lb break="no"/>munity', 'com-\nmunity'],
      ['<![CDATA[<b>]]>', '<b>'],
    ];
    for (const [inside, mark] of marks)
      assert.equal(only(paragraph(`${inside} z`)).text, `${`${mark} z`.trim()}\n`, inside);
  });

  it('lists what does not stand on the paper', () => {
    const { said } = only(
      paragraph(
        'a <choice><abbr>Govt</abbr><expan>Government</expan></choice><!-- why -->\n<!----><?pi do?>\n' +
          '<figure><figDesc>A map</figDesc></figure><index><term>Cuba</term></index>\n<note>a ] b</note><hi>x</hi>' +
          `<hi rend="bold">${'long '.repeat(12)}</hi>`,
      ),
    );
    assert.deepEqual(said, [
      '1 set aside "Government" "" <expan> is not what stands on the paper',
      '1 set aside "why" "" is a comment',
      '2 set aside "do" "" does not stand in the transcript in this form',
      '3 set aside "A map" "" a picture is not kept',
      '3 set aside "Cuba" "" <index> is not kept',
      '4 changed "" "" a bracket without its partner became a round one',
      '4 set aside "" "" "emphasis" of "x" is not kept',
      '4 set aside "" "" "bold" of "long long long long long long long long…" is not kept',
    ]);
  });

  it('keeps the pages of a transcript, not those of an edition', () => {
    const pages = '<pb/><p>One <pb n="2r"/>two</p><pb/><p>Three</p>';
    assert.equal(
      only(`<TEI><text><body>${pages}</body></text></TEI>`).text,
      '[page 1]\n\nOne\n\n[page 2]\n\ntwo\n\n[page 3]\n\nThree\n',
    );
    assert.equal(only(frus(pages)).text, 'One two\n\nThree\n');
    assert.equal(only(frus('<p>Rusk</p><closer><signed/></closer>')).text, 'Rusk\n');
    assert.match(only(frus('<pb/><p>a</p>')).said.join(), /a page of the printed edition/);
  });

  it('reads tables, lists, quotations and nested divisions in their order', () => {
    const { text, said } = only(
      frus(
        '<p>Text <quote rend="blockquote"><p>Quoted.</p></quote> goes on.</p>' +
          '<table><head>Names</head>\n<row><cell>a</cell><cell>b</cell></row><row/><pb n="7"/></table><table/>' +
          '<list><label>(1)</label><label>(2)</label><item>two</item><label>(3)</label></list>' +
          '<list><item>loose</item></list><note type="source">More.</note><note type="source">Yet.</note>' +
          '<div><head/><closer><signed>John of the long and very long name indeed it is</signed></closer></div>' +
          '<closer><signed>RUSK</signed><signed/></closer>',
      ),
    );
    assert.equal(
      text,
      `---
source: "More. Yet."
---

Text

Quoted.

goes on.

Names

a  b

(1)

(2) two

(3)

loose

John of the long and very long name indeed it is

RUSK
`,
    );
    assert.deepEqual(said, [
      '1 set aside "" "" the margin of a quotation is not kept',
      '1 changed "" "" a table is written a row a line, its cells apart by two blanks',
      '2 set aside "" "" page 7 of the printed edition begins here',
      '2 changed "" "" a table is written a row a line, its cells apart by two blanks',
    ]);
  });

  it('gives every document of a volume, and says what stands outside', () => {
    const { documents, outside } = importTei(
      '<TEI><teiHeader><title>Volume</title><p/></teiHeader><text>\n<!-- c --><div><head>Chapter</head>\nloose\n' +
        '<div type="document" xml:id="d1"><p>One.</p></div><div type="document"><p>Two.</p></div></div></text></TEI>',
    );
    assert.deepEqual(
      documents.map(({ id, text }) => [id, text]),
      [
        ['d1', 'One.\n'],
        [undefined, 'Two.\n'],
      ],
    );
    assert.deepEqual(
      outside.map(({ line, from, why }) => [line, from, why]),
      [
        [1, 'Volume', '<title> stands outside of the document'],
        [2, 'c', 'is a comment'],
        [2, 'Chapter', '<head> stands outside of the document'],
        [2, 'loose', 'stands outside of the document'],
      ],
    );
  });

  it('takes the title of another file for the front matter', () => {
    const { text, said } = only(
      '<TEI><teiHeader><titleStmt><title>To "Moscow"</title></titleStmt><p>Ours.</p></teiHeader><text><body><p>Go.</p></body></text></TEI>',
    );
    assert.equal(text, '---\ntitle: "To \\"Moscow\\""\n---\n\nGo.\n');
    assert.equal(said.length, 2);
    assert.equal(only('<TEI><teiHeader/><text/></TEI>').text, '');
  });

  it('gives back whole what was written here', () => {
    const cable = 'SECRET\r\n\r\n1.  Two  blanks [illegible: 2 words].\r\n';
    assert.deepEqual(importTei(writeTei(publicationOf(cable))), {
      documents: [{ id: undefined, title: '', date: '', text: cable, changes: [] }],
      outside: [],
    });
  });

  it('says what is no TEI', () => {
    assert.throws(
      () => importTei('<a/>'),
      new TeiError('has no <text> and no <div type="document">: it is no TEI'),
    );
    assert.throws(() => importTei('no'), TeiError);
    for (const depth of [300, 50_000]) {
      const deep = paragraph(`${'<hi>'.repeat(depth)}${'</hi>'.repeat(depth)}`);
      assert.throws(() => importTei(deep), new TeiError('is nested too deeply to be read'));
    }
  });
});
