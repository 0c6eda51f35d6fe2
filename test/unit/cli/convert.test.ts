import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from './session.js';
import { TWO_PAGES } from './texts.js';

describe('cablese convert', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('a.cable', TWO_PAGES);
  });
  afterEach(() => session.end());
  const convert = (...argv: string[]) => session.run(['convert', ...argv]);
  const said = (path: string): string => readFileSync(join(session.folder, path), 'utf8');

  it('writes TEI that comes back as the same cable', async () => {
    assert.deepEqual(await convert('--to', 'tei', '--out', 'tei', 'a.cable'), {
      code: 0,
      out: '',
      err: '',
    });
    assert.deepEqual(await convert('--to', 'cable', 'tei/a.xml'), {
      code: 0,
      out: TWO_PAGES,
      err: '',
    });
  });

  it('never writes over a file unless it is told to', async () => {
    session.write('out/a.txt', 'mine');
    const { code, err } = await convert('--to', 'text', '--out', 'out', 'a.cable');
    assert.equal(code, 2);
    assert.match(err, /a\.cable is not converted: out\/a\.txt already exists/);
    assert.equal(said('out/a.txt'), 'mine');
    assert.equal((await convert('--to', 'text', '--out', 'out', '--force', 'a.cable')).code, 0);
    assert.equal(said('out/a.txt'), TWO_PAGES);
  });

  it('writes neither two cables to one file nor a cable over itself', async () => {
    session.write('b/a.cable', 'other');
    const two = await convert('--to', 'html', '--out', 'out', '--force', 'a.cable', 'b/a.cable');
    assert.match(
      two.err,
      /b\/a\.cable is not converted: out\/a\.html is the name of another cable/,
    );
    session.write('c.cable', 'no  XML');
    const self = await convert('--to', 'cable', '--out', '.', '--force', 'c.cable');
    assert.equal(self.code, 2);
    assert.equal(said('c.cable'), 'no  XML');
  });

  it('prints JSON with the text of the file and of each paragraph', async () => {
    const { out } = await convert('--to', 'json', 'a.cable', 'a.cable');
    const { version, files } = JSON.parse(out) as {
      version: number;
      files: { text: string; paragraphs: { text: string }[] }[];
    };
    assert.equal(version, 1);
    assert.equal(files[0]!.text, TWO_PAGES);
    assert.ok(files[0]!.paragraphs.every(({ text }) => text.length > 0));
    await convert('--to', 'json', '--out', 'out', 'a.cable');
    assert.equal((JSON.parse(said('out/a.json')) as { version: number }).version, 1);
  });

  it('writes Markdown, HTML and the reading copy', async () => {
    assert.match((await convert('--to', 'markdown', 'a.cable')).out, /^# /);
    assert.match((await convert('--to', 'html', '--reading', 'a.cable')).out, /^<!doctype html>/);
    assert.doesNotMatch(
      (await convert('--to', 'text', '--reading', 'a.cable')).out,
      /Classification/,
    );
  });

  it('writes the zones of the scan', async () => {
    const word = (text: string, x: number, y: number): string =>
      `<span class="ocrx_word" title="bbox ${x} ${y} ${x + 90} ${y + 20}">${text}</span>`;
    const lines = [
      `<span class="ocr_line" title="bbox 0 0 900 20">${word('SECRET', 0, 0)}</span>`,
      `<span class="ocr_line" title="bbox 0 40 900 60">${word('Embassy', 0, 40)}${word('agrees.', 100, 40)}</span>`,
    ];
    session.write(
      's.hocr',
      `<html><body><div class="ocr_page" title="image p1.png; bbox 0 0 1000 1500">${lines.join('')}</div></body></html>`,
    );
    session.write('s.cable', 'SECRET\n\nEmbassy agrees.\n');
    const { code, out, err } = await convert('--to', 'tei', '--words', 's.hocr', 's.cable');
    assert.deepEqual([code, err], [0, '']);
    assert.ok(out.includes('<surface xml:id="s1" ulx="0" uly="0" lrx="1000" lry="1500">'), out);
    assert.ok(out.includes('<graphic url="p1.png"/>'), out);
    assert.ok(out.includes('<zone xml:id="z2" ulx="0" uly="40" lrx="190" lry="60"/>'), out);
    assert.ok(out.includes('<pb n="1" facs="#s1"/>'), out);
    assert.ok(out.includes('<p xml:id="p1" facs="#z2">Embassy agrees.</p>'), out);
    const two = await convert('--to', 'tei', '--words', 's.hocr', 's.cable', 'a.cable');
    assert.match(two.err, /a\.cable is not converted: --words is about one cable/);
    const missing = await convert('--to', 'tei', '--words', 'none.hocr', 's.cable');
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.err, /none\.hocr does not exist/);
    const html = await convert('--to', 'html', '--words', 's.hocr', 's.cable');
    assert.match(html.err, /--words is for --to tei, not for html/);
    const frus = await convert('--to', 'tei', '--profile', 'frus', '--words', 's.hocr', 's.cable');
    assert.match(frus.err, /--words is for --to tei, not for its form of FRUS/);
  });

  it('links a reference with its paragraph', async () => {
    session.write('r.cable', '1. One.\n\n2. See para 1 above.\n');
    const { out } = await convert('--to', 'tei', 'r.cable');
    assert.ok(out.includes('See <ref target="#p1">para 1</ref> above.'), out);
  });

  it('writes a file for a word processor', async () => {
    assert.match((await convert('--to', 'docx', 'a.cable')).err, /name a folder with --out DIR/);
    assert.equal((await convert('--to', 'docx', '--out', 'out', 'a.cable')).code, 0);
    assert.equal(readFileSync(join(session.folder, 'out/a.docx')).toString('latin1', 0, 2), 'PK');
  });

  it('writes the form of FRUS, and says what that loses', async () => {
    session.write('b.cable', 'Says so.\n');
    const { code, out, err } = await convert(
      '--to',
      'tei',
      '--profile',
      'frus',
      'a.cable',
      'b.cable',
    );
    assert.equal(code, 0);
    assert.match(out, /<div type="document" xml:id="d1"/);
    assert.match(err, /^cablese: a\.cable loses in the form of FRUS: .*1 page turn.*\n$/);
    const html = await convert('--to', 'html', '--profile', 'frus', 'a.cable');
    assert.match(html.err, /--profile is for --to tei, not for html/);
  });

  it('says what is wrong with what was asked for', async () => {
    assert.match((await convert('a.cable')).err, /say what to write: --to tei\|/);
    assert.match((await convert('--to', 'word', 'a.cable')).err, /not word/);
    assert.match((await convert('--to', 'tei', '--force', 'a.cable')).err, /add --out DIR/);
    assert.match(
      (await convert('--to', 'tei', '--reading', 'a.cable')).err,
      /--reading is for markdown, html and text, not for tei/,
    );
    session.write('file', '');
    assert.match(
      (await convert('--to', 'tei', '--out', 'file/x', 'a.cable')).err,
      /was not written/,
    );
    assert.ok(!existsSync(join(session.folder, 'out')));
  });
});
