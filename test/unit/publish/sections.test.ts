import assert from 'node:assert/strict';
import { blocksOf, blockText } from '../../../src/publish/blocks.js';
import {
  readTei,
  writeFrus,
  writeHtml,
  writeMarkdown,
  writeTei,
} from '../../../src/publish/index.js';
import { grouped, sectionsOf } from '../../../src/publish/sections.js';
import { publicationOf } from './publication.js';

/** Each section as `NAME first-last`, with the nodes in whose midst it begins and ends. */
function sections(text: string): string[] {
  return sectionsOf(publicationOf(text).root).map(
    ({ name, first, last, beginsIn, endsIn }) =>
      `${name} ${first}-${last} ${beginsIn ?? '|'}${endsIn ?? '|'}`,
  );
}

/** The body of the TEI on one line, once it is known to come back byte for byte. */
function tei(text: string): string {
  const xml = writeTei(publicationOf(text));
  assert.equal(readTei(xml), text);
  return xml
    .slice(xml.indexOf('<pb n="1"/>') + 11, xml.lastIndexOf('</div>'))
    .replace(/\n */g, '')
    .replaceAll('<lb/>', '')
    .trim();
}

describe('sections over several paragraphs', () => {
  it('hold what stands between two lines', () => {
    assert.deepEqual(sections('BEGIN TEXT\n\nOne.\n\nTwo.\n\nEND TEXT\n'), ['TEXT 2-4 ||']);
    assert.deepEqual(sections('BEGIN TEXT\n\nEND TEXT\n'), []);
    assert.deepEqual(sections('BEGIN TEXT\n\nOne.\n'), []);
    assert.deepEqual(sections('One.\n\nEND TEXT\n'), []);
  });

  it('hold the paragraphs that they begin and end in, and not those beside which they stand', () => {
    assert.deepEqual(sections('1. (C) FYI. One.\n\nTwo. End FYI.\n'), ['FYI 0-2 ||']);
    assert.deepEqual(sections('Text follows:\nQUOTE\n\nOne.\n\nUNQUOTE. Deliver.\n'), [
      'QUOTE 2-2 ||',
    ]);
    assert.deepEqual(sections('He said: QUOTE One.\n\nTwo. UNQUOTE. Deliver.\n'), ['QUOTE 2-0 02']);
    assert.deepEqual(sections('FYI. One [sic]. End FYI. Two.\n'), []);
    assert.deepEqual(sections('[illegible] FYI. One.\n\nTwo. End FYI [illegible]\n'), [
      'FYI 2-0 02',
    ]);
  });

  it('stand in each other, and the inner has its end first', () => {
    assert.deepEqual(
      sections('BEGIN TEXT\n\nQUOTE\n\nOne.\n\nUNQUOTE\n\nEND TEXT\n\nFYI. Two.\n\nEND TEXT\n'),
      ['TEXT 2-6 ||', 'QUOTE 4-4 ||'],
    );
    // An end that is missing does not keep the outer one from ending.
    assert.deepEqual(sections('BEGIN TEXT\n\nQUOTE\n\nOne.\n\nEND TEXT\n\nUNQUOTE\n'), [
      'TEXT 2-4 ||',
    ]);
  });

  it('are groups of a reading copy', () => {
    const { root } = publicationOf('BEGIN TEXT\n\nQUOTE\n\nOne.\n\nUNQUOTE\n\nEND TEXT\n\nTwo.\n');
    const said = (groups: ReturnType<typeof grouped<ReturnType<typeof blocksOf>[0]>>): unknown[] =>
      groups.map((one) =>
        'section' in one ? [one.section.name, ...said(one.children)] : blockText(one),
      );
    assert.deepEqual(said(grouped(blocksOf(root))), [
      'BEGIN TEXT',
      ['TEXT', 'QUOTE', ['QUOTE', 'One.'], 'UNQUOTE'],
      'END TEXT',
      'Two.',
    ]);
  });
});

