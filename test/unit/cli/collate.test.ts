import assert from 'node:assert/strict';
import { Session } from './session.js';

const A = 'SECRET\n\nTold Kuznetsov we are not\ngoing.\n';
const B = 'SECRET\n\nTold Kuznetzov we are going.\n';

describe('cablese collate', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', A);
    session.write('b.cable', B);
  });
  afterEach(() => session.end());

  it('prints the differences, and what they come to', async () => {
    const { code, out, err } = await session.run(['collate', 'a.cable', 'b.cable']);
    assert.equal(
      out,
      [
        'a.cable:3:6   b.cable:3:6   name      Kuznetsov | Kuznetzov',
        'a.cable:3:23  b.cable:3:23  negation  not | (nothing)',
        '',
        '2 differences. Agreement 87.18 %, character errors against the first 12.82 %.',
        '',
      ].join('\n'),
    );
    assert.deepEqual([code, err], [0, '']);
  });

  it('says that there is none, and counts those of layout', async () => {
    session.write('b.cable', A.replaceAll('\n', '\r\n'));
    const { out } = await session.run(['collate', 'a.cable', 'b.cable']);
    assert.equal(
      out,
      'No difference. Agreement 100.00 %, character errors against the first 0.00 %. 3 of layout only; --all shows them.\n',
    );
    const { out: all } = await session.run(['collate', '--all', 'a.cable', 'b.cable']);
    assert.match(all, /line-break\s+\\n\\n \| \\r\\n\\r\\n\n/);
  });

  it('cuts a long passage short', async () => {
    session.write('b.cable', `${A}${'More words follow. '.repeat(9)}\n`);
    const { out } = await session.run(['collate', 'a.cable', 'b.cable']);
    assert.match(out, /extra-line\s+\(nothing\) \| More words .*…\n/);
  });

  it('prints JSON of which both transcripts can be made', async () => {
    const { code, out } = await session.run(['collate', '--format', 'json', 'a.cable', '-'], { stdin: B }); // prettier-ignore
    const { differences, ...head } = JSON.parse(out) as {
      differences: {
        a: { start: { offset: number }; end: { offset: number }; text: string };
        b: { start: object; text: string };
        kind: string;
      }[];
    };
    assert.deepEqual(head, {
      version: 1,
      a: 'a.cable',
      b: '-',
      agreement: 0.871795,
      cer: 0.128205,
      normalisation: ['NFC', 'white space is one space', 'typographic quotes are straight'],
      graphemes: { a: 39, b: 35 },
      words: 7,
      wordErrors: 2,
      wer: 0.285714,
      readAgain: true,
      classes: [
        { class: 'negation', tokens: 1, errors: 1, graphemes: 3, edits: 4 },
        { class: 'marking', tokens: 1, errors: 0, graphemes: 6, edits: 0 },
        { class: 'name', tokens: 1, errors: 1, graphemes: 9, edits: 1 },
        { class: 'word', tokens: 4, errors: 0, graphemes: 14, edits: 0 },
        { class: 'punctuation', tokens: 1, errors: 0, graphemes: 1, edits: 0 },
      ],
    });
    assert.deepEqual(differences[0]!.b.start, { line: 3, column: 6, offset: 13 });
    let made = '';
    let at = 0;
    for (const { a, b } of differences) {
      made += A.slice(at, a.start.offset) + b.text;
      at = a.end.offset;
    }
    assert.equal(made + A.slice(at), B);
    assert.equal(code, 0);
  });

  it('counts by what differs, and says whether another reading pays', async () => {
    const { out } = await session.run(['collate', '--numbers', 'a.cable', 'b.cable']);
    assert.equal(
      out.split('\n').slice(5).join('\n'),
      [
        'class        differ  of     words  characters',
        'negation          1   1  100.00 %    133.33 %',
        'marking           0   1    0.00 %      0.00 %',
        'name              1   1  100.00 %     11.11 %',
        'word              0   4    0.00 %      0.00 %',
        'punctuation       0   1    0.00 %      0.00 %',
        '',
        '2 of 7 words differ (28.57 %). 0.286 words altered for each word, the limit is 0.022: another reading pays.',
        '',
      ].join('\n'),
    );
    session.write('c.cable', 'Go.\n');
    session.write('d.cable', 'Go not.\n');
    const { out: extra } = await session.run(['collate', '--numbers', 'c.cable', 'd.cable']);
    assert.match(extra, /negation +1 +0 +- +-\n/);
  });

  it('estimates what two readers of one text passed over', async () => {
    session.write('typed.cable', 'Teh men cane by rail on Mondey and wil leave.\n');
    session.write('anna.cable', 'The men came by rail on Mondey and will leave.\n');
    session.write('carl.cable', 'The men come by rail on Monday and wil leave.\n');
    const args = ['collate', '--of', 'typed.cable', 'anna.cable', 'carl.cable'];
    const { out } = await session.run(args);
    assert.match(out, /In typed\.cable the first reader changed 3 places, the second 3 places, both 2 places, 1 of them otherwise\.\nErrors that both passed over, by estimate: 0\.3 \(95 %: \d\.\d to \d+\.\d\)\.\nToo few were found by both for this to be relied on\.\n$/); // prettier-ignore
    const { out: json } = await session.run([...args, '--format', 'json']);
    const { readers } = JSON.parse(json) as { readers: { both: number } };
    assert.equal(readers.both, 2);
    const words = 'one two three four five six seven eight nine ten'.split(' ');
    session.write('long.cable', words.map((word) => `He saw ${word}x men.`).join(' '));
    session.write('both.cable', words.map((word) => `He saw ${word} men.`).join(' '));
    const { out: sure } = await session.run(['collate', '--of', 'long.cable', 'both.cable', 'both.cable']); // prettier-ignore
    assert.match(sure, /both 10 places\.\nErrors that both passed over, by estimate: 0\.0 \(95 %: 0\.0 to 0\.0\)\.\n$/); // prettier-ignore
  });

  it('wants two, one of them standard input at most', async () => {
    const one = await session.run(['collate', 'a.cable']);
    assert.deepEqual([one.code, one.err], [2, 'cablese: collate wants two transcripts: cablese collate A B\n']); // prettier-ignore
    const both = await session.run(['collate', '-', '-']);
    assert.equal(both.err, 'cablese: only one of the transcripts can be standard input\n');
  });

  it('names what it cannot read', async () => {
    const missing = await session.run(['collate', 'a.cable', 'c.cable']);
    assert.deepEqual([missing.code, missing.out, missing.err], [2, '', 'cablese: c.cable does not exist: check the path\n']); // prettier-ignore
    const binary = await session.run(['collate', '-', 'a.cable'], { stdin: 'a\0\0b' });
    assert.equal(binary.err, 'cablese: standard input is a binary file (it has NUL bytes): name transcripts only\n'); // prettier-ignore
  });
});
