import assert from 'node:assert/strict';
import { type ToggledMark, toggleMark } from '../../../src/read/index.js';
import { applied, at } from './parse.js';

/** The text afterwards, with carets around what is selected. */
function toggled(kind: ToggledMark, marked: string): string {
  const { text, start, end } = at(marked);
  const { edits, selection } = toggleMark(text, { start, end }, kind);
  const result = applied(text, edits)!;
  const from = result.slice(0, selection.start);
  const within = result.slice(selection.start, selection.end);
  return `${from}‸${within}${within ? '‸' : ''}${result.slice(selection.end)}`;
}

describe('toggleMark', () => {
  it('wraps words and takes them out again', () => {
    for (const [kind, open, close] of [
      ['deleted', '~~', '~~'],
      ['added', '{', '}'],
      ['underlined', '_', '_'],
    ] as const) {
      assert.equal(toggled(kind, 'He ‸will not‸ go'), `He ${open}‸will not‸${close} go`);
      assert.equal(toggled(kind, `He ${open}‸will not‸${close} go`), 'He ‸will not‸ go');
      assert.equal(toggled(kind, `He ‸${open}will not${close}‸ go`), 'He ‸will not‸ go');
    }
  });

  it('leaves white space outside, and takes the word at a caret', () => {
    assert.equal(toggled('deleted', 'He‸ will ‸go'), 'He ~~‸will‸~~ go');
    assert.equal(toggled('deleted', 'He wi‸ll go'), 'He ~~‸will‸~~ go');
    assert.equal(toggled('deleted', 'He ~~wi‸ll~~ go'), 'He ‸will‸ go');
  });

  it('makes an empty mark where there is no word', () => {
    assert.equal(toggled('added', 'He , ‸, go'), 'He , {‸}, go');
    assert.equal(toggled('underlined', '‸'), '_‸_');
  });

  it('puts one around each paragraph', () => {
    assert.equal(
      toggled('deleted', 'A ‸one.\n\nTwo\nof.\r\n \r\nThree‸ b'),
      'A ~~‸one.~~\n\n~~Two\nof.~~\r\n \r\n~~Three‸~~ b',
    );
  });

  it('says that a word or several are doubtful', () => {
    assert.equal(toggled('unclear', 'met Kuz‸netzov today'), 'met ‸Kuznetzov‸[?] today');
    assert.equal(toggled('unclear', 'met ‸Kuznetzov‸[?] today'), 'met ‸Kuznetzov‸ today');
    assert.equal(toggled('unclear', 'met ‸Kuznetzov[?]‸ today'), 'met ‸Kuznetzov‸ today');
    assert.equal(toggled('unclear', 'met ‸U Thant‸ today'), 'met [‸U Thant‸?] today');
    assert.equal(toggled('unclear', 'met [‸U Thant‸?] today'), 'met ‸U Thant‸ today');
    assert.equal(toggled('unclear', 'met ‸[U Thant?]‸ today'), 'met ‸U Thant‸ today');
  });

  it('says that a word stands so', () => {
    assert.equal(toggled('sic', 'for ‸teh‸ talks'), 'for ‸teh‸ [sic] talks');
    assert.equal(toggled('sic', 'for ‸teh‸ [sic] talks'), 'for ‸teh‸ talks');
    assert.equal(toggled('sic', 'for ‸teh [sic]‸ talks'), 'for ‸teh‸ talks');
  });

  it('puts a mark in the place of what cannot be read', () => {
    assert.equal(toggled('illegible', 'met ‸ today'), 'met [illegible]‸ today');
    assert.equal(toggled('illegible', 'met to‸day'), 'met to[illegible]‸day');
    assert.equal(toggled('illegible', 'met ‸xxxx‸ today'), 'met [illegible]‸ today');
    assert.equal(
      toggled('illegible', 'met ‸xxx yyy zzz‸ today'),
      'met [illegible: 3 words]‸ today',
    );
  });

  it('takes the mark away again', () => {
    assert.equal(toggled('illegible', 'met ‸[illegible]‸ today'), 'met ‸ today');
    assert.equal(toggled('illegible', 'met [illeg‸ible: 3 words] today'), 'met ‸ today');
    assert.equal(toggled('illegible', 'met [illegible] to‸day‸'), 'met [illegible] to[illegible]‸');
  });
});
