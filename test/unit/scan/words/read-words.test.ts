import assert from 'node:assert/strict';
import { encodingOf, inPixels, readWords, WordsFault } from '../../../../src/scan/words/index.js';
import { LONGEST } from '../../../../src/scan/words/xml.js';

const words = (text: string): unknown[] =>
  readWords(text).pages.flatMap((page) =>
    page.words.map(({ text: word, box, confidence }) => [word, ...box, confidence]),
  );

const fault = (text: string): string => {
  try {
    readWords(text);
  } catch (error) {
    assert.ok(error instanceof WordsFault, String(error));
    return error.message;
  }
  throw new Error('no fault');
};

describe('readWords: hOCR', () => {
  const page = (inner: string): string =>
    `<html><body><div class="ocr_page" title='image "p1.png"; bbox 0 0 1000 2000'>${inner}</div></body></html>`;

  it('reads words, lines, the page and its image', () => {
    const { format, pages } = readWords(
      page(
        `<span class='ocr_line' title='bbox 10 10 300 40'><span class='ocrx_word' title='bbox 10 12 90 38; x_wconf 96'><strong>SEC</strong>RET</span> <span class='ocrx_word' title='bbox 100 12 200 38; x_wconf 31.6'>NODIS</span><span class='ocrx_word' title='bbox 210 12 220 38'> </span></span>`,
      ),
    );
    assert.equal(format, 'hocr');
    const [first] = pages;
    assert.deepEqual([first!.image, first!.width, first!.height], ['p1.png', 1000, 2000]);
    assert.deepEqual(first!.lines, [[10, 10, 290, 30]]);
    assert.deepEqual(first!.words, [
      { text: 'SECRET', box: [10, 12, 80, 26], confidence: 96, line: 0, estimated: false },
      { text: 'NODIS', box: [100, 12, 100, 26], confidence: 32, line: 0, estimated: false },
    ]);
  });

  it('cuts a line that has no words of its own', () => {
    const line = `<span class='ocr_line' title='bbox 0 0 110 20'>Embassy  Moscow</span>`;
    assert.deepEqual(words(page(line)), [
      ['Embassy', 0, 0, 55, 20, undefined],
      ['Moscow', 63, 0, 47, 20, undefined],
    ]);
  });

  it('takes words outside a line, and lines one after the other without a close', () => {
    assert.deepEqual(words(page(`<span class='ocr_word' title='bbox 1 2 3 4'>a</span>`)), [
      ['a', 1, 2, 2, 2, undefined],
    ]);
    assert.deepEqual(
      words(
        page(
          `<p class='ocr_line' title='bbox 0 0 10 10'>one<span class='ocr_line' title='bbox 0 20 10 30'>two</span></p>`,
        ),
      ).map((word) => (word as string[])[0]),
      ['one', 'two'],
    );
  });

  it('reads HTML that is no XML: elements left open, named characters, a fragment', () => {
    const text = `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><br></head><body><div class="ocr_page" title="image p.png"><span class="ocrx_word" title="bbox 0 0 9 9">caf&eacute;</span></div></body></html>`;
    const [page1] = readWords(text).pages;
    assert.deepEqual(
      [page1!.image, page1!.width, page1!.words[0]!.text],
      ['p.png', undefined, 'café'],
    );
    assert.equal(readWords(`<div class='ocr_page'/>`).pages.length, 1);
  });
});

