import assert from 'node:assert/strict';
import { Session } from './session.js';

const CABLE =
  'SECRET\n\nClassification\n\n1. (S) Problem of frontier remains. It was presence of foreign\nSECRET\n[page 2]\nSECRET\ntroops that delayed matters.\n';

describe('cablese ellipsis', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', CABLE);
  });
  afterEach(() => session.end());

  it('prints the reading copy', async () => {
    const { code, out } = await session.run(['ellipsis', 'a.cable']);
    assert.equal(
      out,
      '1. (S) [The] Problem of [the] frontier remains. It was [the] presence of foreign troops that delayed matters.\n',
    );
    assert.equal(code, 0);
  });

  it('prints the places as JSON', async () => {
    const { out } = await session.run(['ellipsis', '--format', 'json', 'a.cable']);
    const { version, files } = JSON.parse(out) as {
      version: number;
      files: { path: string; style: object; omissions: Record<string, unknown>[] }[];
    };
    assert.equal(version, 1);
    assert.equal(files[0]!.path, 'a.cable');
    assert.deepEqual(Object.keys(files[0]!.style), ['articlesPer1000']);
    const [first] = files[0]!.omissions;
    assert.deepEqual(Object.keys(first!), [
      'line', 'column', 'offset', 'category', 'words', 'alternatives', 'confidence', 'level',
    ]); // prettier-ignore
    assert.deepEqual([first!['line'], first!['column'], first!['offset']], [5, 8, 31]);
    assert.deepEqual(first!['words'], ['The']);
  });

  it('shows no more at the sure level', async () => {
    const count = async (level: string): Promise<number> => {
      const { out } = await session.run(['ellipsis', '--level', level, 'a.cable']);
      return out.split('[').length;
    };
    assert.ok((await count('sure')) <= (await count('balanced')));
  });

  it('names a file that cannot be read and goes on', async () => {
    const { code, out, err } = await session.run(['ellipsis', 'none.cable', 'a.cable']);
    assert.match(err, /none\.cable/);
    assert.match(out, /frontier/);
    assert.equal(code, 2);
  });
});
