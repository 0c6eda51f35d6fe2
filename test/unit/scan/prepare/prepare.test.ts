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

const at = ({ width, data }: Gray, x: number, y: number): number => data[y * width + x]!;

describe('prepare', () => {
  it('takes off specks, and keeps letters and the stops beside them', () => {
    const page = prepare(
      paper(200, 200, [50, 50, 12, 20], [66, 66, 4, 4], [150, 150, 4, 4], [20, 180, 2, 1]),
      200,
    );
    assert.ok(at(page, 55, 60) < 100, 'a letter');
    assert.ok(at(page, 68, 68) < 100, 'a stop beside it');
    assert.equal(at(page, 152, 152), 225, 'a speck far from it');
    assert.equal(at(page, 21, 180), 225, 'a dot');
    assert.equal(page.scale, 1);
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
