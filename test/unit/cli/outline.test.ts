import assert from 'node:assert/strict';
import { Session } from './session.js';
import { TWO_PAGES } from './texts.js';

describe('cablese outline', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', TWO_PAGES);
  });
  afterEach(() => session.end());

  it('draws pages, paragraphs as they nest, and who signed', async () => {
    const { code, out } = await session.run(['outline', 'a.cable']);
    assert.equal(
      out,
      `a.cable
  page 1  SECRET  line 1
    1. (C) Foreign Minister asked us to repeat what we had said.  lines 5-15, runs across the page
  page 2  SECRET  line 9
    2. He made two points:  lines 17-21
      (a) Bridge stays closed.  line 19
      (b) Ferry[?] runs [illegible] Sundays.  line 21
    signed CALDER  line 23
`,
    );
    assert.equal(code, 0);
  });

  it('draws the head, an acting signer, and a blank line between two cables', async () => {
    session.write(
      'b.cable',
      'FM AMEMBASSY BERN\nTO SECSTATE WASHDC\nC O N F I D E N T I A L BERN 01234\n\nSUBJECT: FERRIES\n\nFERRIES WILL RUN AGAIN.\n\nBALL (ACTING)\n',
    );
    const { out } = await session.run(['outline', 'b.cable', 'a.cable']);
    assert.match(out, /^b\.cable\n/);
    assert.match(out, /\n {4}head {2}wire, lines 1-5\n/);
    assert.match(out, /\n {4}signed BALL \(ACTING\) {2}line 9\n\na\.cable\n/);
  });

  it('prints the JSON of the contract', async () => {
    const { code, out } = await session.run(['outline', '--format', 'json', 'a.cable']);
    const { version, files } = JSON.parse(out) as {
      version: number;
      files: Record<string, unknown>[];
    };
    assert.equal(version, 1);
    const [{ paragraphs, ...rest }] = files as [{ paragraphs: Record<string, unknown>[] }];
    assert.deepEqual(rest, {
      path: 'a.cable',
      marking: 'SECRET',
      pages: [
        {
          number: 1,
          start: { line: 1, column: 1, offset: 0 },
          banner: { text: 'SECRET', line: 1 },
          label: true,
          foot: { text: 'SECRET', line: 7 },
        },
        {
          number: 2,
          start: { line: 9, column: 1, offset: TWO_PAGES.indexOf('[page 2]') },
          banner: { text: 'SECRET', line: 11 },
          label: true,
        },
      ],
      heads: [],
      signature: 'CALDER',
    });
    const [first, second] = paragraphs as [
      Record<string, unknown>,
      { children: Record<string, unknown>[] },
    ];
    assert.deepEqual(first, {
      number: '1',
      ordinal: 1,
      portion: 'C',
      title: 'Foreign Minister asked us to repeat what we had said.',
      start: { line: 5, column: 1, offset: TWO_PAGES.indexOf('1. (C)') },
      end: { line: 15, column: 25, offset: TWO_PAGES.indexOf('\n\n2. He') },
      page: 1,
      crossesPage: true,
      children: [],
    });
    assert.deepEqual(
      second.children.map(({ number, ordinal, page }) => [number, ordinal, page]),
      [
        ['a', 1, 2],
        ['b', 2, 2],
      ],
    );
    assert.equal(code, 0);
  });

  it('outlines an empty file', async () => {
    session.write('empty.cable', '');
    const { code, out } = await session.run(['outline', 'empty.cable']);
    assert.deepEqual([code, out], [0, 'empty.cable\n  page 1  line 1\n']);
  });
});
