import assert from 'node:assert/strict';
import {
  findItems,
  goToItems,
  goToPages,
  nextOf,
  nextPage,
  nextParagraph,
  previousOf,
  previousPage,
  previousParagraph,
} from '../../../src/read/index.js';
import { parse } from './parse.js';

const CABLE = `SECRET

1. (S) Minister asked.

a. On Berlin.

b. On Cuba.

[page 2]

2. Dept concurs.

Unnumbered words.
`;
const root = parse(CABLE);
const words = (offset: number | undefined): string | undefined =>
  offset === undefined ? undefined : CABLE.slice(offset, offset + 4);

describe('moves', () => {
  it('goes to the next and the previous paragraph, and does not wrap', () => {
    const first = CABLE.indexOf('1.');
    assert.equal(words(nextParagraph(root, 0)), '1. (');
    assert.equal(words(nextParagraph(root, first)), 'a. O');
    assert.equal(nextParagraph(root, CABLE.length), undefined);
    assert.equal(words(previousParagraph(root, first + 3)), '1. (');
    assert.equal(previousParagraph(root, first), undefined);
  });

  it('goes to the next and the previous page', () => {
    const second = CABLE.indexOf('[page 2]');
    assert.equal(nextPage(root, 0), second);
    assert.equal(nextPage(root, second), undefined);
    assert.equal(previousPage(root, CABLE.length), second);
    assert.equal(previousPage(root, second), 0);
    assert.equal(previousPage(root, 0), undefined);
  });

  it('goes to the next and the previous of any places', () => {
    assert.equal(nextOf([2, 5, 9], 5), 9);
    assert.equal(previousOf([2, 5, 9], 5), 2);
    assert.equal(nextOf([], 5), undefined);
  });
});

describe('goToItems', () => {
  it('lists every paragraph with its number, portion mark, page and first words', () => {
    assert.deepEqual(
      goToItems(root).map(({ label, description, detail }) => [label, description, detail]),
      [
        ['1', '(S) · page 1', 'Minister asked.'],
        ['1.a', 'page 1', 'On Berlin.'],
        ['1.b', 'page 1', 'On Cuba.'],
        ['2', 'page 2', 'Dept concurs.'],
        ['¶', 'page 2', 'Unnumbered words.'],
      ],
    );
  });

  it('says where each begins and ends', () => {
    const { offset, end } = goToItems(root)[1]!;
    assert.equal(CABLE.slice(offset, end), 'a. On Berlin.');
  });
});

describe('goToPages', () => {
  it('lists every page with its banner and first words', () => {
    const pages = goToPages(parse(`${CABLE}\n[page 3]\n\nSECRET\n`));
    assert.deepEqual(
      pages.map(({ label, description, detail }) => [label, description, detail]),
      [
        ['Page 1', 'SECRET', 'Minister asked.'],
        ['Page 2', '', 'Dept concurs.'],
        ['Page 3', 'SECRET', ''],
      ],
    );
  });
});

describe('findItems', () => {
  const items = goToItems(root);
  const labels = (typed: string): string[] => findItems(items, typed).map(({ label }) => label);

  it('finds by number, the paragraph before its parts', () => {
    assert.deepEqual(labels('1'), ['1', '1.a', '1.b']);
    assert.deepEqual(labels('para 2.'), ['2']);
    assert.deepEqual(labels('b'), ['1.b', '1.a']);
    assert.deepEqual(labels('1.'), ['1', '1.a', '1.b']);
    assert.deepEqual(labels('1.b'), ['1.b']);
  });

  it('finds numbers that begin with the one typed', () => {
    const ten = goToItems(
      parse(Array.from({ length: 10 }, (_, i) => `${i + 1}. Text.\n`).join('\n')),
    );
    assert.deepEqual(
      findItems(ten, '1').map(({ label }) => label),
      ['1', '10'],
    );
  });

  it('finds by all the words typed', () => {
    assert.deepEqual(labels('cuba ON'), ['1.b']);
    assert.deepEqual(labels('words'), ['¶']);
    assert.deepEqual(labels('zebra'), []);
  });

  it('finds all of them for nothing, and a page by its number', () => {
    assert.deepEqual(labels('para'), []);
    assert.equal(labels('  ').length, items.length);
    assert.deepEqual(
      findItems(goToPages(root), 'page 2').map(({ label }) => label),
      ['Page 2'],
    );
  });
});
