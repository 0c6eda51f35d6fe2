import assert from 'node:assert/strict';
import type { Publication } from '../../../src/publish/publication.js';
import { readTei, writeTei } from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

/** TEI of a text with more said of it; it comes back as the text. */
function teiOf(text: string, more: Partial<Publication>): string {
  const tei = writeTei({ ...publicationOf(text), ...more });
  assert.equal(readTei(tei), text);
  return tei;
}

describe('links of TEI', () => {
  it('leads from a reference to its paragraph', () => {
    const text = '1. One.\n\n2. See para\n1, paras  1 and 1 [sic] there.\n';
    const at = (words: string): { start: number; end: number; target: number } => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, target: 0 };
    };
    const tei = teiOf(text, {
      links: [
        at('para\n1'),
        at('paras  1'),
        { ...at('and'), target: 3 },
        at('1 [sic]'),
        at('there.\n'),
      ],
    });
    assert.ok(
      tei.includes(
        'See <ref target="#p1">para<lb/>1</ref>, <ref target="#p1">paras<space unit="chars" quantity="2"/>1</ref> and 1 <sic/> there.',
      ),
      tei,
    );
  });

  it('sets off what is quoted', () => {
    const quoted = (text: string): string => /<p [^]*<\/p>/.exec(teiOf(text, {}))![0];
    const mark = (kind: string, name: string, words: string): string =>
      `<seg type="${kind}" subtype="${name}">${words}</seg>`;
    assert.equal(
      quoted('He said QUOTE we agree\nnow UNQUOTE to it.'),
      `<p xml:id="p1">He said ${mark('begin', 'quote', 'QUOTE')}<quote> we agree\n<lb/>now </quote>${mark('end', 'quote', 'UNQUOTE')} to it.</p>`,
    );
    assert.equal(
      quoted('BEGIN SUMMARY. Brief. END SUMMARY. More UNQUOTE it.'),
      `<p xml:id="p1">${mark('begin', 'summary', 'BEGIN SUMMARY')}. Brief. ${mark('end', 'summary', 'END SUMMARY')}. More ${mark('end', 'quote', 'UNQUOTE')} it.</p>`,
    );
    assert.doesNotMatch(quoted('QUOTE and no end to it.'), /<quote>/);
    assert.doesNotMatch(
      quoted('He said QUOTE\u0020UNQUOTE.').replace('<quote> </quote>', ''),
      /<quote>/,
    );
    assert.match(
      quoted('BEGIN TEXT. One QUOTE two END TEXT.'),
      /<quote>\. One <seg[^>]*>QUOTE<\/seg> two <\/quote>/,
    );
  });

  it('shows where each part of the cable stands on the scan', () => {
    const text =
      'SECRET\n\nOUTGOING TELEGRAM\nMoscow, May 1, 1961\n\n1. One of\n\n[page 2]\n\nthem.\n\nRUSK\n';
    const box = (
      words: string,
      page: number,
      left: number,
    ): NonNullable<Publication['scan']>['words'][number] => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, page, box: [left, 10 * left, 5, 5] };
    };
    const scan = {
      pages: [
        { number: 1, image: 'a b\uD800.png', width: 100, height: 200 },
        { number: 2, image: undefined, width: undefined, height: 3 },
      ],
      words: [
        box('SECRET', 0, 1), box('OUTGOING', 0, 2), box('Moscow', 0, 3), box('One', 0, 4), box('of', 0, 9),
        box('them', 1, 5), box('RUSK', 1, 6),
      ],
    }; // prettier-ignore
    const tei = teiOf(text, { scan });
    const expected = [
      '<surface xml:id="s1" ulx="0" uly="0" lrx="100" lry="200">',
      '<graphic url="a%20b%EF%BF%BD.png"/>',
      '<zone xml:id="z4" ulx="4" uly="40" lrx="14" lry="95"/>',
      '<surface xml:id="s2">',
      '<pb n="1" facs="#s1"/>',
      '<fw type="classification" place="top" facs="#z1">',
      '<pb n="2" facs="#s2"/>',
      '<p xml:id="p1" n="1" facs="#z4 #z5">',
      '<closer facs="#z6">',
    ];
    for (const part of expected) assert.ok(tei.includes(part), `${part} in ${tei}`);
  });
});
