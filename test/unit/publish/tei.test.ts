import assert from 'node:assert/strict';
import { readTei, TeiError, writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

const teiOf = (text: string): string => writeTei(publicationOf(text));

describe('TEI', () => {
  it('says each mark with its one element', () => {
    const marks: [string, string][] = [
      ['a [illegible] b', '<gap reason="illegible"/>'],
      ['a [illegible: 3 words] b', '<gap reason="illegible" unit="word" quantity="3"/>'],
      ['a [garble] b', '<gap reason="garbled"/>'],
      ['a [less than 1 line not declassified] b', '<gap reason="redacted" unit="line" atMost="1">'],
      ['a [apparent omission] b', '<gap reason="omitted"><desc>apparent omission</desc></gap>'],
      ['a word[?] b', '<unclear rend="after">word</unclear>'],
      ['a [these words?] b', '<unclear>these words</unclear>'],
      ['a polite [sic] b', '<sic/>'],
      ['a teh [sic: the] b', '<choice><sic>teh</sic><corr>the</corr></choice>'],
      ['a [the] b', '<supplied reason="omitted" resp="#editor">the</supplied>'],
      ['a ~~out~~ b', '<del rend="strikethrough">out</del>'],
      ['a {in} b', '<add>in</add>'],
      ['a _under_ b', '<hi rend="underline">under</hi>'],
      ['a [stamp: RECEIVED] b', '<stamp>RECEIVED</stamp>'],
      ['a [handwritten: see 198] b', '<add hand="#hand">see 198</add>'],
      ['a [margin: good] b', '<add place="margin">good</add>'],
      ['a [note: no map] b', '<note type="editorial" resp="#editor">no map</note>'],
    ];
    for (const [text, element] of marks) {
      const tei = teiOf(text);
      assert.ok(tei.includes(element), `${text}: ${tei.slice(tei.indexOf('<body>'))}`);
      assert.equal(readTei(tei), text);
    }
  });

  it('joins a word that a page turn breaks', () => {
    const tei = teiOf('SECRET\n\nThis is a com-\n\nSECRET\n\nmunity.\n');
    assert.ok(tei.includes('com-<lb break="no"/>'), tei);
    assert.ok(tei.includes('<pb n="2" break="no"/>'), tei);
  });

  it('keeps odd characters, line ends, margins and the front matter', () => {
    for (const text of [
      '',
      '\uFEFF---\r\ntitle: "a\tb"\r\n---\r\n\r\nSECRET\r\n\r\n  text \r\nmore\rand\n\tmore  \n',
      'a\0b\u0007c\uD800d\f\u000B\uFFFE [ illegible ]',
      'RUSK\n\nEND\n\n1. After the end.\n\nRUSK\n',
    ])
      assert.equal(readTei(teiOf(text)), text);
  });

  it('says what is no TEI, and where', () => {
    assert.throws(
      () => readTei('<TEI>\n<a></b></TEI>'),
      (error) => {
        assert.ok(error instanceof TeiError);
        assert.match(error.message, /^is not well-formed XML \(line 2/);
        return true;
      },
    );
    assert.throws(() => readTei('<a/>'), /has no <text>/);
    assert.throws(
      () => readTei('<TEI><text><body><p>Embassy agrees.</p></body></text></TEI>'),
      /was not written by Cablese/,
    );
  });

  it('says that a word goes on in a mark', () => {
    const tei = writeTei(publicationOf('Was con-\nfirmed[?], but\nnot[?].\n'));
    assert.ok(
      tei.includes(
        'Was con-<lb break="no"/><unclear rend="after">firmed</unclear>, but\n<lb/><unclear rend="after">not</unclear>.',
      ),
    );
  });
});
