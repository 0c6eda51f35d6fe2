import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseCable } from '../../../src/cable/index.js';
import { EMPTY, pageTextsOf, stateRecord, writeRecord } from '../../../src/proof/index.js';
import { Session } from './session.js';
import { TWO_PAGES } from './texts.js';

describe('cablese stats', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', TWO_PAGES);
    session.write('b.cable', `SECRET\n\n${'The ferry left a port. '.repeat(300)}\n`);
  });
  afterEach(() => session.end());

  it('prints a table with the sum of all', async () => {
    const { code, out } = await session.run(['stats', '.']);
    assert.equal(
      out,
      [
        'cable     words  pages  paragraphs  doubtful  articles/1,000  style  pages by state  marks',
        'a.cable      20      2           4         2             0.0  -      2 transcribed   1 unclear, 1 illegible',
        'b.cable   1,500      1           1         0           400.0  plain  1 transcribed',
        '2 cables  1,520      3           5         2           394.7  plain  3 transcribed   1 unclear, 1 illegible',
        '',
      ].join('\n'),
    );
    assert.equal(code, 0);
  });

  it('counts what is made of a cable only by its name', async () => {
    session.write('a.second.cable', TWO_PAGES);
    session.write('a.first.cable', TWO_PAGES);
    session.write('a.resolved.cable', TWO_PAGES);
    const { out } = await session.run(['stats', '.']);
    assert.match(out, /^2 cables {2}1,520 /m);
    assert.match((await session.run(['stats', 'a.second.cable'])).out, /^a\.second\.cable +20 /m);
  });

  it('prints no sum of one', async () => {
    const { out } = await session.run(['stats', 'a.cable']);
    assert.equal(out.split('\n').length, 3);
  });

  it('prints JSON with the total', async () => {
    const { out } = await session.run(['stats', '--format', 'json', 'a.cable', 'b.cable']);
    const { version, files, total } = JSON.parse(out) as {
      version: number;
      files: object[];
      total: object;
    };
    assert.equal(version, 1);
    assert.equal(files.length, 2);
    assert.deepEqual(files[0], {
      path: 'a.cable',
      words: 20,
      pages: 2,
      paragraphs: 4,
      numbered: 4,
      doubtful: 2,
      marks: { unclear: 1, illegible: 1 },
      style: { articles: 0, articlesPer1000: 0 },
      proof: { state: 'transcribed', pages: { transcribed: 2 } },
    });
    assert.deepEqual(total, {
      words: 1520,
      pages: 3,
      paragraphs: 5,
      numbered: 4,
      doubtful: 2,
      marks: { unclear: 1, illegible: 1 },
      style: { articles: 600, articlesPer1000: 394.7, kind: 'plain' },
      proof: { pages: { transcribed: 3 } },
    });
  });

  it('counts pages by what the record beside a cable says', async () => {
    const pages = pageTextsOf(parseCable(TWO_PAGES));
    const result = stateRecord(EMPTY, pages, 1, { state: 'problematic', by: 'Anna', at: '' });
    assert.ok('record' in result);
    const record = writeRecord(result.record);
    session.write('a.proof.json', record);
    const { out } = await session.run(['stats', '--format', 'json', 'a.cable']);
    const { files } = JSON.parse(out) as { files: { proof: object }[] };
    assert.deepEqual(files[0]!.proof, {
      state: 'problematic',
      pages: { transcribed: 1, problematic: 1 },
    });
  });

  it('names the line of a record that cannot be used, and counts the cable', async () => {
    const faults: [string, string][] = [
      ['<<<<<<< ours\n', 'has a record of which line 1 has two versions that were not merged: cablese proof merge keeps both, or choose one and take the marks of git away'],
      ['a\0\0b', 'has a record that is a binary file (it has NUL bytes): name transcripts only'],
    ]; // prettier-ignore
    for (const [record, message] of faults) {
      session.write('a.proof.json', record);
      const { code, out, err } = await session.run(['stats', '--format', 'json', 'a.cable']);
      assert.deepEqual([code, err], [2, `cablese: a.cable ${message}\n`]);
      assert.match(out, /"proof":\{"state":"transcribed"/);
    }
  });

  it('says so where the record is a folder', async () => {
    session.write('a.proof.json/x', '');
    const { err } = await session.run(['stats', '--format', 'json', 'a.cable']);
    assert.match(err, /a\.cable has a record that is a folder/);
  });

  it('reports as Markdown, with what two keyers differ in', async () => {
    session.write('a.second.cable', TWO_PAGES.replace('Minister', 'minister'));
    session.write('a.first.cable', TWO_PAGES);
    const { code, out } = await session.run(['stats', '--format', 'markdown', '.']);
    assert.match(out, /^# Proofreading report\n\n2 cables, 3 pages, 1,520 words\.\n/);
    assert.match(out, /\n\| a\.cable \| 20 \| transcribed \| 0 \| 2 \| 0 \| 0 \| 0 \|\n/);
    assert.match(out, /## Keyed twice[^]*\| a\.cable \| \d\.\d\d % \| \d\.\d\d % \| 1 of \d+ \|/);
    assert.equal(code, 0);
  });

  it('reports as comma-separated values', async () => {
    const { out } = await session.run(['stats', '--format', 'csv', '-', 'a.cable'], { stdin: TWO_PAGES }); // prettier-ignore
    const [head, one, other] = out.split('\r\n');
    assert.match(head!, /^cable,words,state,untranscribed,/);
    assert.deepEqual([one, other], ['-,20,transcribed,0,2,0,0,0,,,,,0', 'a.cable,20,transcribed,0,2,0,0,0,,,,,0'].map((row) => row.replace(/^-/, "'-"))); // prettier-ignore
  });

  it('names a second transcript that cannot be read', async () => {
    session.write('a.second.cable', 'a\0\0b');
    const { code, err } = await session.run(['stats', '--format', 'csv', 'a.cable']);
    assert.deepEqual([code, err], [2, 'cablese: a.cable has a second transcript that is a binary file (it has NUL bytes): name transcripts only\n']); // prettier-ignore
  });

  it('prints nothing but the fault where nothing can be read', async () => {
    const { code, out, err } = await session.run(['stats', 'missing']);
    assert.deepEqual(
      [code, out, err],
      [2, '', 'cablese: missing does not exist: check the path\n'],
    );
  });

  describe('--history', () => {
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org'];
      execFileSync('git', ['-C', session.folder, ...who, ...args], { stdio: 'pipe' });
    };
    const commit = (): void => {
      git('add', '-A');
      git('commit', '-qm', 'x');
    };
    const state = (page: string, as: string, by: string): Promise<unknown> =>
      session.run(['proof', 'state', 'a.cable', '--page', page, '--as', as, '--by', by]);

    it('tells from the commits what each reading changed', async () => {
      git('init', '-q');
      session.write('a.cable', TWO_PAGES.replace('Foreign', 'Foriegn'));
      commit();
      session.write('a.cable', TWO_PAGES);
      await state('1', 'proofread', 'Anna');
      commit();
      await state('1', 'validated', 'Carl');
      const { code, out } = await session.run(['stats', '--history', '--format', 'markdown', 'a.cable']);
      assert.equal(code, 0);
      assert.match(out, /\n\| transcribed \| proofread \| 1 \| \d\.\d\d % \| \d+\.\d\d % \| 1 of 1\d \|\n\| proofread \| validated \| 1 \| 0\.00 % \| 0\.00 % \| 0 of 1\d \|\n/);
      assert.match(out, /\nPages: 1 of 2 \(50\.00 %\)\. Words: /);
      const csv = await session.run(['stats', '--history', '--format', 'csv', 'a.cable']);
      assert.match(csv.out, /,"words changed, proofread to validated"\r\na\.cable,.*,1,0\.0\d+,0\.\d+,1\d,1,,,,,,1,0\.000000,0\.000000,1\d,0\r\n$/);
    }); // prettier-ignore

    it('takes a version whose record is broken, or that git lost, for what it is', async () => {
      git('init', '-q');
      commit();
      session.write('a.proof.json', '{');
      commit();
      rmSync(`${session.folder}/a.cable`);
      commit();
      session.write('a.cable', TWO_PAGES);
      session.write('a.proof.json', '{"x"');
      const { code, out } = await session.run(['stats', '--history', '--format', 'markdown', 'a.cable']);
      assert.equal(code, 2);
      assert.match(out, /No page has two states in the history of git/);
    }); // prettier-ignore

    it('says so where there is no history, and where no report is asked for', async () => {
      const { code, err } = await session.run(['stats', '--history', '--format', 'markdown', 'a.cable']);
      assert.deepEqual([code, err], [2, 'cablese: a.cable is in no repository of git, so it has no history\n']);
      const table = await session.run(['stats', '--history', 'a.cable']);
      assert.match(table.err, /^cablese: --history adds to the report: cablese stats --history --format markdown\n/);
      const piped = await session.run(['stats', '--history', '--format', 'markdown', '-'], { stdin: TWO_PAGES });
      assert.equal(piped.code, 0);
    }); // prettier-ignore
  });

  describe('--words', () => {
    beforeEach(() => {
      session = new Session();
      session.write('a.cable', 'SECRET\n\nTold Kuznetsov on-site that on-site men left.\n');
      session.write('b.cable', 'SECRET\n\nKuznetzov told onsite men.\n');
      session.write('b.second.cable', 'SECRET\n\nKuznetzov told onsite men.\n');
    });

    it('prints those in several forms first, then all', async () => {
      session.write('.cablese/words.txt', 'Kuznetsov\n!Kuznetzov > Kuznetsov\n');
      const { code, out } = await session.run(['stats', '--words', '.']);
      assert.equal(code, 0);
      assert.equal(
        out,
        [
          'In several forms: 2',
          'word       times  cables  also',
          'on-site        2       1  onsite 1',
          'Kuznetsov      1       1  Kuznetzov 1',
          '',
          'All words: 7',
          'word       times  cables  also',
          'men            2       2',
          'on-site        2       1  onsite 1',
          'Kuznetsov      1       1  Kuznetzov 1',
          'Told           1       1',
          'left           1       1',
          'that           1       1',
          'told           1       1',
          '',
        ].join('\n'),
      );
    });

    it('prints them as JSON', async () => {
      const { out } = await session.run(['stats', '--words', '--format', 'json', 'a.cable']);
      const { version, cables, words } = JSON.parse(out) as { version: number; cables: number; words: object[] };
      assert.deepEqual([version, cables, words.length], [1, 1, 6]);
      assert.deepEqual(words[0], { word: 'on-site', count: 2, cables: 1, variants: [] });
    }); // prettier-ignore

    it('counts what is made of a cable only by its name', async () => {
      const { out } = await session.run(['stats', '--words', 'b.second.cable']);
      assert.match(out, /^Kuznetzov {6}1 {7}1$/m);
    });

    it('prints nothing of nothing', async () => {
      session.write('none/c.cable', '\n');
      assert.deepEqual(await session.run(['stats', '--words', 'none']), { code: 0, out: '', err: '' });
    }); // prettier-ignore

    it('says what is wrong with the list, or with the format', async () => {
      session.write('.cablese/words.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
      const read = await session.run(['stats', '--words', 'a.cable']);
      assert.deepEqual([read.code, read.err], [2, 'cablese: .cablese/words.txt is UTF-16: save it as UTF-8\n']); // prettier-ignore
      const csv = await session.run(['stats', '--words', '--format', 'csv', 'a.cable']);
      assert.equal(csv.code, 2);
      assert.match(csv.err, /^cablese: words are printed as a table or as JSON, not as csv\n/);
      session.end();
      session = new Session();
      session.write('a.cable', 'SECRET\n');
      session.write('.cablese/words.txt/x', '');
      const folder = await session.run(['stats', '--words', 'a.cable']);
      assert.equal(folder.code, 2);
      assert.match(folder.err, /^cablese: \.cablese\/words\.txt /);
    });
  });
});
