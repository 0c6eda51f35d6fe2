import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { ImageFault } from '../../../../src/scan/images/fault.js';
import { openImage } from '../../../../src/scan/images/open.js';
import { grayOf } from '../../../../src/scan/index.js';

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

const noPdfium = (): Promise<never> => Promise.reject(new Error('no PDF is to be drawn'));

describe('openImage', () => {
  const gray = async (content: Buffer): Promise<number[]> => {
    const [page] = await openImage(content, noPdfium);
    return [...grayOf(page!.decode()).data];
  };
  const fault = async (content: Buffer): Promise<string> => {
    try {
      for (const page of await openImage(content, noPdfium)) page.decode();
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
    assert.match(await fault(Buffer.from('GIF89a')), /^is none of PNG, JPEG, TIFF and PDF/);
    assert.match(await fault(Buffer.from('RIFF0000WEBP')), /^is WebP, which is shown but not read/);
  });

  it('reads TIFF', async () => {
    assert.deepEqual(await gray(tiff()), [255, 0, 255, 0, 255, 0, 255, 0]);
    assert.equal(await fault(tiff(true)), 'has no size: it is damaged');
    const round = tiff();
    round.writeUInt32LE(10, round.length - 4);
    assert.match(await fault(round), /^is damaged: its pages do not end/);
  });

  it('asks for what draws a PDF only where there is one', async () => {
    await assert.rejects(openImage(Buffer.from('%PDF-1.7'), noPdfium), /no PDF is to be drawn/);
  });
});
