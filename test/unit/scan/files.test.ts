import assert from 'node:assert/strict';
import {
  isImageName,
  isWordsName,
  matchImages,
  scanByName,
  scanFolders,
} from '../../../src/scan/index.js';

const find = (files: Record<string, string[]>): { images: string[]; words: string[] } =>
  scanByName(
    'moscow',
    scanFolders('moscow').map((folder) => ({ folder, names: files[folder] ?? [] })),
  );

describe('scanByName', () => {
  it('takes the image of the same name, and its words', () => {
    assert.deepEqual(
      find({ '': ['moscow.cable', 'moscow.tif', 'moscow.hocr', 'moscow-2.cable', 'paris.png'] }),
      {
        images: ['moscow.tif'],
        words: ['moscow.hocr'],
      },
    );
  });

  it('takes numbered pages in their order, not images of another cable', () => {
    const { images, words } = find({
      '': [
        'moscow-10.png',
        'moscow-2.png',
        'moscow-1.png',
        'moscow-bonn.png',
        'moscow_p3.alto.xml',
        'moscowa.png',
      ],
    });
    assert.deepEqual(images, ['moscow-1.png', 'moscow-2.png', 'moscow-10.png']);
    assert.deepEqual(words, ['moscow_p3.alto.xml']);
  });

  it('takes all images of a folder of that name, and looks in scans last', () => {
    assert.deepEqual(find({ moscow: ['002.jpg', '001.jpg', 'notes.txt'] }).images, [
      'moscow/001.jpg',
      'moscow/002.jpg',
    ]);
    assert.deepEqual(find({ scans: ['moscow.pdf', 'paris.pdf'], 'scans/moscow': ['a.xml'] }), {
      images: ['scans/moscow.pdf'],
      words: ['scans/moscow/a.xml'],
    });
    assert.deepEqual(find({}), { images: [], words: [] });
  });

  it('knows images and words by their endings', () => {
    assert.deepEqual(['a.PNG', 'a.tiff', 'a.txt'].map(isImageName), [true, true, false]);
    assert.deepEqual(['a.hocr', 'a.XML', 'a.png'].map(isWordsName), [true, true, false]);
  });
});

describe('matchImages', () => {
  it('goes by the name that the words give, else by the order', () => {
    const pages = [{ image: 'C:\\scans\\P2.tif' }, { image: 'p1.tif' }];
    assert.deepEqual(matchImages(['p1.jpg', 'p2.jpg'], pages), [1, 0]);
    assert.deepEqual(
      matchImages(['a.jpg', 'b.jpg', 'c.jpg'], [{ image: undefined }, { image: 'x.png' }]),
      [0, 1, undefined],
    );
  });
});
