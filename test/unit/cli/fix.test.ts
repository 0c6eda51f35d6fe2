import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { replaceFile } from '../../../src/cli/replace-file.js';
import { rules } from '../../../src/check/index.js';
import { Session } from './session.js';
import { RIGHT, RULE, WRONG } from './texts.js';

const ONLY = rules.flatMap(({ id }) => (id === RULE ? [] : ['--rule', `${id}=off`]));

describe('cablese check --fix', () => {
  let session: Session;
  beforeEach(() => (session = new Session()));
  afterEach(() => session.end());
  const fix = (...argv: string[]) => session.run(['check', '--fix', ...ONLY, ...argv]);

  it('mends what is safe to mend and says how much', async () => {
    const path = session.write('a.cable', WRONG);
    const { code, out } = await fix('a.cable');
    assert.equal(readFileSync(path, 'utf8'), RIGHT);
    assert.deepEqual([code, out], [0, '1 place mended. 1 cable checked, nothing left.\n']);
    assert.deepEqual(await fix('a.cable'), {
      code: 0,
      out: '1 cable checked, nothing found.\n',
      err: '',
    });
  });

  it('says in JSON how much it mended', async () => {
    session.write('a.cable', WRONG);
    const { out } = await fix('--format', 'json', 'a.cable');
    assert.equal(out, '{"version":1,"files":[\n{"path":"a.cable","messages":[],"fixed":1}\n]}\n');
  });

  it('keeps a byte order mark, line ends and the mode of the file', async () => {
    const wrong = `\uFEFF${WRONG.replaceAll('\n', '\r\n')}`;
    const path = session.write('a.cable', wrong);
    chmodSync(path, 0o640);
    await fix('a.cable');
    assert.equal(readFileSync(path, 'utf8'), wrong.replace('Clasification', 'Classification'));
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('leaves nothing else in the folder, and does not touch what needs no mending', async () => {
    const path = session.write('a.cable', RIGHT);
    const before = statSync(path).mtimeMs;
    session.write('b.cable', WRONG);
    await fix('.');
    assert.deepEqual(readdirSync(session.folder), ['a.cable', 'b.cable']);
    assert.equal(statSync(path).mtimeMs, before);
  });

  it('follows a link and keeps it', async () => {
    const path = session.write('box/a.cable', WRONG);
    symlinkSync('box/a.cable', `${session.folder}/link.cable`);
    await fix('link.cable');
    assert.ok(lstatSync(`${session.folder}/link.cable`).isSymbolicLink());
    assert.equal(readFileSync(path, 'utf8'), RIGHT);
  });

  it('prints the mended text of standard input, and the report beside it', async () => {
    const { code, out, err } = await session.run(['check', '--fix', ...ONLY, '-'], {
      stdin: WRONG,
    });
    assert.deepEqual(
      [code, out, err],
      [0, RIGHT, '1 place mended. 1 cable checked, nothing left.\n'],
    );
  });

  it('prints the text of standard input that needs no mending as it is', async () => {
    const { out } = await session.run(['check', '--fix', ...ONLY, '-'], { stdin: RIGHT });
    assert.equal(out, RIGHT);
  });

  it('leaves a file alone that changed since it was read', async () => {
    const path = session.write('a.cable', WRONG);
    const before = readFileSync(path);
    writeFileSync(path, `${WRONG}And more.\n`);
    const fault = await replaceFile(path, before, RIGHT);
    assert.equal(fault, 'changed while it was checked, and was left alone: run this again');
    assert.equal(readFileSync(path, 'utf8'), `${WRONG}And more.\n`);
    assert.deepEqual(readdirSync(session.folder), ['a.cable']);
  });

  it('says so of a file that is gone', async () => {
    const fault = await replaceFile(`${session.folder}/gone.cable`, Buffer.from(''), RIGHT);
    assert.equal(fault, 'was not mended: does not exist: check the path');
    assert.deepEqual(readdirSync(session.folder), []);
  });

  it('leaves a file alone where a temporary file of the same name stands', async () => {
    const path = session.write('a.cable', WRONG);
    session.write(`.a.cable.${String(process.pid)}.tmp`, 'of somebody else');
    const { code, err } = await fix('a.cable');
    assert.equal(readFileSync(path, 'utf8'), WRONG);
    assert.equal(
      readFileSync(`${session.folder}/.a.cable.${String(process.pid)}.tmp`, 'utf8'),
      'of somebody else',
    );
    assert.match(err, /^cablese: a\.cable was not mended: .*EEXIST/);
    assert.equal(code, 2);
  });
});
