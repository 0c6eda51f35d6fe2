import assert from 'node:assert/strict';
import { Session } from './session.js';

const CABLE = 'SECRET\n\nThe Embassy informed nine Ministers of these other matters today.\n';

const line = (y: number, words: string): string => {
  const spans = words.split(' ').map((word, i) => {
    const x = i * 100;
    return `<span class="ocrx_word" title="bbox ${x} ${y} ${x + 90} ${y + 20}; x_wconf 95">${word}</span>`;
  });
  return `<span class="ocr_line" title="bbox 0 ${y} 900 ${y + 20}">${spans.join('')}</span>`;
};
const HOCR = `<html><body><div class="ocr_page" title="image p1.png; bbox 0 0 1000 1500">${line(0, 'SECRET')}${line(40, 'The Embassy informed five Ministers of these other matters today.')}</div></body></html>`;

interface Answer {
  version: number;
  path: string;
  pages: object[];
  differences: Record<string, unknown>[];
  links?: { box: number[]; page: number; start: { offset: number } }[];
}

describe('cablese align', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', CABLE);
    session.write('a.hocr', HOCR);
  });
  afterEach(() => session.end());
  const json = async (...argv: string[]): Promise<Answer> =>
    JSON.parse((await session.run(['align', ...argv])).out) as Answer;

  it('prints what differs as JSON', async () => {
    const { version, path, pages, differences, links } = await json('a.cable', '--words', 'a.hocr');
    assert.deepEqual([version, path], [1, 'a.cable']);
    assert.deepEqual(pages, [{ page: 1, image: 'p1.png', aligned: 11, words: 11 }]);
    assert.deepEqual(differences, [
      {
        start: { line: 3, column: 22, offset: 29 },
        end: { line: 3, column: 26, offset: 33 },
        kind: 'differs', risk: 'number', text: 'nine', scan: 'five',
        confidence: 95, box: [300, 40, 90, 20], page: 1,
      },
    ]); // prettier-ignore
    assert.equal(links, undefined);
  });

  it('adds the box of every word when asked', async () => {
    const { links } = await json('a.cable', '--words', 'a.hocr', '--links');
    assert.equal(links!.length, 11);
    assert.deepEqual(links![2], {
      start: { line: 3, column: 5, offset: 12 },
      end: { line: 3, column: 12, offset: 19 },
      box: [100, 40, 90, 20],
      page: 1,
    });
  });

  it('prints it for people on a terminal', async () => {
    const { out } = await session.run(['align', 'a.cable', '--words', 'a.hocr'], {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    assert.equal(
      out,
      'a.cable:3:22  number    "nine" here, "five" on the scan  p1.png\n\n1 difference; 11 of 11 words found on the scan.\n',
    );
  });

  it('says what is missing and extra, and that nothing differs', async () => {
    const show = async (text: string): Promise<string> => {
      session.write('b.cable', text);
      return (await session.run(['align', 'b.cable', '--words', 'a.hocr', '--format', 'pretty']))
        .out;
    };
    assert.match(await show(CABLE.replace('nine ', '')), /number {4}"five" on the scan, not here/);
    assert.match(await show(CABLE.replace('nine', 'five five')), /"five" here, not on the scan/);
    assert.match(await show(CABLE.replace('nine', 'five')), /^No difference; 11 of 11 words/);
  });

  it('takes several files of words, and finds the transcript behind them', async () => {
    session.write('b.hocr', HOCR.replace('p1.png', 'p2.png'));
    session.write('b.cable', `${CABLE}SECRET\n[page 2]\n${CABLE}`);
    for (const argv of [
      ['b.cable', '--words', 'a.hocr', 'b.hocr'],
      ['--words', 'a.hocr', 'b.hocr', 'b.cable'],
    ]) {
      const { path, pages } = await json(...argv);
      assert.equal(path, 'b.cable');
      assert.deepEqual(
        pages.map((page) => (page as { image: string }).image),
        ['p1.png', 'p2.png'],
      );
    }
  });

  it('names words that cannot be read, and goes on with the others', async () => {
    session.write('broken.xml', '<alto>\n<Page>');
    session.write(
      'latin.xml',
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><alto>\xe9</alto>', 'latin1'),
    );
    session.write('odd.xml', '<?xml version="1.0" encoding="klingon"?><alto/>');
    const { code, err, out } = await session.run([
      'align',
      'a.cable',
      '--words',
      'broken.xml',
      'latin.xml',
      'odd.xml',
      'none.xml',
      'a.hocr',
    ]);
    assert.equal(code, 2);
    assert.match(
      err,
      /^cablese: broken\.xml is not well-formed XML at line 2, column 6: unclosed tag: Page\n/,
    );
    assert.match(err, /latin\.xml is not what it says it is, utf-8: save it as UTF-8\n/);
    assert.match(
      err,
      /odd\.xml is in the encoding klingon, which is not known here: save it as UTF-8\n/,
    );
    assert.match(err, /none\.xml does not exist: check the path\n/);
    assert.match(out, /"five"/);
    assert.equal((await session.run(['align', 'a.cable', '--words', 'none.xml'])).out, '');
  });

  it('measures by the image beside the words', async () => {
    const alto = (image: string): string =>
      `<alto><Description><MeasurementUnit>mm10</MeasurementUnit><sourceImageInformation><fileName>C:\\scans\\${image}</fileName></sourceImageInformation></Description><Layout><Page WIDTH="2000" HEIGHT="1000"><TextLine HPOS="0" VPOS="0" WIDTH="200" HEIGHT="100"><String CONTENT="SECRET"/></TextLine></Page></Layout></alto>`;
    // A PNG of 400 by 200 pixels, as far as its header says.
    const header = '89504e470d0a1a0a0000000d4948445200000190000000c8080200000000000000';
    session.write('p.png', Buffer.from(header, 'hex'));
    session.write('q.png', 'no image');
    const box = async (image: string): Promise<unknown> => {
      session.write('m.xml', alto(image));
      return (await json('a.cable', '--links', '--words', 'm.xml')).links![0]!.box;
    };
    assert.deepEqual(await box('p.png'), [0, 0, 40, 20]);
    assert.deepEqual(await box('q.png'), [0, 0, 236, 118]);
    assert.deepEqual(await box('r.png'), [0, 0, 236, 118]);
  });

  it('says what it needs', async () => {
    assert.match((await session.run(['align'])).err, /name the transcript/);
    assert.match((await session.run(['align', 'a.cable'])).err, /--words WORDS\.\.\./);
    assert.equal((await session.run(['align', 'none.cable', '--words', 'a.hocr'])).code, 2);
  });
});
