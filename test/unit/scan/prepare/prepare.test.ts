import assert from 'node:assert/strict';
import {
  dpiOf,
  graymap,
  type Gray,
  grayOf,
  prepare,
  type Raster,
} from '../../../../src/scan/index.js';

/** White paper of 200 dots an inch with black rectangles: left, top, width, height. */
function paper(width: number, height: number, ...ink: [number, number, number, number][]): Raster {
  const data = new Uint8Array(width * height).fill(240);
  for (const [left, top, across, down] of ink) {
    for (let y = top; y < top + down; y++)
      data.fill(20, y * width + left, y * width + left + across);
  }
  return { width, height, channels: 1, data };
}

/** An H of strokes four pixels wide. */
const letter = (left: number, top: number): [number, number, number, number][] => [
  [left, top, 4, 20],
  [left + 4, top + 8, 4, 4],
  [left + 8, top, 4, 20],
];

const at = ({ width, data }: Gray, x: number, y: number): number => data[y * width + x]!;

describe('prepare', () => {
  it('takes off specks, and keeps letters and the stops beside them', () => {
    const page = prepare(
      paper(200, 200, ...letter(50, 50), [66, 66, 4, 4], [150, 150, 4, 4], [20, 180, 2, 1]),
      200,
    );
    assert.ok(at(page, 52, 60) < 100, 'a letter');
    assert.ok(at(page, 68, 68) < 100, 'a stop beside it');
    assert.equal(at(page, 152, 152), 225, 'a speck far from it');
    assert.equal(at(page, 21, 180), 225, 'a dot');
    assert.equal(page.scale, 1);
  });

  it('keeps a dash between words, and takes off a speck in the same place', () => {
    const letters = [...letter(50, 50), ...letter(110, 50)];
    assert.ok(at(prepare(paper(200, 200, ...letters, [78, 60, 16, 4]), 200), 86, 62) < 100);
    assert.equal(at(prepare(paper(200, 200, ...letters, [84, 60, 4, 4]), 200), 86, 62), 225);
    assert.equal(
      at(prepare(paper(200, 200, ...letter(5, 5), [78, 160, 16, 4]), 200), 86, 162),
      225,
    );
  });

  it('takes off what is too small for a stop of such strokes', () => {
    const bold: [number, number, number, number] = [50, 50, 9, 20];
    assert.ok(at(prepare(paper(200, 200, ...letter(50, 50), [66, 66, 4, 4]), 200), 68, 68) < 100);
    assert.equal(at(prepare(paper(200, 200, bold, [66, 66, 4, 4]), 200), 68, 68), 225);
  });

  it('takes no rule or stain for a letter that a speck may stand by', () => {
    const page = prepare(paper(200, 200, [100, 10, 20, 120], [124, 60, 4, 4]), 200);
    assert.equal(at(page, 126, 62), 225);
    assert.ok(at(page, 110, 11) < 150);
  });

  it('brings a page to 200 dots an inch, and says by how much', () => {
    const page = prepare(paper(300, 600, [60, 60, 30, 60]), 400);
    assert.deepEqual([page.width, page.height, page.scale], [150, 300, 0.5]);
    assert.ok(at(page, 37, 45) < 100);
  });

  it('never makes a page larger, and reckons its resolution by a sheet of paper', () => {
    assert.equal(dpiOf({ width: 1700, height: 2200 }), 200);
    assert.equal(prepare(paper(100, 110)).scale, 1);
    assert.equal(prepare(paper(1, 1), 4000).width, 1);
  });
});

describe('grayOf', () => {
  it('weighs colours as the eye does', () => {
    const data = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255]);
    assert.deepEqual([...grayOf({ width: 2, height: 1, channels: 4, data }).data], [76, 149]);
    const two = Uint8Array.from([7, 255, 9, 255]);
    assert.deepEqual([...grayOf({ width: 2, height: 1, channels: 2, data: two }).data], [7, 9]);
  });
});

describe('graymap', () => {
  it('writes a header and the pixels', () => {
    const bytes = graymap({ width: 2, height: 1, data: Uint8Array.from([0, 255]) });
    assert.deepEqual([...bytes], [...Buffer.from('P5\n2 1\n255\n'), 0, 255]);
  });
});
