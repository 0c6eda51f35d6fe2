import assert from 'node:assert/strict';
import { importAs, sentenceOf, TeiError } from '../../../src/publish/imports.js';

const VOLUME = `<TEI><teiHeader><title>Volume</title></teiHeader><text><body>
<div type="document" xml:id="d1"><p>One.</p></div>
<div type="document" xml:id="a/b"><p>Two.</p></div>
</body></text></TEI>`;

describe('import of a file', () => {
  it('reads Markdown and text as one transcript', () => {
    assert.deepEqual(importAs('markdown', '**SECRET**\n\n1. Yes.\n', false), {
      made: [{ text: 'SECRET\n\n1. Yes.\n', behind: '' }],
      changes: [
        {
          line: 1,
          kind: 'set aside',
          from: '',
          to: '',
          why: 'bold type of "SECRET" is not kept',
        },
      ],
    });
    assert.deepEqual(importAs('text', 'He\nsaid.\n', false).made, [
      { text: 'He\nsaid.\n', behind: '' },
    ]);
    assert.deepEqual(importAs('text', 'He\nsaid.\n', true).made, [
      { text: 'He said.\n', behind: '' },
    ]);
  });

  it('reads every document of a volume, and names those that have no name for a file by number', () => {
    const { made, changes } = importAs('tei', VOLUME, false);
    assert.deepEqual(made, [
      { text: 'One.\n', behind: '-d1' },
      { text: 'Two.\n', behind: '-2' },
    ]);
    assert.deepEqual(changes.map(sentenceOf), [
      'set aside "Volume": <title> stands outside of the document',
    ]);
  });

  it('names a document that stands alone after its file', () => {
    const one = '<div type="document" xml:id="d1"><p>One.</p></div>';
    assert.deepEqual(importAs('tei', one, false).made, [{ text: 'One.\n', behind: '' }]);
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