describe('sections in what is written', () => {
  it('are quotations of TEI', () => {
    assert.equal(
      tei('BEGIN TEXT\n\nOne.\n\nTwo.\n\nEND TEXT\n'),
      '<label type="begin" subtype="text">BEGIN TEXT</label>' +
        '<quote><p xml:id="p1">One.</p><p xml:id="p2">Two.</p></quote>' +
        '<label type="end" subtype="text">END TEXT</label>',
    );
  });

  it('are texts of their own where they are signed, or are no quotation', () => {
    assert.equal(
      tei('QUOTE\n\nOne.\n\nBALL\n\nTwo.\n\nUNQUOTE\n\nThree.\n\nRUSK\n'),
      '<label type="begin" subtype="quote">QUOTE</label>' +
        '<quote><p xml:id="p1">One.</p><p xml:id="p2">BALL</p><p xml:id="p3">Two.</p></quote>' +
        '<label type="end" subtype="quote">UNQUOTE</label><p xml:id="p4">Three.</p>' +
        '<closer><signed><persName>RUSK</persName></signed></closer>',
    );
    assert.equal(
      tei('FYI. One.\n\nTwo. End FYI.\n'),
      '<floatingText type="fyi"><body><p xml:id="p1"><seg type="begin" subtype="fyi">FYI</seg>. One.</p>' +
        '<p xml:id="p2">Two. <seg type="end" subtype="fyi">End FYI</seg>.</p></body></floatingText>',
    );
  });

  it('are texts of several messages where a head stands in them', () => {
    assert.equal(
      tei(
        'QUOTE\n\nOne.\n\nBALL\n\nEND\n\n[page 2]\n\nFM AMEMBASSY LONDON\nTO SECSTATE WASHDC\n\nTwo.\n\nUNQUOTE\n\nRUSK\n',
      ),
      '<label type="begin" subtype="quote">QUOTE</label><floatingText type="quote"><body>' +
        '<div type="telegram"><p xml:id="p1">One.</p><closer><signed><persName>BALL</persName></signed></closer>' +
        '<fw type="end-mark">END</fw><pb n="2"/><fw type="page-line">[page 2]</fw></div>' +
        '<div type="telegram"><opener><seg type="from">FM AMEMBASSY LONDON</seg>' +
        '<seg type="to">TO SECSTATE WASHDC</seg></opener><p xml:id="p2">Two.</p></div>' +
        '</body></floatingText><label type="end" subtype="quote">UNQUOTE</label>' +
        '<closer><signed><persName>RUSK</persName></signed></closer>',
    );
    assert.match(
      tei('QUOTE\n\nOne.\n\nBALL\n\nEND\n\nUNQUOTE\n\nTwo.\n\nRUSK\n'),
      /<floatingText type="quote"><body><p xml:id="p1">One\.<\/p><closer>.*<\/closer><fw [^]*<\/fw><\/body><\/floatingText>/,
    );
  });

  it('are pieces of a quotation where they begin or end within a paragraph', () => {
    assert.equal(
      tei('Deliver: QUOTE One.\n\nTwo.\n\nThree. UNQUOTE. Report.\n'),
      '<p xml:id="p1">Deliver: <seg type="begin" subtype="quote">QUOTE</seg>' +
        '<quote xml:id="quote1.1" next="#quote1.2"> One.</quote></p>' +
        '<p xml:id="p2"><quote xml:id="quote1.2" prev="#quote1.1" next="#quote1.3">Two.</quote></p>' +
        '<p xml:id="p3"><quote xml:id="quote1.3" prev="#quote1.2">Three. </quote>' +
        '<seg type="end" subtype="quote">UNQUOTE</seg>. Report.</p>',
    );
    assert.equal(
      tei('Deliver: QUOTE One.\n\nTwo.\n\nUNQUOTE\n\nBEGIN TEXT\n\nThree. END TEXT. Report.\n'),
      '<p xml:id="p1">Deliver: <seg type="begin" subtype="quote">QUOTE</seg>' +
        '<quote xml:id="quote1.1" next="#quote1.2"> One.</quote></p>' +
        '<p xml:id="p2"><quote xml:id="quote1.2" prev="#quote1.1">Two.</quote></p>' +
        '<label type="end" subtype="quote">UNQUOTE</label>' +
        '<label type="begin" subtype="text">BEGIN TEXT</label>' +
        '<p xml:id="p3"><quote xml:id="quote2.1">Three. </quote>' +
        '<seg type="end" subtype="text">END TEXT</seg>. Report.</p>',
    );
  });

  it('are block quotations of Markdown, HTML and FRUS', () => {
    const publication = publicationOf('QUOTE\n\nOne.\n\nUNQUOTE\n\nFYI. Two.\n\nThree. End FYI.\n');
    assert.equal(
      writeMarkdown(publication).replace(/^#.*\n\n/, ''),
      'QUOTE\n\n> One.\n\nUNQUOTE\n\n> FYI. Two.\n>\n> Three. End FYI.\n',
    );
    const html = writeHtml(publication);
    assert.match(html, /<blockquote class="within"><p [^>]*class="paragraph"[^>]*>One\./);
    assert.match(html, /<div class="within" role="group" aria-label="FYI"><p [^>]*>FYI\. Two\./);
    const frus = writeFrus(publication).xml;
    assert.match(frus, /<quote rend="blockquote"><p>One\.<\/p><\/quote>/);
    assert.match(frus, /<p>FYI\. Two\.<\/p>/);
  });
});
