import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from './session.js';

const DOCUMENT = `<div type="document" xml:id="d1"><head>1. Telegram From Moscow</head>
<p>Embassy agrees.<note>See below.</note></p><closer><signed>Kohler</signed></closer></div>`;

const CABLE = '1. Telegram From Moscow\n\nEmbassy agrees. [note: See below.]\n\nKOHLER\n';

describe('cablese convert --to cable', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('frus.xml', DOCUMENT);
  });
  afterEach(() => session.end());
  const toCable = (...argv: string[]) => session.run(['convert', '--to', 'cable', ...argv]);
  const said = (path: string): string => readFileSync(join(session.folder, path), 'utf8');

  it('makes a cable of a document of FRUS, and tells what was changed', async () => {
    assert.deepEqual(await toCable('frus.xml'), {
      code: 0,
      out: CABLE,
      err: 'cablese: frus.xml:2 changed "Kohler" to "KOHLER": cables are signed in capitals\n',
    });
  });

  it('makes a file of each document of a volume', async () => {
    const unnamed = DOCUMENT.replace(' xml:id="d1"', '');
    const odd = DOCUMENT.replace('"d1"', '"d/1"');
    session.write('v.xml', `<TEI><text>${DOCUMENT}${unnamed}${odd}</text></TEI>`);
    const { code, out, err } = await toCable('v.xml');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(
      err,
      /v\.xml holds 3 documents: name a folder with --out DIR, and each becomes a file/,
    );
    assert.equal((await toCable('--out', 'out', 'v.xml')).code, 0);
    for (const name of ['v-d1', 'v-2', 'v-3']) assert.equal(said(`out/${name}.cable`), CABLE);
  });

  it('goes by the ending, by the beginning, or by what it is told', async () => {
    session.write('a.md', '*not* **bold**');
    session.write('a.txt', '*not*\u00a0 ');
    session.write('a.cable', '*not*');
    assert.equal((await toCable('a.md')).out, '_not_ bold\n');
    assert.equal((await toCable('a.txt')).out, '*not*\n');
    assert.equal((await toCable('--from', 'markdown', 'a.txt')).out, '_not_\n');
    assert.equal((await toCable('a.cable')).out, '*not*\n');
    assert.equal(
      (await session.run(['convert', '--to', 'cable', '-'], { stdin: DOCUMENT })).out,
      CABLE,
    );
    assert.match((await toCable('--from', 'tei', 'a.txt')).err, /a\.txt is not well-formed XML/);
    assert.match(
      (await toCable('--from', 'word', 'a.txt')).err,
      /--from is one of auto, tei, markdown, text/,
    );
  });

  it('takes what can be imported from a folder', async () => {
    session.write('in/a.xml', DOCUMENT);
    session.write('in/b/c.md', 'One.');
    session.write('in/d.txt', 'Two.');
    session.write('in/e.pdf', 'none');
    assert.equal((await toCable('--out', 'out', 'in')).code, 0);
    assert.equal(said('out/c.cable'), 'One.\n');
    assert.equal(said('out/d.cable'), 'Two.\n');
    assert.ok(existsSync(join(session.folder, 'out/a.cable')));
    session.write('none/e.pdf', '');
    assert.match(
      (await toCable('none')).err,
      /none has no \.xml or \.tei or \.md or \.markdown or \.txt file/,
    );
  });

  it('joins the lines of paragraphs when asked to', async () => {
    session.write('a.txt', '1. Presence of offen-\nsive weapons.\n');
    const { out, err } = await toCable('--join-lines', 'a.txt');
    assert.equal(out, '1. Presence of offensive weapons.\n');
    assert.match(err, /a\.txt:2 joined "offen- sive" to "offensive": a word that was broken/);
  });

  it('says what an option is for', async () => {
    const tei = await session.run(['convert', '--to', 'tei', '--join-lines', 'frus.xml']);
    assert.match(tei.err, /--join-lines is for --to cable, not for tei/);
    const html = await session.run(['convert', '--to', 'html', '--from', 'text', 'frus.xml']);
    assert.match(html.err, /--from is for --to cable, not for html/);
  });
});