describe('readWords: ALTO', () => {
  const alto = (inner: string, unit = 'pixel'): string =>
    `\uFEFF<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>${unit}</MeasurementUnit><sourceImageInformation><fileName>p1.tif</fileName></sourceImageInformation></Description><Layout><Page WIDTH="2000" HEIGHT="3000"><PrintSpace>${inner}</PrintSpace></Page></Layout></alto>`;

  it('reads words, their confidence, and a hyphen that stands apart', () => {
    const text = alto(
      `<TextLine HPOS="0" VPOS="0" WIDTH="200" HEIGHT="20"><String CONTENT="nego" HPOS="10" VPOS="2" WIDTH="40" HEIGHT="16" WC="0.915"/><HYP CONTENT="-" HPOS="50" VPOS="2" WIDTH="10" HEIGHT="16"/></TextLine><TextLine HPOS="0" VPOS="30" WIDTH="200" HEIGHT="20"><HYP CONTENT="-"/><String CONTENT="tiate-"/><HYP/></TextLine>`,
    );
    const { format, pages } = readWords(text);
    assert.deepEqual([format, pages[0]!.image, pages[0]!.width], ['alto', 'p1.tif', 2000]);
    assert.deepEqual(words(text), [
      ['nego-', 10, 2, 50, 16, 92],
      ['tiate-', 0, 30, 200, 20, undefined],
    ]);
  });

  it('cuts a string of several words; takes the polygon of a line without a box', () => {
    const line = (polygon: string): string =>
      alto(
        `<TextLine><Shape><Polygon POINTS="${polygon}"/></Shape><String CONTENT="ab cd"/></TextLine>`,
      );
    const expected = [
      ['ab', 0, 0, 40, 10, undefined],
      ['cd', 60, 0, 40, 10, undefined],
    ];
    assert.deepEqual(words(line('0,0 100,0 100,10 0,10')), expected);
    assert.deepEqual(words(line('0 0 100 0 100 10 0 10')), expected);
    assert.deepEqual(words(line('0,0 x,y')), []);
    assert.deepEqual(words(alto('<TextLine><String CONTENT=""/></TextLine>')), []);
    assert.deepEqual(words(alto('<TextLine/><HYP/>')), []);
  });

  it('measures in millimetres and inches by the image, or by 300 dots an inch', () => {
    const line =
      '<TextLine><String CONTENT="a" HPOS="254" VPOS="0" WIDTH="254" HEIGHT="508"/></TextLine>';
    const { pages, unit } = readWords(alto(line, 'mm10'));
    assert.equal(unit, 'mm10');
    assert.deepEqual(inPixels(pages[0]!, unit).words[0]!.box, [300, 0, 300, 600]);
    const page = inPixels(pages[0]!, unit, { width: 1000, height: 1500 });
    assert.deepEqual([page.words[0]!.box, page.width], [[127, 0, 127, 254], 1000]);
    const inch = readWords(alto(line, 'inch1200'));
    assert.deepEqual(inPixels(inch.pages[0]!, inch.unit).words[0]!.box, [64, 0, 64, 127]);
  });

  it('keeps pixels as they are, or scales them to an image of another size', () => {
    const line =
      '<TextLine><String CONTENT="a" HPOS="10" VPOS="0" WIDTH="10" HEIGHT="10"/></TextLine>';
    const [page] = readWords(alto(line)).pages;
    assert.equal(inPixels(page!, 'pixel'), page);
    assert.equal(inPixels(page!, 'pixel', { width: 2000, height: 3000 }), page);
    assert.deepEqual(
      inPixels(page!, 'pixel', { width: 1000, height: 1500 }).words[0]!.box,
      [5, 0, 5, 5],
    );
    const bare = { ...page!, width: undefined, height: undefined };
    assert.equal(inPixels(bare, 'pixel', { width: 7, height: 8 }).width, 7);
    assert.equal(inPixels(bare, 'mm10').width, undefined);
  });

  it('leaves out sizes that are none, and words before any page', () => {
    const text = `<alto><TextLine HPOS="0" VPOS="0" WIDTH="1" HEIGHT="1"><String CONTENT="x"/></TextLine><Page WIDTH="0" HEIGHT="many"/></alto>`;
    const [page] = readWords(text).pages;
    assert.deepEqual([page!.width, page!.height, page!.words.length], [undefined, undefined, 0]);
  });
});

