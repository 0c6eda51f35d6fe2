import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBanner } from '../../src/cable/banner.js';
import { BANNER_FOLLOWERS, FOREIGN_PREFIXES, MARKING_SPELLINGS } from '../../src/cable/markings.js';
import { FIXED_MARKS, readMark } from '../../src/cable/marks.js';
import { readSectionMarkLine } from '../../src/cable/section.js';
import { sectionNames } from '../../scripts/generate/inline.mjs';
import { type Tokenizer, tokenizerOf } from './tokenizer.js';

const spellings = MARKING_SPELLINGS.map(([spelling]) => spelling);
const spaced = spellings.map((spelling) => spelling.replace(/(?<=.)(?=.)/g, ' '));
/** Every banner that the vocabulary allows, with one follower or one owner. */
const banners = [
  ...spellings,
  ...spaced,
  ...[...spellings, ...spaced].flatMap((marking) =>
    BANNER_FOLLOWERS.flatMap((follower) => [`${marking} ${follower}`, `${marking}/${follower}`]),
  ),
  ...FOREIGN_PREFIXES.flatMap((owner) => spellings.map((marking) => `${owner} ${marking}`)),
];
/** What only begins or ends like one. */
const others = spellings.flatMap((spelling) => [
  `${spelling}S`,
  `${spelling}ARY OF STATE`,
  `${spelling} AGENT SEEN`,
  `${spelling}/`,
  `THE ${spelling}`,
  `${spelling}.`,
]);

describe('the grammar and the parser', () => {
  let cable: Tokenizer;
  const first = (line: string): string[] => cable(line)[0]?.[0]?.scopes ?? [];
  const isBanner = (line: string): boolean =>
    first(line).some((scope) => scope.startsWith('markup.heading.banner'));
  before(async () => {
    cable = await tokenizerOf('text.cable');
  });

  it('agree on every banner of the vocabulary', () => {
    for (const line of banners) {
      assert.ok(readBanner(line), line);
      assert.ok(isBanner(line), line);
    }
  });

  it('agree on what is none', () => {
    for (const line of others) {
      assert.equal(readBanner(line), undefined, line);
      assert.ok(!isBanner(line), line);
    }
  });

  it('agree on the names of sections', () => {
    const names = sectionNames.replace('(?: text)?', '').split('|');
    for (const name of [...names, 'verbatim text']) {
      for (const line of [`BEGIN ${name.toUpperCase()}`, `END ${name.toUpperCase()}`]) {
        assert.ok(readSectionMarkLine(line), line);
        assert.ok(first(line).includes('keyword.control.section.cable'), line);
      }
    }
  });

  it("agree on the editor's marks that are fixed words", () => {
    for (const words of Object.keys(FIXED_MARKS)) {
      const { kind } = readMark(words);
      const scopes = first(`[${words}]`).join(' ');
      assert.match(scopes, kind === 'sic' ? /\bother\.sic\b/ : new RegExp(`\\.gap\\.${kind}\\.`));
    }
  });

  it('agree on the first line by which a cable is known', () => {
    const { contributes } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { contributes: { languages: { id: string; firstLine: string }[] } };
    const cable = contributes.languages.find(({ id }) => id === 'cable');
    const pattern = new RegExp(cable?.firstLine ?? '');
    for (const line of banners) assert.match(line, pattern);
    for (const line of ['\uFEFFSECRET', '  SECRET  ']) assert.match(line, pattern);
    for (const line of [...others, '', 'secret', 'S E C']) assert.doesNotMatch(line, pattern);
  });
});

describe('the grammar', () => {
  const length = 200_000;
  const long: Readonly<Record<string, string>> = {
    'one word': 'a',
    'open brackets': '[',
    'brackets in brackets': '[a[b]',
    'open braces': '{',
    'doubtful words': 'a[?',
    underlines: '_a ',
    'underlines within words': 'a_b',
    'struck out': '~~a ',
    points: '. ',
    'a marking again and again': 'SECRET ',
    'a marking with blanks': 'S E C R E T ',
    captions: 'SECRET/EXDIS/',
    offices: 'EUR-05 ',
    references: 'paras 1, ',
    digits: '1',
  };
  let cable: Tokenizer;
  before(async () => {
    cable = await tokenizerOf('text.cable');
  });

  for (const [name, unit] of Object.entries(long)) {
    it(`takes a line of ${name} in its stride`, () => {
      // What backtracks would not come to an end here.
      const text = unit.repeat(length / unit.length);
      const pieces = cable(text).flat();
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    });
  }
});
