import assert from 'node:assert/strict';
import { rules } from '../../../src/check/index.js';
import { Session } from './session.js';

describe('the arguments of the command line', () => {
  let session: Session;
  beforeEach(() => (session = new Session()));
  afterEach(() => session.end());

  const wrong: [why: string, argv: string[], says: RegExp][] = [
    ['an unknown command', ['chekc'], /^cablese: unknown command chekc; did you mean check\?\n$/],
    ['a command far from any', ['xyzzy'], /^cablese: unknown command xyzzy; cablese --help lists them\n$/],
    ['an option in place of the command', ['--verison'], /^cablese: unknown option --verison; did you mean --version\?\n$/],
    ['an unknown option', ['check', '--fromat', 'json', 'a'], /^cablese: unknown option --fromat; did you mean --format\?\n$/],
    ['a short option', ['check', '-x', 'a'], /^cablese: unknown option -x\n$/],
    ['a value that is none of the choices', ['check', '--format', 'jsn', 'a'], /^cablese: --format is one of pretty, json, sarif, github, not jsn; did you mean json\?\n$/],
    ['a missing value', ['check', 'a', '--format'], /^cablese: --format wants a value: --format pretty\|json\|sarif\|github\n$/],
    ['an option in place of a value', ['check', '--max-warnings', '--fix', 'a'], /^cablese: --max-warnings wants a value: --max-warnings N\n$/],
    ['an empty value', ['check', '--rule=', 'a'], /^cablese: --rule wants a value: --rule ID=off\|info\|warning\|error\n$/],
    ['a value where none is taken', ['check', '--fix=yes', 'a'], /^cablese: --fix takes no value\n$/],
    ['no path', ['check'], /^cablese: name a file, a folder or a glob, or - for standard input\n$/],
    ['an unknown rule', ['check', '--rule', 'label-mispelt=off', 'a'], /^cablese: --rule label-mispelt=off: there is no rule label-mispelt; did you mean label-misspelt\?\n$/],
    ['a rule far from any', ['check', '--rule', 'qqqqqqqqqq=off', 'a'], /there is no rule qqqqqqqqqq; docs\/rules lists them\n$/],
    ['a rule without a severity', ['check', '--rule', 'label-misspelt', 'a'], /^cablese: --rule label-misspelt: write --rule label-misspelt=off\|info\|warning\|error\n$/],
    ['an unknown severity', ['check', '--rule', 'label-misspelt=fatal', 'a'], /write --rule label-misspelt=off\|info\|warning\|error\n$/],
    ['a limit that is no number', ['check', '--max-warnings', 'few', 'a'], /^cablese: --max-warnings wants a number from 0, not few\n$/],
  ]; // prettier-ignore
  for (const [why, argv, says] of wrong) {
    it(`refuses ${why} in one line, with exit code 2`, async () => {
      const { code, out, err } = await session.run(argv);
      assert.match(err, says);
      assert.deepEqual([code, out], [2, '']);
    });
  }

  it('shows the help, and what is wrong when nothing is asked', async () => {
    const asked = await session.run(['--help']);
    assert.equal(asked.code, 0);
    assert.match(asked.out, /^Cablese checks and reads .*\n\nUsage: cablese COMMAND/);
    for (const name of ['check', 'outline', 'stats'])
      assert.match(asked.out, new RegExp(`^ {2}${name} +\\w`, 'm'));
    const bare = await session.run([]);
    assert.deepEqual(bare, { code: 2, out: '', err: asked.out });
  });

  for (const name of ['check', 'outline', 'stats']) {
    it(`shows the help of ${name}, with every option and an example`, async () => {
      const { code, out } = await session.run([name, 'a.cable', '--help']);
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(
          `^cablese ${name}: .*\\n\\nUsage: cablese ${name} \\[OPTION...\\] PATH...\\n\\nOptions:\\n`,
        ),
      );
      assert.match(out, /--format \w+\|.*\(default: \w+\)/);
      assert.match(out, /Examples:\n {2}cablese /);
      assert.deepEqual(await session.run(['help', name]), { code, out, err: '' });
    });
  }

  it('takes what follows -- as paths', async () => {
    const { code, err } = await session.run(['check', '--', '--help']);
    assert.deepEqual([code, err], [2, 'cablese: --help does not exist: check the path\n']);
  });

  it('says its version', async () => {
    const { code, out } = await session.run(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('knows every rule by name', async () => {
    session.write('a.cable', 'SECRET\n');
    const argv = rules.flatMap(({ id }) => ['--rule', `${id}=off`]);
    const { code, out } = await session.run(['check', ...argv, '--format', 'json', 'a.cable']);
    assert.deepEqual(
      [code, out],
      [0, '{"version":1,"files":[\n{"path":"a.cable","messages":[]}\n]}\n'],
    );
  });
});
