import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { Session } from './session.js';

/** The paths that a run answered, from its JSON. */
function paths(out: string): string[] {
  return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('what the command line reads', () => {
  let session: Session;
  beforeEach(() => (session = new Session()));
  afterEach(() => session.end());
  const outline = (...operands: string[]) =>
    session.run(['outline', '--format', 'json', ...operands]);

  it('searches folders for transcripts, in order, and passes by what is not ours', async () => {
    for (const path of [
      'box/b.cable',
      'box/a.cable',
      'box/a/z.cable',
      'box/notes.txt',
      'box/node_modules/x.cable',
      'box/.git/y.cable',
    ]) {
      session.write(path, 'SECRET\n');
    }
    const { code, out, err } = await outline('box');
    assert.deepEqual(paths(out), ['box/a/z.cable', 'box/a.cable', 'box/b.cable']);
    assert.deepEqual([code, err], [0, '']);
  });

  it('takes a named file whatever its ending, and each file once', async () => {
    session.write('a.txt', 'SECRET\n');
    const { out } = await outline('a.txt', './a.txt', session.folder + '/a.txt');
    assert.deepEqual(paths(out), ['a.txt']);
  });

  it('keeps the order of the paths', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${String((i * 7) % 40)}.cable`);
    for (const name of names) session.write(name, 'SECRET\n');
    assert.deepEqual(paths((await outline(...names)).out), names);
  });

  it('reads globs', async () => {
    for (const path of ['1962/a.txt', '1962/deep/b.txt', '1963/c.cable', 'node_modules/d.txt']) {
      session.write(path, 'SECRET\n');
    }
    assert.deepEqual(paths((await outline('**/*.txt')).out), ['1962/a.txt', '1962/deep/b.txt']);
    assert.deepEqual(paths((await outline('196{2,3}/*')).out), ['1962/a.txt', '1963/c.cable']);
  });

  it('takes a file by a name that looks like a glob', async () => {
    session.write('cable [1].cable', 'SECRET\n');
    assert.deepEqual(paths((await outline('cable [1].cable')).out), ['cable [1].cable']);
  });

  it('reads standard input', async () => {
    const { code, out } = await session.run(['outline', '--format', 'json', '-'], {
      stdin: 'SECRET\n\nAll quiet.\n',
    });
    assert.deepEqual([code, paths(out)], [0, ['-']]);
  });

  it('keeps a byte order mark in the positions', async () => {
    session.write('a.cable', '\uFEFFSECRET\n');
    const { out } = await outline('a.cable');
    assert.match(out, /"start":\{"line":1,"column":2,"offset":1\}/);
  });

  it('reads front matter, and words underlined', async () => {
    session.write('a.cable', '---\ntitle: Note\n---\nSECRET\n\n1. He was _most_ ~~un~~happy.\n');
    const { code, out } = await session.run(['stats', '--format', 'json', 'a.cable']);
    assert.equal(code, 0);
    assert.match(out, /"marks":\{"underlined":1,"deleted":1\}/);
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const bad: [why: string, content: Uint8Array, says: string][] = [
    ['UTF-16 with its mark', utf16('\uFEFFSECRET\n'), 'is UTF-16: save it as UTF-8'],
    ['UTF-16 without its mark', utf16('SECRET\n'), 'is UTF-16: save it as UTF-8'],
    ['UTF-16, the other way round', utf16('SECRET\n').swap16(), 'is UTF-16: save it as UTF-8'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'is a binary file (it has NUL bytes): name transcripts only'],
    ['one NUL', Buffer.from('SECRET\0\n'), 'is a binary file (it has NUL bytes): name transcripts only'],
    ['Latin-1', Buffer.from('SECRET\n\nCaf\u00e9 closed.\n', 'latin1'), 'is not UTF-8 (line 3), perhaps Windows-1252 or Latin-1: save it as UTF-8'],
    ['a broken last line', Buffer.from('SECRET\nCaf\u00e9', 'latin1'), 'is not UTF-8 (line 2), perhaps Windows-1252 or Latin-1: save it as UTF-8'],
  ]; // prettier-ignore
  for (const [why, content, says] of bad) {
    it(`says what to do about ${why}, and goes on with the others`, async () => {
      session.write('bad.cable', content);
      session.write('good.cable', 'SECRET\n');
      const { code, out, err } = await outline('bad.cable', 'good.cable');
      assert.equal(err, `cablese: bad.cable ${says}\n`);
      assert.deepEqual([code, paths(out)], [2, ['good.cable']]);
    });
  }

  it('says so of standard input too', async () => {
    const { code, err } = await session.run(['stats', '-'], { stdin: utf16('\uFEFFSECRET') });
    assert.deepEqual([code, err], [2, 'cablese: standard input is UTF-16: save it as UTF-8\n']);
  });

  it('says what is wrong with paths that give no file', async () => {
    mkdirSync(`${session.folder}/empty`);
    session.write('file', '');
    symlinkSync('round', `${session.folder}/round`);
    const { code, out, err } = await outline(
      'missing.cable',
      'empty',
      '*.nothing',
      'file/below',
      'round',
    );
    assert.deepEqual([code, out], [2, '{"version":1,"files":[\n]}\n']);
    assert.deepEqual(err.trim().split('\n'), [
      'cablese: missing.cable does not exist: check the path',
      'cablese: empty has no .cable file: name a folder that has one, or the files themselves',
      'cablese: *.nothing matches no file: check the pattern, and quote it',
      'cablese: file/below does not exist: a part of the path is a file',
      'cablese: round is a link that leads to itself: check the path',
    ]);
  });

  it('says what is wrong with a file that may not be read', async function () {
    const path = session.write('shut.cable', 'SECRET\n');
    chmodSync(path, 0);
    // Nothing is shut to root.
    if (process.getuid?.() === 0) this.skip();
    const { code, err } = await outline('shut.cable');
    assert.deepEqual(
      [code, err],
      [2, 'cablese: shut.cable may not be read: check its permissions\n'],
    );
  });

  it('obeys no control characters in a name', async () => {
    const { err } = await outline('\u001Bred');
    assert.equal(err, 'cablese: \\x1bred does not exist: check the path\n');
  });
});
