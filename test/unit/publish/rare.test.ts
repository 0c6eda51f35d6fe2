import assert from 'node:assert/strict';
import { blocksOf, blockText } from '../../../src/publish/blocks.js';
import {
  placedDoubtsOf,
  readTei,
  TeiError,
  writeHtml,
  writeMarkdown,
  writeTei,
} from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

/** The body of the TEI on one line, once it is known to come back byte for byte. */
function tei(text: string): string {
  const xml = writeTei(publicationOf(text));
  assert.equal(readTei(xml), text);
  return xml.slice(xml.indexOf('<body>')).replace(/\n */g, '').replaceAll('<lb/>', '');
}

describe('what is rare in cables', () => {
  it('has its place in TEI where it interrupts a paragraph', () => {
    const turn = 'SECRET\nSECRET\n\nPAGE 02 BONN 08226\n';
    const stamp =
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014';
    assert.match(
      tei(`SECRET\n\n1. He said we\n\n${turn}\nSECTION 02 OF 02\n\nwere right.\n`),
      /<fw type="page-line">PAGE 02 BONN 08226<\/fw><milestone unit="section" n="2"\/><fw type="section">SECTION 02 OF 02<\/fw>were right\.<\/p>/,
    );
    assert.match(
      tei(`SECRET\n\n1. He said we\n\n${turn}${stamp}\n\nwere right.\n`),
      /<fw type="release-stamp">Sheryl [^<]*<\/fw>were right\.<\/p>/,
    );
  });

  it('is furniture where the head of a later section parts a paragraph', () => {
    const head = (section: string): string =>
      `O 012326Z MAR 74\nFM AMEMBASSY BONN\nTO SECSTATE WASHDC\nS E C R E T SECTION ${section} OF 02 BONN 08226\n\n`;
    const text = `SECRET\n\nPAGE 01 BONN 08226 01 OF 02\n\n${head('01')}1. THE TALKS WERE\n\nSECRET\n\nSECRET\n\nPAGE 01 BONN 08226 02 OF 02\n\n${head('02')}LONG AND DULL.\n`;
    assert.match(
      tei(text),
      /THE TALKS WERE.*<fw type="head-dtg">O 012326Z MAR 74<\/fw>.*<fw type="head-from">FM AMEMBASSY BONN<\/fw>.*LONG AND DULL\.<\/p>/,
    );
    assert.deepEqual(
      blocksOf(publicationOf(text).root).map((block) => `${block.type} ${blockText(block)}`),
      [
        'head O 012326Z MAR 74',
        'head FM AMEMBASSY BONN',
        'head TO SECSTATE WASHDC',
        'head S E C R E T SECTION 01 OF 02 BONN 08226',
        'paragraph 1. THE TALKS WERE LONG AND DULL.',
        'head O 012326Z MAR 74',
        'head FM AMEMBASSY BONN',
        'head TO SECSTATE WASHDC',
        'head S E C R E T SECTION 02 OF 02 BONN 08226',
      ],
    );
  });

  it('has its place in TEI where it stands in a head', () => {
    const body = tei(
      'SECRET\n\nSECTION 01 OF 02\n\nFM AMEMBASSY BONN\nTO SECSTATE WASHDC\nO 321326Z MAR 74\n\n1. Yes.\n\nNNNN\n',
    );
    assert.match(
      body,
      /<milestone unit="section" n="1"\/><fw type="section">SECTION 01 OF 02<\/fw>/,
    );
    // There is no thirty-second of March.
    assert.match(body, /<dateline>O 321326Z MAR 74<\/dateline>/);
    assert.match(body, /<fw type="end-mark">NNNN<\/fw>/);
  });

  it('has its place in TEI and in copies where later hands and the wire left it', () => {
    const stamp =
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014';
    const printed = `<fw type="release-stamp">${stamp}</fw>`;
    assert.match(
      tei(`SECRET\n\nO 012326Z MAR 74\nFM AMEMBASSY BONN\n\n${stamp}\n\nTO SECSTATE WASHDC\n\n1. Yes.\n`),
      new RegExp(`FM AMEMBASSY BONN.*${printed}.*TO SECSTATE WASHDC`),
    );
    assert.match(
      tei('O 012326Z MAR 74\nFM AMEMBASSY BONN\nSECRET\nTO SECSTATE WASHDC\n\n1. Yes.\n'),
      /FM AMEMBASSY BONN.*<fw type="classification" place="top">SECRET<\/fw>.*TO SECSTATE WASHDC/,
    );
    assert.match(
      tei(`SECRET\n\n1. He said we\n${stamp}\nwere right.\n\n${stamp}\n`),
      new RegExp(`He said we${printed}were right\\.</p>${printed}`),
    );
    const section = 'SECRET\n\n1. He said.\n\nSECTION 02 OF 02\n\n2. We left.\n';
    assert.match(
      tei(section),
      /He said\.<\/p><milestone unit="section" n="2"\/><fw type="section">SECTION 02 OF 02<\/fw><p/,
    );
    const head = (number: string): string =>
      `O 012326Z MAR 74\nFM AMEMBASSY BONN\nTO SECSTATE WASHDC\nS E C R E T SECTION ${number} OF 02 BONN 08226\n`;
    const ended = `SECRET\n\n${head('01')}\n1. HE SAID AND\nNNNN\n${head('02')}\nWAS RIGHT.\n`;
    assert.match(tei(ended), /HE SAID AND<fw type="end-mark">NNNN<\/fw><fw type="head-dtg">O 0/);
    const inside = 'SECRET\n\n1. He said we\n\nSECRET\nSECRET\n\nPAGE 02 BONN 08226\n\nSECTION 02 OF 02\n\nwere right.\n';
    assert.deepEqual(
      blocksOf(publicationOf(inside).root).map((block) => `${block.type} ${blockText(block)}`),
      ['paragraph 1. He said we were right.', 'section SECTION 02 OF 02'],
    );
  }); // prettier-ignore

  it('begins another division where a message follows on the end of one', () => {
    assert.match(
      tei('SECRET\n\n1. He said.\n\nRUSK\n\nEND\n\n1. He left.\n'),
      /<closer>.*<\/closer><fw type="end-mark">END<\/fw><\/div><div type="telegram"><p xml:id="p2" n="1">.*He left\.<\/p>/,
    );
  });

  it('is a division that holds no text', () => {
    assert.match(
      tei('SECRET\n\nRUSK\n\nEND\n'),
      /SECRET<\/fw><p\/><closer><signed><persName>RUSK<\/persName><\/signed>/,
    );
    assert.match(
      tei('BEGIN SUMMARY\n\nEND SUMMARY\n'),
      /<label type="begin" subtype="summary">BEGIN SUMMARY<\/label><label type="end"/,
    );
  });

  it('is said by one element each', () => {
    const body = tei(
      'One [Here follows text.] two[^1] {y} [handwritten: z] [margin: q] [stamp: r] _so_.\n\n[^1]: Torn.\n',
    );
    assert.match(
      body,
      /One <note type="editorial" resp="#editor" rend="bracket">Here follows text\.<\/note> two<ref type="footnote" n="1"\/> <add>y<\/add> <add hand="#hand">z<\/add> <add place="margin">q<\/add> <stamp>r<\/stamp> <hi rend="underline">so<\/hi>\./,
    );
  });

  it('is shown in copies for people', () => {
    const html = writeHtml(publicationOf('[handwritten: z] [margin: q] _so_ \u0007.\n'));
    assert.match(html, /class="hand"[^>]*>\[handwritten: z\]/);
    assert.match(html, /class="hand"[^>]*>\[margin: q\]/);
    assert.ok(html.includes('\u2407'));
    const broken = writeHtml(publicationOf('SECRET\r\r1. One [ilegible:\r2 words] two.\r'));
    assert.match(broken, /\[ilegible:\n2 words\]/);
    const markdown = writeMarkdown(publicationOf('He said _so_ and [illegible].\n'));
    assert.match(markdown, /He said _so_ and \\\[illegible]\./);
    const summary = writeHtml(publicationOf('BEGIN SUMMARY\n\nOne.\n\nEND SUMMARY\n'));
    assert.match(summary, /<div class="within" role="group" aria-label="Summary">/);
    assert.match(writeHtml({ ...publicationOf('One.\n'), name: '' }), /<title>Cable<\/title>/);
  });

  it('is in the header of TEI', () => {
    const front =
      '---\nrecord group: RG 59\nfile: 737.00/3-461\nnumber: 12\ntranscribed: [A. Hand, 7, true]\n---\n';
    const xml = writeTei(publicationOf(`${front}SECRET`));
    assert.match(xml, /<collection>RG 59<\/collection>/);
    assert.match(xml, /<idno type="file">737\.00\/3-461<\/idno>/);
    assert.match(xml, /<idno type="telegram">12<\/idno>/);
    assert.equal(readTei(xml), `${front}SECRET`);
  });

  it('is said by no more than it is', () => {
    assert.equal(
      tei('SECRET'),
      '<body><div type="telegram"><pb n="1"/><fw type="classification" place="top">SECRET</fw><p/></div></body></text></TEI>',
    );
    const { links, ...alone } = publicationOf('1. See para 1.');
    assert.equal(links!.length, 1);
    for (const none of [alone, { ...alone, links: [] }])
      assert.doesNotMatch(writeTei(none), /<ref/);
    const supplied = [{ offset: 3, words: ['the'] }];
    const { root, ...rest } = publicationOf('In presence.');
    assert.match(writeMarkdown({ root, ...rest, supplied }), /In \\\[the] presence\./);
    assert.match(writeHtml(publicationOf('One\rtwo.\r')), /One two\./);
    const front = '---\ntranscribed: [A. Hand, " "]\n---\n';
    assert.match(writeTei(publicationOf(`${front}One.`)), /<name>A\. Hand<\/name>/);
  });

  it('is doubted', () => {
    assert.deepEqual(
      placedDoubtsOf(
        publicationOf('SECRET\n\n1. Yes.\n\nSECERT\n\n[page 2]\n\nSECRET\n\n2. No.\n').root,
      ).map(({ sentence }) => sentence),
      ['"SECERT" was taken for a marking'],
    );
    const said = (text: string): string[] =>
      placedDoubtsOf(publicationOf(text).root).map(({ sentence }) => sentence);
    assert.deepEqual(said('SECRET\n\nClasification\n\n1. Yes.\n'), [
      '"Clasification" was taken for the form\'s label',
    ]);
    const ten = Array.from({ length: 9 }, (_, index) => `${index + 1}. Yes.\n\n`).join('');
    assert.deepEqual(said(`SECRET\n\n${ten}1. . Yes.\n\n11. Yes.\n`), [
      '"1. ." was taken for a number that lost a digit',
    ]);
  });
});