describe('readWords: PAGE XML', () => {
  const pageXml = (inner: string): string =>
    `<pc:PcGts xmlns:pc="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><pc:Page imageFilename="p1.jpg" imageWidth="100" imageHeight="200">${inner}</pc:Page></pc:PcGts>`;
  const equiv = (text: string, attributes = ''): string =>
    `<pc:TextEquiv ${attributes}><pc:Unicode>${text}</pc:Unicode></pc:TextEquiv>`;
  const coords = '<pc:Coords points="0,0 50,0 50,10 0,10"/>';

  it('reads words with their own text, not that of the line, the region or a glyph', () => {
    const text = pageXml(
      `<pc:TextRegion id="r1">${coords}<pc:TextLine>${coords}<pc:Word><pc:Coords points="5,1 25,9"/><pc:Glyph>${coords}${equiv('X')}</pc:Glyph>${equiv('second', 'index="2" conf="0.2"')}${equiv('first', 'index="1" conf="0.87"')}</pc:Word><pc:Word>${equiv('')}</pc:Word>${equiv('the line')}</pc:TextLine>${equiv('the region')}</pc:TextRegion>`,
    );
    const { format, pages } = readWords(text);
    assert.deepEqual([format, pages[0]!.image, pages[0]!.width], ['page', 'p1.jpg', 100]);
    assert.deepEqual(words(text), [['first', 5, 1, 20, 8, 87]]);
  });

  it('cuts lines without words, and reads points of before 2013', () => {
    const old =
      '<pc:Coords><pc:Point x="0" y="0"/><pc:Point x="50" y="10"/><pc:Point x="1"/></pc:Coords>';
    assert.deepEqual(
      words(pageXml(`<pc:TextLine>${old}${equiv('ab cd', 'conf="1"')}</pc:TextLine>`)),
      [
        ['ab', 0, 0, 20, 10, 100],
        ['cd', 30, 0, 20, 10, 100],
      ],
    );
    assert.deepEqual(words(pageXml(`<pc:TextLine>${coords}</pc:TextLine>`)), []);
    assert.deepEqual(
      words(
        pageXml(
          `<pc:TextLine><pc:Coords points="x 1"/>${equiv('a')}</pc:TextLine><pc:Point x="1" y="1"/><pc:Coords/>`,
        ),
      ),
      [],
    );
  });

  it('puts regions in the order of reading, and those without a place behind them', () => {
    const region = (id: string): string =>
      `<pc:TextRegion id="${id}"><pc:TextLine>${coords}${equiv(id)}</pc:TextLine></pc:TextRegion>`;
    const text = pageXml(
      `<pc:ReadingOrder><pc:OrderedGroup><pc:RegionRefIndexed index="0" regionRef="b"/><pc:RegionRefIndexed index="1" regionRef="a"/><pc:RegionRef/></pc:OrderedGroup></pc:ReadingOrder>${region('c')}${region('a')}${region('b')}<pc:TextLine>${coords}${equiv('d')}</pc:TextLine>`,
    );
    assert.deepEqual(
      words(text).map((word) => (word as string[])[0]),
      ['b', 'a', 'd', 'c'],
    );
  });
});

describe('readWords: what it refuses', () => {
  it('says where XML is broken', () => {
    assert.match(
      fault('<alto>\n<a></b></alto>'),
      /^is not well-formed XML at line 2, column \d+: /,
    );
    assert.match(fault(''), /must contain a root element/);
    assert.match(fault('SECRET'), /text data outside of root node/);
  });

  it('expands no entity that the file declares', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><alto>&b;</alto>`;
    assert.match(fault(bomb), /undefined entity/);
    assert.match(
      fault(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><alto>&x;</alto>`),
      /undefined entity/,
    );
  });

  it('bounds length, depth and words', () => {
    assert.match(fault(' '.repeat(LONGEST + 1)), /^is over 64 million characters/);
    assert.match(
      fault('<alto>'.repeat(300)),
      /^has elements more than 200 deep at line 1, column /,
    );
    const many = `<alto><Page><TextLine HPOS="0" VPOS="0" WIDTH="9" HEIGHT="9"><String CONTENT="${'a '.repeat(1_000_001)}"/></TextLine></Page></alto>`;
    assert.match(fault(many), /^has over 1,000,000 words/);
  });

  it('says what is no file of words', () => {
    assert.equal(fault('<svg/>'), 'is none of hOCR, ALTO and PAGE XML: it begins with <svg>');
    assert.match(fault('<alto><![CDATA[x]]></alto>'), /^has no page/);
  });
});

describe('encodingOf', () => {
  const of = (...bytes: number[]): string => encodingOf(Uint8Array.from(bytes));
  it('goes by the byte order mark, the first characters and the declaration', () => {
    assert.equal(of(0xff, 0xfe), 'utf-16le');
    assert.equal(of(0xfe, 0xff), 'utf-16be');
    assert.equal(of(0x3c, 0), 'utf-16le');
    assert.equal(of(0, 0x3c), 'utf-16be');
    assert.equal(of(), 'utf-8');
    assert.equal(
      encodingOf(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>')),
      'ISO-8859-1',
    );
    assert.equal(
      encodingOf(Buffer.from('\uFEFF<?xml version="1.0" encoding=\'utf-8\'?>')),
      'utf-8',
    );
  });
});
