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

  it('wants two, one of them standard input at most', async () => {
    const one = await session.run(['collate', 'a.cable']);
    assert.deepEqual([one.code, one.err], [2, 'cablese: collate wants two transcripts: cablese collate A B\n']); // prettier-ignore
    const both = await session.run(['collate', '-', '-']);
    assert.equal(both.err, 'cablese: only one of the two transcripts can be standard input\n');
  });

  it('names what it cannot read', async () => {
    const missing = await session.run(['collate', 'a.cable', 'c.cable']);
    assert.deepEqual([missing.code, missing.out, missing.err], [2, '', 'cablese: c.cable does not exist: check the path\n']); // prettier-ignore
    const binary = await session.run(['collate', '-', 'a.cable'], { stdin: 'a\0\0b' });
    assert.equal(binary.err, 'cablese: standard input is a binary file (it has NUL bytes): name transcripts only\n'); // prettier-ignore
  });
});