describe('TEI that another hand has changed', () => {
  const written = writeTei(publicationOf('One\u0007 [illegible].\n'));
  it('is read without elements among the data', () => {
    const front = writeTei(publicationOf('---\ntitle: To Moscow\n---\nOne.\n'));
    const other = front.replace(/<xenoData[^>]*>/, '$&<x/>');
    assert.notEqual(other, front);
    assert.equal(readTei(other), '---\ntitle: To Moscow\n---\nOne.\n');
  });

  it('is read as far as it can be', () => {
    assert.equal(readTei(written.replace('n="U+0007"', 'n="U+7"')), 'One\u2407 [illegible].\n');
    assert.equal(readTei(written.replace(' n="U+0007"', '')), 'One\u2407 [illegible].\n');
    assert.equal(
      readTei(written.replace('<gap', '<?cablese-typed "[ilegible]"?><gap')),
      'One\u0007 [ilegible].\n',
    );
    for (const nonsense of ['nonsense', '12'])
      assert.equal(
        readTei(written.replace('<gap', `<?cablese-typed ${nonsense}?><gap`)),
        'One\u0007 [illegible].\n',
      );
  });

  it('is read by what TEI says where an attribute is gone', () => {
    const typed = (body: string): string =>
      readTei(written.replace(/<body>[^]*<\/body>/, `<body><p>${body}</p></body>`));
    assert.equal(typed('a<space/>b<space unit="tab"/>c'), 'a b\tc');
    assert.equal(
      typed('a<space unit="U+00A0" quantity="2"/>b<space unit="ell"/>c'),
      'a\u00a0\u00a0b c',
    );
    assert.equal(typed('<lb rend="none"/>'), '\n');
    assert.equal(typed('<gap/>'), '[illegible]');
    assert.equal(typed('<gap reason="garbled"/>'), '[garble]');
    assert.equal(typed('<gap quantity="1" unit="word"/>'), '[illegible: 1 word]');
    assert.equal(typed('<choice><sic>teh</sic></choice>'), 'teh [sic: ]');
    assert.equal(typed('<ref type="footnote"/><ref>para 3</ref>'), '[^]para 3');
    assert.equal(typed('<hi rend="bold">so</hi>'), 'so');
  });

  it('is refused where it is broken, with the place', () => {
    assert.throws(
      () => readTei('<TEI>\n<text>'),
      (error) => {
        assert.ok(error instanceof TeiError);
        assert.match(error.message, /^is not well-formed XML \(line 2, column \d+: /);
        return true;
      },
    );
  });
});
