import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import {
  articleRate,
  type CableStats,
  countWords,
  statsOf,
  styleOf,
  totalStats,
} from '../../../src/read/stats.js';

const of = (text: string): CableStats => statsOf(parseCable(text));

describe('the statistics of a cable', () => {
  const words: [text: string, count: number][] = [
    ['', 0],
    ['Minister left.', 2],
    ["Kuznetsov's on-site inspection of cruise-missiles", 5],
    ['Kuznetsov\u2019s boat', 2],
    ['cost of $1,500,000.00 at 10:30 on 3/4', 7],
    ['U.S. and U.S.S.R. agree', 4],
    ['RESPON-\nSIBILITIES OF NATO', 3],
    ['respon-\r\n  sibilities', 1],
    ['one - two \u2014 three', 3],
    ['Caf\u00e9 M\u00fcnchen', 2],
    ['... . . .', 0],
  ];
  for (const [text, count] of words) {
    it(`counts ${count} words in ${JSON.stringify(text)}`, () =>
      assert.equal(countWords(text), count));
  }

  it('counts the running text, not the head, the furniture or the numbers', () => {
    const {
      words: count,
      pages,
      paragraphs,
      numbered,
    } = of(
      'FM AMEMBASSY BERN\nTO SECSTATE WASHDC\nS E C R E T BERN 01234\n\nSUBJECT: FERRIES\n\n1. (S) FERRY IS FULL.\n\n2. NO MORE.\n',
    );
    assert.deepEqual([count, pages, paragraphs, numbered], [5, 1, 2, 2]);
  });

  it('counts a word that a page turn breaks once', () => {
    assert.equal(
      of(
        'SECRET\n\nDelegation met respon-\n\nSECRET\n\n[page 2]\n\nSECRET\n\nsibilities of its own.\n',
      ).words,
      6,
    );
  });

  it('counts words of the paper inside marks, and none of the editor or struck out', () => {
    assert.equal(of('Kuznetzov[?] met {our} man.').words, 4);
    assert.equal(of('He met teh [sic: the] envoy.').words, 4);
    assert.equal(of('He met [illegible: 3 words] there [note: in red ink].').words, 3);
  });

  it('counts marks by kind, and the doubtful ones', () => {
    const { marks, doubtful } = of(
      'Kuznetzov[?] met [illegible] at [garble] with [these men?] and [sic].',
    );
    assert.deepEqual(marks, { unclear: 2, illegible: 1, garbled: 1, sic: 1 });
    assert.equal(doubtful, 4);
  });

  it('counts articles as words of their own', () => {
    assert.equal(
      of('The envoy and an aide met a U.S. man; A-bomb, a.m. and theirs are none.').articles,
      3,
    );
  });

  it('finds nothing in nothing', () => {
    const empty = of('');
    assert.deepEqual(
      [empty.words, empty.pages, empty.paragraphs, articleRate(empty), styleOf(empty)],
      [0, 1, 0, undefined, undefined],
    );
  });

  const styles: [articles: number, words: number, style: string | undefined][] = [
    [39, 1000, 'telegraphic'],
    [40, 1000, 'mixed'],
    [67, 1000, 'mixed'],
    [68, 1000, 'plain'],
    [2, 49, undefined],
  ];
  for (const [articles, count, style] of styles) {
    it(`calls ${articles} articles in ${count} words ${style ?? 'nothing'}`, () => {
      assert.equal(styleOf({ ...of(''), articles, words: count }), style);
    });
  }

  it('adds up', () => {
    const one = of('Kuznetzov[?] met a man.');
    const two = of('1. He met [illegible: 2 words] and old Ivanov[?].');
    assert.deepEqual(totalStats([one, two]), {
      words: 9, articles: 1, pages: 2, paragraphs: 2, numbered: 1, doubtful: 3,
      marks: { unclear: 2, illegible: 1 },
    }); // prettier-ignore
  });
});
