import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { encode } from 'fast-png';
import { readImages } from '../../../src/cli/ocr.js';
import { openImage } from '../../../src/scan/images/open.js';
import { programOf, programUrl } from '../scan/images/programs.js';
import { makePdf } from '../scan/pdf/make-pdf.js';
import { Session } from './session.js';

const MODULES = new URL('../../../node_modules/', import.meta.url);
const ENGLISH = new URL('../models/tessdata-fast/eng.traineddata.gz', MODULES);

const LINES = ['The Embassy informed five Ministers', 'of these other matters today'];
const TYPED = makePdf([
  { size: [360, 144], text: LINES.map((words, i) => ({ at: [36, 100 - 24 * i], words })) },
]);

describe('readImages', function () {
  this.timeout(60_000);
  let session: Session;
  let folder: URL;
  let announced: string[];
  before(() => {
    session = new Session();
    mkdirSync(join(session.folder, 'ocr'));
    const put = (name: string, from: URL): void =>
      copyFileSync(from, join(session.folder, 'ocr', name));
    put('pdfium.wasm', programUrl('pdfium.wasm'));
    put('tesseract.wasm', new URL('tesseract.js-core/tesseract-core-simd-lstm.wasm', MODULES));
    put('eng.traineddata.gz', ENGLISH);
    folder = pathToFileURL(`${join(session.folder, 'ocr')}/`);
  });
  after(() => session.end());
  beforeEach(() => (announced = []));
  const read = (paths: string[], languages = 'eng', data?: string): ReturnType<typeof readImages> =>
    readImages(paths, {
      cwd: session.folder,
      folder,
      languages,
      data,
      progress: (page) => announced.push(page),
    });

  it('takes the words that a PDF has itself, and reads nothing', async () => {
    session.write('typed.pdf', TYPED);
    const { pages, faults } = await read(['typed.pdf']);
    assert.deepEqual([faults, announced], [[], []]);
    assert.equal(pages[0]!.image, 'typed.pdf');
    assert.deepEqual(
      pages[0]!.words.map(({ text }) => text).join(' '),
      LINES.join(' '),
    ); // prettier-ignore
  });

  it('reads what is drawn, and names what cannot be read', async () => {
    const [page] = await openImage(TYPED, programOf);
    const { width, height, data } = page!.decode();
    const png = encode({ width, height, data: data, channels: 1, depth: 8 });
    session.write('drawn.png', png);
    session.write('cut.pdf', TYPED.subarray(0, 40));
    const { pages, faults } = await read(['cut.pdf', 'drawn.png', 'none.png']);
    assert.deepEqual(faults, [
      { path: 'cut.pdf', message: 'is damaged or cut short, or has no page' },
      { path: 'none.png', message: 'does not exist: check the path' },
    ]);
    assert.deepEqual(announced, ['drawn.png']);
    const { image, lines, words } = pages[0]!;
    assert.deepEqual([image, lines.length], ['drawn.png', 2]);
    assert.equal(words.map(({ text }) => text).join(' '), LINES.join(' '));
    const [x, , , high] = words[0]!.box;
    assert.ok(Math.abs(x - 100) < 6 && high > 15 && high < 40, `${x} and ${high}`);
  });

  it('reads in languages from a folder, and says which is not there', async () => {
    session.write('own/xxx.traineddata', gunzipSync(readFileSync(ENGLISH)));
    session.write('bad/yyy.traineddata', 'nothing');
    assert.deepEqual((await read([], 'fra')).faults, [
      {
        path: 'fra.traineddata',
        message: 'does not come with Cablese: name the folder that it is in, --ocr-data FOLDER',
      },
    ]);
    const own = join(session.folder, 'own');
    assert.deepEqual((await read([], 'fra', 'own')).faults, [
      { path: 'fra.traineddata', message: `is not in ${own}: put it there` },
    ]);
    assert.deepEqual((await read([], '../eng')).faults, [
      { path: '../eng', message: 'names no languages: write eng, or eng+fra' },
    ]);
    const { pages, faults } = await read(['drawn.png'], 'xxx+eng', 'own');
    assert.deepEqual([pages.length, faults], [1, []]);
    assert.match((await read(['drawn.png'], 'yyy', 'bad')).faults[0]!.message, /^is no data for/);
  });
});
