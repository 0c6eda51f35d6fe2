import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { collate, type Collation } from '../../../../src/proof/index.js';

function compare(a: string, b: string): Collation {
  return collate({ text: a, root: parseCable(a) }, { text: b, root: parseCable(b) });
}

/** `kind: reading | reading` of every difference. */
function shown(a: string, b: string): string[] {
  return compare(a, b).differences.map((d) => `${d.kind}: ${d.a.text} | ${d.b.text}`);
}

const HEAD = 'SECRET\n\n';

describe('collate', () => {
  const cases: readonly (readonly [name: string, a: string, b: string, expected: string[]])[] = [
    ['nothing', 'He came.', 'He came.', []],
    ['a word', 'He came today.', 'He cane today.', ['word: came | cane']],
    ['a name', 'Told Kuznetsov, who left.', 'Told Kuznetzov, who left.', ['name: Kuznetsov | Kuznetzov']],
    ['two parts of a word', 'We saw Kuznetsov, then.', 'We saw Kuznetzov. then.', ['name: Kuznetsov | Kuznetzov', 'punctuation: , | .']],
    ['a digit', 'Sent 1,500 men.', 'Sent 1,800 men.', ['number: 1,500 | 1,800']],
    ['a point in a number', 'Sent 1,500 men.', 'Sent 1500 men.', ['number: 1,500 | 1500']],
    ['a digit typed as a letter', 'The Act of 1954.', 'The Act of l954.', ['number: 1954 | l954']],
    ['a number in words', 'Sent nine men.', 'Sent five men.', ['number: nine | five']],
    ['a date', 'Left October 28 by air.', 'Left October 23 by air.', ['date: 28 | 23']],
    ['a time', 'Left at 9 p.m. by air.', 'Left at 8 p.m. by air.', ['time: 9 | 8']],
    ['a telegram', 'See Embtel 1234 of then.', 'See Embtel 1243 of then.', ['telegram: 1234 | 1243']],
    ['a lost negation', 'We are not going home.', 'We are going home.', ['negation: not  | ']],
    ['a lost word', 'We are really going home.', 'We are going home.', ['missing: really  | ']],
    ['one word more', 'We are going home.', 'We are really going home.', ['extra:  | really ']],
    ['words at the end', 'We go. ', 'We go', ['punctuation: . | ', 'spacing:   | ']],
    ['a lost last word', 'We are going home. He stays.', 'We are going. He stays.', ['missing:  home | ']],
    ['a lost last word after one like it', 'We go not. Go.', 'We go. Go.', ['negation:  not | ']],
    ['a last word more after one like it', 'We go. Go.', 'We go not. Go.', ['negation:  |  not']],
    ['a lost last word of all', 'We go not.', 'We go.', ['negation:  not | ']],
    ['one last word more', 'We are going. He stays.', 'We are going home. He stays.', ['extra:  |  home']],
    ['a passage', 'We go by air tomorrow if we can home.', 'We go home.', ['missing: by air tomorrow if we can  | ']],
    ['a line', 'We go home.\nNot by air.\nBut by sea.', 'We go home.\nBut by sea.', ['missing-line: Not by air.\n | ']],
    ['a line more', 'We go home.\nBut by sea.', 'We go home.\nNot by air.\nBut by sea.', ['extra-line:  | Not by air.\n']],
    ['a last line', 'We go.\nNot by air.\n', 'We go.\n', ['missing-line: Not by air.\n | ']],
    ['capitals', 'The embassy came.', 'The Embassy came.', ['case: embassy | Embassy']],
    ['words run together', 'Most of the men.', 'Most ofthe men.', ['spacing: of the | ofthe']],
    ['a word cut', 'Today we go.', 'To day we go.', ['spacing: Today | To day']],
    ['a wider space', 'He came. She left.', 'He came.  She left.', ['spacing:   |   ']],
    ['a line break', 'He came\ntoday.', 'He came today.', ['line-break: \n |  ']],
    ['a hyphen at the end of a line', 'The respon-\nsibilities grow.', 'The responsibilities grow.', ['line-break: respon-\nsibilities | responsibilities']],
    ['a paragraph', 'He came.\n\nShe left.', 'He came.\nShe left.', ['paragraph-break: \n\n | \n']],
    ['typographic quotes', 'The “men” left.', 'The "men" left.', ['typography: “men” | "men"']],
    ['a first word in one', 'Really we go.', 'we go.', ['missing: Really  | ']],
    ['other line ends', 'a\r\nb', 'a\nb', ['line-break: \r\n | \n']],
    ['only one has any', '', 'Go home', ['extra-line:  | Go home']],
    ['only the other has any', 'Go home', '', ['missing-line: Go home | ']],
  ]; // prettier-ignore
  for (const [name, a, b, expected] of cases) {
    it(`tells ${name}`, () => assert.deepEqual(shown(a, b), expected));
  }

  it('tells a marking', () => {
    assert.deepEqual(shown(`${HEAD}Go.`, 'SECERT\n\nGo.'), ['marking: SECRET | SECERT']);
  });

  it('counts graphemes, and leaves out what is layout', () => {
    const { cer, agreement, lengths, differences } = compare(
      'Cafe\u0301 noir\nbon',
      'Café noi bon',
    );
    assert.deepEqual(lengths, { a: 13, b: 12 });
    assert.deepEqual(differences.map(({ kind, minor }) => [kind, minor]), [
      ['typography', true],
      ['word', false],
      ['line-break', true],
    ]); // prettier-ignore
    assert.equal(cer, 1 / 13);
    assert.equal(agreement, 1 - 1 / 13);
  });

  it('finds every slip of a long text by what stands between, in order', () => {
    const text = Array.from({ length: 400 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + ((i * 7) % 25))}`); // prettier-ignore
    const other = text.map((word, i) => (i % 40 === 20 ? 'slip' : word));
    // A passage that stands elsewhere in the other is no anchor against the order of the rest.
    const moved = ['zz yy xx', ...other].join(' ');
    const { differences } = compare([...text, 'zz yy xx'].join(' '), moved);
    const slips = differences.filter(({ b }) => b.text.includes('slip'));
    assert.equal(slips.length, 10);
    assert.equal(differences.length, 12);
  });

  it('tells words that each has at another place', () => {
    assert.deepEqual(shown('If we go to Vienna.', 'If they run to Vienna.'), [
      'word: we | they',
      'word: go | run',
    ]);
  });

  it('gives up on long texts that have nothing in common, and loses nothing', () => {
    const words = (stem: string): string =>
      Array.from({ length: 450 }, (_, i) => stem + String.fromCharCode(97 + (i % 20))).join(' ');
    const [a, b] = [words('qqqqqqq'), words('zzzzzzz')];
    const { differences, agreement } = compare(a, b);
    assert.equal(differences.map((d) => d.kind).includes('word'), true);
    assert.ok(agreement < 0.5);
  });

  it('agrees wholly on nothing', () => {
    assert.deepEqual(compare('', ''), {
      differences: [],
      lengths: { a: 0, b: 0 },
      cer: 0,
      agreement: 1,
    });
  });

  it('widens its view for a passage that was moved or left out', () => {
    const passage = Array.from({ length: 150 }, (_, i) => (i % 2 ? 'yes' : 'no')).join(' ');
    const other = Array.from({ length: 90 }, (_, i) => (i % 2 ? 'ouch' : 'mmm')).join(' ');
    const { differences } = compare(`a ${passage} b`, `a ${other} ${passage} b`);
    const added = differences.map(({ b }) => b.text).join('');
    assert.equal(differences.every(({ a }) => a.text === ''), true); // prettier-ignore
    assert.equal(added.trim(), other);
  });
});
