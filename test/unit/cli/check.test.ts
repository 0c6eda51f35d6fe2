import assert from 'node:assert/strict';
import { rules } from '../../../src/check/index.js';
import { Session } from './session.js';
import { RIGHT, RULE, TWO_PAGES, WRONG } from './texts.js';

/** Silences every rule but the one that the texts are made for. */
const ONLY = rules.flatMap(({ id }) => (id === RULE ? [] : ['--rule', `${id}=off`]));

describe('cablese check', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('wrong.cable', WRONG);
    session.write('right.cable', RIGHT);
  });
  afterEach(() => session.end());
  const check = (...argv: string[]) => session.run(['check', ...ONLY, ...argv]);

  it('prints the JSON of the contract', async () => {
    const { code, out, err } = await check('--format', 'json', 'right.cable', 'wrong.cable');
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        { path: 'right.cable', messages: [] },
        {
          path: 'wrong.cable',
          messages: [
            {
              rule: RULE,
              severity: 'error',
              message: 'Unexpected label "Clasification", expected "Classification"',
              start: { line: 3, column: 1, offset: 8 },
              end: { line: 3, column: 14, offset: 21 },
              url: 'https://github.com/cablese/cablese/blob/main/docs/rules/label-misspelt.md',
              fixes: [
                {
                  title: 'Change to "Classification"',
                  safe: true,
                  edits: [{ start: 8, end: 21, text: 'Classification' }],
                },
              ],
            },
          ],
        },
      ],
    });
    assert.deepEqual([code, err], [1, '']);
  });

  it('prints one finding a line for people, and what it comes to', async () => {
    const { code, out } = await check('wrong.cable', 'right.cable');
    assert.equal(
      out,
      'wrong.cable:3:1  error    Unexpected label "Clasification", expected "Classification"  label-misspelt\n' +
        '\n1 error in 1 of 2 cables. 1 can be mended with --fix.\n',
    );
    assert.equal(code, 1);
  });

  it('says so when nothing is found', async () => {
    assert.deepEqual(await check('right.cable'), {
      code: 0,
      out: '1 cable checked, nothing found.\n',
      err: '',
    });
  });

  it('says what could not be checked, and goes on', async () => {
    const { code, out, err } = await check('missing.cable', 'right.cable');
    assert.equal(err, 'cablese: missing.cable does not exist: check the path\n');
    assert.equal(out, '1 cable checked, nothing found. 1 path could not be checked.\n');
    assert.equal(code, 2);
    assert.equal((await check('missing.cable')).out, '');
  });

  it('paints on a terminal only, and honours NO_COLOR and FORCE_COLOR', async () => {
    const painted = async (terminal: boolean, env: Record<string, string>) => {
      const { out } = await session.run(['check', ...ONLY, 'wrong.cable'], { terminal, env });
      return out.includes('\u001B[31merror  \u001B[39m');
    };
    assert.equal(await painted(true, {}), true);
    assert.equal(await painted(false, {}), false);
    assert.equal(await painted(true, { NO_COLOR: '1' }), false);
    assert.equal(await painted(true, { TERM: 'dumb' }), false);
    assert.equal(await painted(false, { FORCE_COLOR: '1' }), true);
    assert.equal(await painted(true, { FORCE_COLOR: '0' }), false);
  });

  it('shows control characters of a cable and does not obey them', async () => {
    session.write('odd.cable', 'SECRET\n\nClas\u001Bsification\n\nText of it.\n');
    const { out } = await check('odd.cable');
    assert.ok(!out.includes('\u001B'));
  });

  it('prints workflow commands for GitHub', async () => {
    session.write('a,b:c%.cable', WRONG);
    const { code, out } = await check('--format', 'github', 'a,b:c%.cable');
    assert.equal(
      out,
      '::error file=a%2Cb%3Ac%25.cable,line=3,endLine=3,col=1,endColumn=14,title=label-misspelt::' +
        'Unexpected label "Clasification", expected "Classification"\n',
    );
    assert.equal(code, 1);
  });

  it('gives a rule the severity that is asked for', async () => {
    const severity = async (value: string) => {
      const { code, out } = await check(
        '--rule',
        `${RULE}=${value}`,
        '--format',
        'json',
        'wrong.cable',
      );
      return [code, /"severity":"(\w+)"/.exec(out)?.[1]];
    };
    assert.deepEqual(await severity('warning'), [0, 'warning']);
    assert.deepEqual(await severity('info'), [0, 'info']);
    assert.deepEqual(await severity('error'), [1, 'error']);
    assert.deepEqual(await severity('off'), [0, undefined]);
  });

  it('counts warnings and infos apart, and the last setting of a rule counts', async () => {
    const { out } = await check('--rule', `${RULE}=warning`, 'wrong.cable');
    assert.match(out, /\n1 warning in 1 of 1 cable\. /);
    const { out: again } = await check(
      '--rule',
      `${RULE}=warning`,
      '--rule',
      `${RULE}=info`,
      'wrong.cable',
    );
    assert.match(again, /\n1 info in 1 of 1 cable\. /);
  });

  it('ends with 1 when there are more warnings than are allowed', async () => {
    const limited = (limit: string) =>
      check(
        '--rule',
        `${RULE}=warning`,
        '--max-warnings',
        limit,
        '--format',
        'json',
        'wrong.cable',
      );
    assert.deepEqual([(await limited('1')).code, (await limited('1')).err], [0, '']);
    const { code, err } = await limited('0');
    assert.deepEqual([code, err], [1, 'cablese: 1 warning, over --max-warnings 0\n']);
  });

  it('finds nothing in a correct cable of two pages', async () => {
    session.write('two.cable', TWO_PAGES);
    const { code, out } = await session.run(['check', '--format', 'json', 'two.cable']);
    assert.deepEqual(
      [code, out],
      [0, '{"version":1,"files":[\n{"path":"two.cable","messages":[]}\n]}\n'],
    );
  });

  it('heeds the front matter, which has the last word', async () => {
    const front = (lines: string) => `---\n${lines}\n---\n${WRONG}`;
    session.write('off.cable', front(`checks:\n  ${RULE}: off`));
    assert.equal((await check('--rule', `${RULE}=error`, 'off.cable')).code, 0);
    session.write(
      'here.cable',
      front(`accepted:\n  - rule: ${RULE}\n    at: Clasification\n    reason: So on the form.`),
    );
    assert.equal((await check('here.cable')).code, 0);
    session.write('there.cable', front('title: Note'));
    assert.equal((await check('there.cable')).code, 1);
  });
});
