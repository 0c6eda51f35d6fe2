import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ImageFault } from '../../../../src/scan/images/fault.js';
import { loadPdfium } from '../../../../src/scan/pdf/load.js';
import { isPdf } from '../../../../src/scan/pdf/is-pdf.js';
import { pdfPages } from '../../../../src/scan/pdf/pdf-pages.js';
import type { Pdfium } from '../../../../src/scan/pdf/pdfium.js';
import { IMAGES, type MadePage, makePdf } from './make-pdf.js';

const PROGRAM = new URL(
  '../../../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
  import.meta.url,
);

describe('pdfPages', () => {
  let pdfium: Pdfium;
  before(async () => {
    pdfium = await loadPdfium(readFileSync(PROGRAM));
  });
  const open = (...pages: MadePage[]): ReturnType<typeof pdfPages> =>
    pdfPages(pdfium, makePdf(pages));
  const fault = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      assert.ok(error instanceof ImageFault, String(error));
      return error.message;
    }
    throw new Error('no fault');
  };

  for (const [kind, image] of Object.entries(IMAGES)) {
    it(`draws an image packed as ${kind} as it went in`, () => {
      const [page] = open({ size: [image.width * 9, image.height * 9], image });
      const { width, height, channels, data } = page!.decode();
      assert.deepEqual([width, height, channels], [image.width, image.height, 1]);
      const [dark, bright] = [data[0]!, data[width - 1]!];
      assert.ok(dark < 20 && bright > 230, `${dark} and ${bright}`);
    });
  }

  it('draws text, and says what it is and where, in pixels of what it draws', () => {
    const [page] = open({
      size: [720, 360],
      text: [
        { at: [72, 300], words: 'SECRET  nine' },
        { at: [72, 200], words: 'Ministers' },
      ],
    });
    const { width, height, data } = page!.decode();
    assert.deepEqual([width, height], [2000, 1000]);
    const { lines, words } = page!.words!();
    assert.deepEqual(
      words.map(({ text, line }) => [text, line]),
      [['SECRET', 0], ['nine', 0], ['Ministers', 1]],
    ); // prettier-ignore
    assert.equal(lines.length, 2);
    // Courier of 12 points is 7.2 wide: 20 pixels a letter.
    const [x, y, across, down] = words[1]!.box;
    assert.ok(Math.abs(x - 360) <= 4 && Math.abs(across - 80) <= 8, `${x} and ${across}`);
    assert.ok(y < 167 && y + down > 160 && down < 50, `${y} and ${down}`);
    const ink = data.findIndex((value) => value < 100);
    assert.ok(Math.floor(ink / width) >= words[0]!.box[1] - 2, 'ink lies in the box');
  });

  it('finds the words of a page that is shown turned, and that a scanner hid', () => {
    const [page] = open({
      size: [360, 720],
      rotate: 90,
      image: { ...IMAGES.plain },
      hidden: true,
      text: [{ at: [36, 684], words: 'SECRET' }],
    });
    const { width, height, data } = page!.decode();
    assert.deepEqual([width, height], [8, 4]);
    assert.ok(data[0]! < 20 && data[8 * 3]! > 230, 'the dark half is above');
    const { text, box } = page!.words!().words[0]!;
    assert.equal(text, 'SECRET');
    assert.ok(box[0] >= 6 && box[3] >= box[2], 'it runs downwards at the right');
  });

  it('has no words where the page has none, and bounds what it draws', () => {
    const [empty, huge] = open({ size: [72, 72] }, { size: [14_400, 14_400] });
    assert.deepEqual(empty!.words!(), { image: undefined, width: 200, height: 200, lines: [], words: [] });
    assert.deepEqual([huge!.words!().width, huge!.words!().height], [7071, 7071]);
  }); // prettier-ignore

  it('says what is locked, damaged or too large', () => {
    const id = '/ID [<00><00>]';
    const standard = `/Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}>`;
    const locked = (how: string): Buffer =>
      makePdf([{ size: [72, 72] }], `/Encrypt << ${how} >> ${id}`);
    assert.match(fault(() => pdfPages(pdfium, locked(standard))), /^is locked with a password/);
    assert.match(fault(() => pdfPages(pdfium, locked('/Filter /Own'))), /^is locked in a way/);
    assert.match(fault(() => pdfPages(pdfium, Buffer.from('%PDF-1.7\n'))), /^is damaged or cut short/);
    assert.match(fault(() => pdfPages(pdfium, makePdf([]))), /^is damaged or cut short/);
    const image = { ...IMAGES.plain, width: 30_000, height: 30_000 };
    const [large] = open({ size: [72, 72], image });
    assert.match(fault(() => large!.decode()), /^has 30000 by 30000 pixels/);
  }); // prettier-ignore

  it('opens the last of many pages at once', () => {
    const page: MadePage = { size: [72, 18], image: IMAGES.g4 };
    const pages = open(...Array.from({ length: 200 }, () => page));
    assert.equal(pages.length, 200);
    assert.equal(pages[199]!.decode().width, 8);
  });
});

describe('isPdf', () => {
  it('knows the mark, also behind a little rubbish', () => {
    assert.equal(isPdf(Buffer.from('%PDF-1.4')), true);
    assert.equal(isPdf(Buffer.from('\n\n%PDF-1.4')), true);
    assert.equal(isPdf(Buffer.from('II*\0')), false);
  });
});
