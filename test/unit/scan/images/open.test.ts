import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import { ImageFault } from '../../../../src/scan/images/fault.js';
import { openImage } from '../../../../src/scan/images/open.js';
import { fromInks } from '../../../../src/scan/images/jpeg.js';
import { grayOf } from '../../../../src/scan/index.js';
import { programOf } from './programs.js';

/** A PNG of its header's words and of raw rows; checksums are right. */
function png(width: number, height: number, depth: number, kind: number, rows: number[]): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(kind === 3 ? [chunk('PLTE', Buffer.from([255, 255, 255, 0, 0, 0]))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A TIFF of one page of 8 by 1 pixels, one bit each, not compressed; `cut` leaves out its size. */
function tiff(cut = false): Buffer {
  const entries: [tag: number, value: number][] = [
    ...(cut ? [] : ([[256, 8], [257, 1]] as [number, number][])),
    [258, 1], [259, 1], [262, 1], [273, 8], [277, 1], [278, 1], [279, 1],
  ]; // prettier-ignore
  const bytes = Buffer.alloc(10 + 2 + 12 * entries.length + 4);
  bytes.write('49492a000a000000aa00', 'hex');
  bytes.writeUInt16LE(entries.length, 10);
  entries.forEach(([tag, value], i) => {
    const at = 12 + 12 * i;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(3, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt16LE(value, at + 8);
  });
  return bytes;
}

/** A JPEG of 16 by 8 pixels, dark on the left half; it may say how the camera was held. */
function photo(orientation?: number): Buffer {
  const data = Buffer.alloc(16 * 8 * 4, 255);
  for (let i = 0; i < 128; i++) if (i % 16 < 8) data.set([20, 20, 20, 255], 4 * i);
  const bytes = jpeg.encode({ data, width: 16, height: 8 }, 90).data;
  if (orientation === undefined) return bytes;
  const exif = Buffer.from(
    'ffe1002245786966000049492a00080000000100120103000100000000000000' + '00000000',
    'hex',
  );
  exif.writeUInt16LE(orientation, 28);
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]);
}

/** A WebP of three pixels: white, black and red. */
const WEBP = Buffer.from('UklGRiAAAABXRUJQVlA4TBQAAAAvAgAAABcw//M///MfKIVKRPQ/AA==', 'base64');

describe('openImage', () => {
  const gray = async (content: Buffer): Promise<number[]> => {
    const [page] = await openImage(content, programOf);
    return [...grayOf(page!.decode()).data];
  };
  const fault = async (content: Buffer): Promise<string> => {
    try {
      for (const page of await openImage(content, programOf)) page.decode();
    } catch (error) {
      assert.ok(error instanceof ImageFault, String(error));
      return error.message;
    }
    throw new Error('no fault');
  };

  it('reads PNG of one bit, of a palette, of 8 and 16 bits, and in colour', async () => {
    assert.deepEqual(await gray(png(3, 1, 1, 0, [0, 0b01000000])), [0, 255, 0]);
    assert.deepEqual(await gray(png(3, 1, 1, 3, [0, 0b01000000])), [255, 0, 255]);
    assert.deepEqual(await gray(png(2, 1, 8, 0, [0, 7, 200])), [7, 200]);
    assert.deepEqual(await gray(png(1, 1, 16, 0, [0, 200, 1])), [200]);
    assert.deepEqual(await gray(png(1, 1, 8, 2, [0, 255, 0, 0])), [76]);
  });

  it('says what is too large before it is unpacked', async () => {
    assert.match(
      await fault(png(30_000, 30_000, 1, 0, [0])),
      /^has 30000 by 30000 pixels, more than/,
    );
    assert.match(await fault(png(19_000, 19_000, 1, 0, [0])), /100 million: save it smaller$/);
  });

  it('says what is damaged, cut short or of another kind', async () => {
    assert.match(await fault(png(9, 9, 8, 0, [0]).subarray(0, 45)), /^is damaged or cut short/);
    assert.match(await fault(Buffer.from('ffd8ffe0', 'hex')), /^is damaged or cut short/);
    assert.match(await fault(Buffer.from('49492a00ffffff00', 'hex')), /damaged/);
    assert.match(await fault(Buffer.from('GIF89a')), /^is none of PNG, JPEG, WebP, TIFF and PDF/);
    assert.match(await fault(photo().subarray(0, -4)), /^is damaged or cut short/);
    assert.match(await fault(Buffer.from('RIFF0000WEBP')), /^is damaged or cut short/);
    assert.match(await fault(WEBP.subarray(0, 30)), /^is damaged or cut short/);
  });

  it('reads TIFF', async () => {
    assert.deepEqual(await gray(tiff()), [255, 0, 255, 0, 255, 0, 255, 0]);
    assert.equal(await fault(tiff(true)), 'has no size: it is damaged');
    const round = tiff();
    round.writeUInt32LE(10, round.length - 4);
    assert.match(await fault(round), /^is damaged: its pages do not end/);
  });

  it('reads WebP, more than once', async () => {
    assert.deepEqual(await gray(WEBP), [255, 0, 76]);
    const [page] = await openImage(WEBP, programOf);
    assert.deepEqual(page!.decode(), page!.decode());
  });

  it('reads JPEG as it is to be seen, however the camera was held', async () => {
    const seen = async (orientation?: number): Promise<string[]> => {
      const [page] = await openImage(photo(orientation), programOf);
      const { width, height, data } = grayOf(page!.decode());
      const rows = Array.from({ length: height }, (_, y) =>
        data.subarray(y * width, (y + 1) * width),
      );
      return rows.map((row) => Array.from(row, (value) => (value < 128 ? '#' : '.')).join(''));
    };
    const [left, right] = ['########........', '........########'];
    const [dark, light] = ['########', '........'];
    const rows = (row: string): string[] => Array.from({ length: 8 }, () => row);
    assert.deepEqual(await seen(), rows(left));
    assert.deepEqual(await seen(1), rows(left));
    assert.deepEqual(await seen(3), rows(right));
    assert.deepEqual(await seen(6), [...rows(dark), ...rows(light)]);
    assert.deepEqual(await seen(8), [...rows(light), ...rows(dark)]);
  });

  it('reads grey JPEG and the inks of printers as brightness', () => {
    assert.deepEqual(
      [...fromInks(Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 0]))],
      [255, 0],
    );
    assert.deepEqual([...fromInks(Uint8Array.from([255, 0, 0, 255]))], [76]);
  });

  it('asks for what decodes a file only where it is needed', async () => {
    const asked: string[] = [];
    const ask = (content: Buffer): Promise<unknown> =>
      openImage(content, (name) => {
        asked.push(name);
        return programOf(name);
      });
    await ask(png(1, 1, 8, 0, [0, 7]));
    await ask(tiff());
    assert.deepEqual(asked, []);
    await ask(WEBP);
    await ask(photo());
    await assert.rejects(ask(Buffer.from('%PDF-1.7')), /damaged/);
    assert.deepEqual(asked, ['webp.wasm', 'jpeg.wasm', 'pdfium.wasm']);
  });
});
