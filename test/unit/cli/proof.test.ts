import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { parseCable } from '../../../src/cable/index.js';
import { isCommonWord } from '../../../src/check/words/words.js';
import {
  answerQuery,
  askQuery,
  checklistOf,
  confirm,
  EMPTY,
  type ProofRecord,
  queriesOf,
  readRecord,
  writeRecord,
} from '../../../src/proof/index.js';
import { gitUser } from '../../../src/cli/git-user.js';
import { changeRecordFile } from '../../../src/cli/record-file.js';
import { Session } from './session.js';
import { TWO_PAGES } from './texts.js';

const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;
const isRoot = process.getuid?.() === 0;

describe('cablese proof', () => {
  let session: Session;
  const file = (): string => `${session.folder}/a.proof.json`;
  const record = (): ProofRecord => {
    const read = readRecord(readFileSync(file(), 'utf8'));
    assert.ok('record' in read, JSON.stringify(read));
    return read.record;
  };
  const state = (
    page: number,
    as: string,
    by: string,
    ...rest: string[]
  ): ReturnType<Session['run']> =>
    session.run([
      'proof',
      'state',
      'a.cable',
      '--page',
      String(page),
      '--as',
      as,
      '--by',
      by,
      ...rest,
    ]);
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', TWO_PAGES);
  });
  afterEach(() => session.end());

  it('keeps who proofread and who validated a page', async () => {
    const { code, out } = await state(1, 'proofread', 'Anna Berg');
    assert.deepEqual([code, out], [0, 'a.proof.json: page 1 is proofread, says Anna Berg\n']);
    await state(1, 'validated', 'Carl');
    await state(2, 'problematic', 'Carl', '--note', 'torn at the foot');
    const list = await session.run(['proof', 'list', '.']);
    assert.equal(
      list.out.replace(/\d{4}-\d\d-\d\d/g, 'DAY'),
      [
        'a.cable  problematic',
        '  page 1  validated      Carl, DAY',
        '  page 2  problematic    Carl, DAY; torn at the foot',
        '',
      ].join('\n'),
    );
    session.write('a.cable', TWO_PAGES.replace('Minister', 'Secretary'));
    const edited = await session.run(['proof', 'list', 'a.cable']);
    assert.match(edited.out, /page 1 {2}transcribed {4}edited since it was validated by Carl\n/);
  }); // prettier-ignore

  it('refuses that one person does both', async () => {
    await state(1, 'proofread', 'Anna Berg');
    const before = readFileSync(file(), 'utf8');
    const { code, err } = await state(1, 'validated', 'anna berg');
    assert.deepEqual(
      [code, err],
      [
        1,
        'cablese: a.cable was left as it is. Page 1 was proofread by Anna Berg, and that is you: another person must validate it.\n',
      ],
    );
    assert.equal(readFileSync(file(), 'utf8'), before);
  });

  it('validates only what is confirmed where that is asked for', async () => {
    await state(1, 'proofread', 'Anna Berg');
    const { code, err } = await state(1, 'validated', 'Carl', '--must-verify');
    assert.equal(code, 1);
    assert.match(err, /On page 1 \d items are not confirmed/);
  });

  it('says what is missing, or wrong', async () => {
    const cases: readonly (readonly [string[], number, RegExp])[] = [
      [[], 2, /wants one of list, state, queries, merge, score$/m],
      [['stat'], 2, /not stat; did you mean state\?/],
      [['state'], 2, /state wants one file/],
      [['state', '-', '--as', 'proofread'], 2, /state wants one file/],
      [['state', 'a.cable'], 2, /--as is one of untranscribed, .*, validated$/m],
      [['state', 'a.cable', '--as', 'proofred'], 2, /not proofred; did you mean proofread\?/],
      [['state', 'a.cable', '--as', 'proofread', '--by', 'A'], 2, /a\.cable has 2 pages: say which with --page/],
      [['state', 'a.cable', '--as', 'proofread', '--by', 'A', '--page', '3'], 2, /has no page 3: its pages are 1 to 2/],
      [['state', 'gone.cable', '--as', 'proofread', '--by', 'A'], 2, /gone\.cable does not exist/],
      [['list', '--format', 'csv', '.'], 2, /list prints pretty or json; csv is for queries/],
      [['merge'], 2, /merge wants records/],
      [['merge', 'gone.proof.json'], 2, /gone\.proof\.json does not exist/],
    ];
    for (const [argv, exit, message] of cases) {
      const { code, err } = await session.run(['proof', ...argv]);
      assert.match(err, message);
      assert.equal(code, exit, err);
    }
  }); // prettier-ignore

  it('wants no page of a cable that has one, and a number that only one page has', async () => {
    session.write('b.cable', 'SECRET\n\nHe came.\n');
    const argv = ['proof', 'state', 'b.cable', '--as', 'proofread', '--by', 'Anna'];
    assert.equal((await session.run(argv)).out, 'b.proof.json: page 1 is proofread, says Anna\n');
    session.write('b.cable', '[page 2]\n\nHe came.\n\n[page 2]\n\nHe went.\n');
    const { err } = await session.run([...argv, '--page', '2']);
    assert.match(err, /b\.cable has 2 pages 2: mend their numbers first/);
  });

  it('takes the name of git where no other is given', async () => {
    execFileSync('git', ['init', '-q'], { cwd: session.folder });
    execFileSync('git', ['config', 'user.name', 'Dora Git'], { cwd: session.folder });
    const argv = ['proof', 'state', 'a.cable', '--page', '1', '--as', 'proofread'];
    assert.match((await session.run(argv)).out, /says Dora Git$/m);
    execFileSync('git', ['config', 'user.name', ''], { cwd: session.folder });
    const { code, err } = await session.run(argv);
    assert.deepEqual(
      [code, err],
      [2, 'cablese: git knows no name here: say who you are with --by\n'],
    );
    assert.equal(await gitUser('/no/such/folder'), undefined);
  });

  describe('score', () => {
    const PAPER = TWO_PAGES.replace('Foreign Minister', 'Foreign Minister Gorm');
    const args = ['proof', 'score', 'mine.cable', '--given', 'given.cable', '--paper', 'true.txt'];

    it('says which planted errors are left, and what was spoilt', async () => {
      session.write('true.txt', 'SECRET\n\nNine men did not go by train.\n\nThey walk.\n');
      session.write('given.cable', 'SECRET\n\nFive men did now go by train.\n\nThey will walk.\n');
      session.write('mine.cable', 'SECRET\n\nNine men did now go by car.\n\nThey will walk.\n');
      const { code, out } = await session.run(args);
      assert.equal(code, 0);
      assert.equal(
        out,
        [
          'mine.cable  1 of 3 planted errors put right, 1 right word spoilt',
          'mine.cable:3:14  missed  page 1  “now” here, “not” on the paper',
          'mine.cable:3:24  spoilt  page 1  “car” here, “train” on the paper',
          'mine.cable:5:6  missed  page 1  “will” here, nothing on the paper',
          '',
        ].join('\n'),
      );
      const json = await session.run([...args, '--format', 'json']);
      const { missed, ...rest } = JSON.parse(json.out) as Record<string, unknown> & { missed: object[] };
      assert.deepEqual(rest, {
        version: 1, path: 'mine.cable', planted: 3, mended: 1, spoiltWords: 1,
        spoilt: [
          {
            start: { line: 3, column: 24, offset: 31 }, end: { line: 3, column: 27, offset: 34 },
            page: 1, typed: 'car', paper: 'train',
          },
        ],
      });
      assert.equal(missed.length, 2);
    }); // prettier-ignore

    it('counts words in the plural where it must', async () => {
      for (const name of ['true.txt', 'given.cable']) session.write(name, PAPER);
      session.write('mine.cable', PAPER);
      const { out } = await session.run(args);
      assert.equal(out, 'mine.cable  0 of 0 planted errors put right, 0 right words spoilt\n');
    });

    it('wants three files that can be read, and a format that it has', async () => {
      const said = async (...argv: string[]): Promise<[number, string]> => {
        const { code, err } = await session.run(argv);
        return [code, err.split('\n')[0]!];
      };
      const usage = 'cablese: score wants one file and two to measure it by: cablese proof score FILE --given FILE --paper FILE';
      assert.deepEqual(await said('proof', 'score'), [2, usage]);
      assert.deepEqual(await said('proof', 'score', 'a.cable', 'b.cable'), [2, usage]);
      assert.deepEqual(await said('proof', 'score', 'a.cable'), [2, usage]);
      assert.deepEqual(await said('proof', 'score', 'a.cable', '--given', 'a.cable'), [2, usage]);
      assert.deepEqual(await said(...args, '--format', 'csv'), [2, 'cablese: score prints pretty or json; csv is for queries']);
      const [code, err] = await said(...args);
      assert.equal(code, 2);
      assert.match(err, /^cablese: mine\.cable /);
    }); // prettier-ignore
  });

  it('leaves a record alone that it cannot use, and names its line', async () => {
    const half = '{\n"cablese": "proofreading record",\n<<<<<<< ours\n';
    session.write('a.proof.json', half);
    const { code, err } = await state(1, 'proofread', 'Anna');
    assert.equal(code, 2);
    assert.match(err, /a\.cable has a record of which line 3 has two versions/);
    assert.equal(readFileSync(file(), 'utf8'), half);
    const listed = await session.run(['proof', 'list', 'a.cable']);
    assert.equal(listed.code, 2);
    assert.match(listed.out, /page 1 {2}transcribed$/m);
    const asked = await session.run(['proof', 'queries', 'a.cable']);
    assert.deepEqual([asked.code, asked.out], [2, '']);
  });

  it('says so where the folder may not be written to', async function () {
    if (isRoot) this.skip();
    chmodSync(session.folder, 0o555);
    const { code, err } = await state(1, 'proofread', 'Anna');
    chmodSync(session.folder, 0o755);
    assert.equal(code, 2);
    assert.match(err, /was not written: it or its folder may not be written/);
  });

  it('makes a change anew where somebody else wrote meanwhile', async () => {
    await state(1, 'proofread', 'Anna');
    const add = (mood: string) => ({ facts, rest }: ProofRecord): { record: ProofRecord } => ({
      record: { rest, facts: [...facts, { mood }] },
    });
    let tries = 0;
    const result = await changeRecordFile(file(), (old) => {
      if (++tries === 1) session.write('a.proof.json', writeRecord(add('theirs')(old).record));
      return add('ours')(old);
    });
    assert.ok('record' in result);
    assert.equal(tries, 2);
    assert.deepEqual(record().facts.flatMap(({ mood }) => mood ?? []), ['theirs', 'ours']);
    const stubborn = await changeRecordFile(file(), (old) => {
      session.write('a.proof.json', writeRecord(add(String(++tries))(old).record));
      return add('ours')(old);
    });
    assert.deepEqual(stubborn, { fault: 'that others keep writing to: try again' });
    const gone = await changeRecordFile(file(), (old) => {
      if (old.facts.length) execFileSync('rm', [file()]);
      return add('again')(old);
    });
    assert.ok('record' in gone);
    assert.deepEqual(record().facts, [{ mood: 'again' }]);
  }); // prettier-ignore

  it('loses nothing when four write at once', async () => {
    const names = ['Anna', 'Berta', 'Carl', 'Dora'];
    const ran = await Promise.all(names.map((by) => state(1, 'proofread', by)));
    assert.deepEqual(
      ran.map(({ code }) => code),
      [0, 0, 0, 0],
    );
    const said = record().facts.flatMap(({ state: as, by }) => (as === 'proofread' ? [by] : []));
    assert.deepEqual(said.sort(), names);
    assert.deepEqual(readdirSync(session.folder).sort(), ['a.cable', 'a.proof.json']);
  });

  describe('merge', () => {
    it('keeps what both sides say, and leaves other files alone', async () => {
      await state(1, 'proofread', 'Anna');
      const one = readFileSync(file(), 'utf8');
      const [ours, theirs] = ['{"mood":"ours"},', '{"mood":"theirs"},'];
      const half = one.replace('{"end"', `<<<<<<< a\n${ours}\n=======\n${theirs}\n>>>>>>> b\n{"end"`);
      session.write('a.proof.json', half);
      const { code, out } = await session.run(['proof', 'merge', 'a.proof.json']);
      assert.deepEqual([code, out], [0, 'a.proof.json has all facts of both versions now\n']);
      assert.deepEqual(record().facts.flatMap(({ mood }) => mood ?? []), ['ours', 'theirs']);
      const again = await session.run(['proof', 'merge', 'a.proof.json']);
      assert.match(again.out, /has one version only, and was left alone/);
      session.write('a.proof.json', half.replace('"version": 1', '"version": 9'));
      const newer = await session.run(['proof', 'merge', 'a.proof.json']);
      assert.deepEqual([newer.code, newer.err], [2, 'cablese: a.proof.json line 3 is of version 9, which a newer Cablese wrote: update Cablese\n']);
      session.write('b.proof.json', Buffer.from([1, 1, 1, 0, 0, 1]));
      assert.match((await session.run(['proof', 'merge', 'b.proof.json'])).err, /is a binary file/);
    }); // prettier-ignore

    it('says so where it may not write', async function () {
      if (isRoot) this.skip();
      session.write('a.proof.json', '<<<<<<< a\n{"cablese":"proofreading record","version":1,"facts":[]}\n>>>>>>> b\n'); // prettier-ignore
      chmodSync(file(), 0o444);
      const { err } = await session.run(['proof', 'merge', 'a.proof.json']);
      assert.match(err, /a\.proof\.json was not written/);
    });
  });

  describe('queries', () => {
    beforeEach(() => {
      const root = parseCable(TWO_PAGES);
      const start = TWO_PAGES.indexOf('Foreign');
      const who = { by: 'Anna', at: '1999-01-01T00:00:00Z' };
      const asked = askQuery(EMPTY, root, { start, end: start + 7 }, { says: 'Foreign\nor First?', ...who }); // prettier-ignore
      assert.ok('record' in asked);
      const answered = answerQuery(asked.record, asked.query, { says: 'Foreign.', settled: true, ...who }); // prettier-ignore
      assert.ok('record' in answered);
      const again = answerQuery(answered.record, asked.query, { settled: false, ...who });
      assert.ok('record' in again);
      session.write('a.proof.json', writeRecord(again.record));
      session.write('b.cable', 'SECRET\n\nHe came.\n');
      session.write('b.proof.json', writeRecord(answered.record));
      assert.equal(queriesOf(again.record, root).length, 1);
    });

    it('are printed for people', async () => {
      const { code, out } = await session.run(['proof', 'queries', '.']);
      assert.deepEqual(
        [code, out],
        [
          0,
          'a.cable:5:8  open  “Foreign” Anna: Foreign or First?\n  Anna: Foreign.\n' +
            'b.cable  settled  “Foreign” Anna: Foreign or First?\n  Anna: Foreign.\n',
        ],
      );
      assert.match((await session.run(['proof', 'list', 'a.cable'])).out, /page 1 .*1 open query$/m); // prettier-ignore
    });

    it('are printed as JSON, Markdown and a table', async () => {
      const { out } = await session.run(['proof', 'queries', '--format', 'json', '.']);
      const { files } = JSON.parse(out) as { files: { path: string; queries: object[] }[] };
      assert.deepEqual(
        { ...files[0]!.queries[0], query: '' },
        {
          query: '',
          page: 1,
          start: { line: 5, column: 8, offset: 31 },
          end: { line: 5, column: 15, offset: 38 },
          quote: 'Foreign',
          says: 'Foreign\nor First?',
          by: 'Anna',
          at: '1999-01-01T00:00:00Z',
          open: true,
          answers: [
            { by: 'Anna', at: '1999-01-01T00:00:00Z', says: 'Foreign.', settled: true },
            { by: 'Anna', at: '1999-01-01T00:00:00Z', settled: false },
          ],
        },
      );
      const markdown = await session.run(['proof', 'queries', '--format', 'markdown', '.']);
      assert.match(markdown.out, /^# Queries\n\n## a\.cable\n\n- \[ \] page 1, “Foreign”/);
      const csv = await session.run(['proof', 'queries', '--format', 'csv', '.']);
      assert.match(
        csv.out,
        /^cable,page,words,query,by,at,state,answers,scan\r\na\.cable,1,Foreign,/,
      );
    });

    it('are counted in the list, with what is confirmed', async () => {
      const root = parseCable(TWO_PAGES);
      const who = { by: 'Eve', at: '1999-01-02T00:00:00Z' };
      const asked = askQuery(record(), root, { start: 31, end: 38 }, { says: 'Sure?', ...who });
      assert.ok('record' in asked);
      const item = checklistOf(asked.record, root, isCommonWord)[0]![0]!;
      session.write('a.proof.json', writeRecord(confirm(asked.record, root, item, who)));
      const { out } = await session.run(['proof', 'list', 'a.cable']);
      assert.match(out, /page 1 {2}transcribed {4}1 of 4 confirmed; 2 open queries$/m);
    });

    it('are counted in the JSON of list', async () => {
      await state(1, 'proofread', 'Anna');
      const { out } = await session.run(['proof', 'list', '--format', 'json', 'a.cable']);
      const { files } = JSON.parse(out.replace(TIME, 'TIME')) as { files: object[] };
      assert.deepEqual(files, [
        {
          path: 'a.cable',
          state: 'transcribed',
          pages: [
            { number: 1, state: 'proofread', by: 'Anna', at: 'TIME', verify: { confirmed: 0, of: 4 }, openQueries: 1 },
            { number: 2, state: 'transcribed', verify: { confirmed: 0, of: 7 }, openQueries: 0 },
          ],
        },
      ]);
    }); // prettier-ignore
  });
});
