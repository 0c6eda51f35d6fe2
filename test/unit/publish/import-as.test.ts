import assert from 'node:assert/strict';
import { changesOf, importAs, sentenceOf, TeiError } from '../../../src/publish/imports.js';

const VOLUME = `<TEI><teiHeader><title>Volume</title></teiHeader><text><body>
<div type="document" xml:id="d1"><p>One.</p></div>
<div type="document" xml:id="a/b"><p>Two.</p></div>
</body></text></TEI>`;

describe('import of a file', () => {
  it('reads Markdown and text as one transcript', () => {
    assert.deepEqual(importAs('markdown', '**SECRET**\n\n1. Yes.\n', false), {
      made: [
        {
          text: 'SECRET\n\n1. Yes.\n',
          behind: '',
          title: '',
          date: '',
          changes: [
            {
              line: 1,
              kind: 'set aside',
              from: '',
              to: '',
              why: 'bold type of "SECRET" is not kept',
            },
          ],
        },
      ],
      outside: [],
    });
    assert.equal(importAs('text', 'He\nsaid.\n', false).made[0]!.text, 'He\nsaid.\n');
    assert.equal(importAs('text', 'He\nsaid.\n', true).made[0]!.text, 'He said.\n');
  });

  it('reads every document of a volume, and names those that have no name for a file by number', () => {
    const file = importAs('tei', VOLUME, false);
    assert.deepEqual(
      file.made.map(({ text, behind }) => ({ text, behind })),
      [
        { text: 'One.\n', behind: '-d1' },
        { text: 'Two.\n', behind: '-2' },
      ],
    );
    assert.deepEqual(changesOf(file).map(sentenceOf), [
      'set aside "Volume": <title> stands outside of the document',
    ]);
  });

  it('tells the documents of a volume apart by number, heading and date, each with what it lost', () => {
    const volume = `<TEI><text><body>
<div type="document" n="53"><head>53. Telegram From <gloss>Zenda</gloss><note>Source: files.</note></head>
<dateline>Zenda, <date when="1961-04-01">April 1, 1961</date></dateline><p>One <ref target="#a">two</ref>.</p></div>
<div type="document" n="54"><head>Circular</head><dateline>Strelsau, no day</dateline><p>Two.</p></div>
<front><p>About it.</p></front></body></text></TEI>`;
    const file = importAs('tei', volume, false);
    assert.deepEqual(
      file.made.map(({ title, date, changes }) => ({ title, date, changes: changes.map(sentenceOf) })),
      [
        {
          title: '53. Telegram From Zenda',
          date: 'April 1, 1961',
          changes: ['set aside: 1 link of <ref> is not kept'],
        },
        { title: '54. Circular', date: 'Strelsau, no day', changes: [] },
      ],
    );
    assert.deepEqual(file.outside.map(sentenceOf), [
      'set aside "About it.": <p> stands outside of the document',
    ]);
    assert.deepEqual(changesOf(file).map(({ line }) => line), [3, 5]);
  }); // prettier-ignore

  it('names a document that stands alone after its file', () => {
    const one = '<div type="document" xml:id="d1"><p>One.</p></div>';
    const [made] = importAs('tei', one, false).made;
    assert.deepEqual([made!.text, made!.behind], ['One.\n', '']);
  });

  it('refuses what is no TEI', () => {
    assert.throws(() => importAs('tei', 'SECRET', false), TeiError);
  });

  it('says in a sentence what was done', () => {
    const change = { line: 1, from: 'a', to: 'b', why: 'why' };
    assert.equal(sentenceOf({ ...change, kind: 'changed' }), 'changed "a" to "b": why');
    assert.equal(sentenceOf({ ...change, kind: 'changed', from: '' }), 'put in "b": why');
    assert.equal(sentenceOf({ ...change, kind: 'joined', from: '' }), 'joined "b": why');
    assert.equal(sentenceOf({ ...change, kind: 'set aside', to: '' }), 'set aside "a": why');
  });
});
