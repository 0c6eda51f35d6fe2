import assert from 'node:assert/strict';
import { importMarkdown } from '../../../src/publish/imports.js';

const said = (source: string): string[] =>
  importMarkdown(source).changes.map(
    ({ line, kind, from, to, why }) => `${line} ${kind} "${from}" "${to}" ${why}`,
  );
const textOf = (source: string): string => importMarkdown(source).text;

describe('import of Markdown', () => {
  it('reads a file that begins with a byte order mark', () => {
    assert.equal(textOf('\uFEFF1. One is *here*.\n2. Two.\n'), '1. One is _here_.\n\n2. Two.\n');
  });

  it('reads a transcript', () => {
    const source = `---
title: To Moscow
---

# OUTGOING TELEGRAM

**SECRET**

## Page 1 of 2

1. (C) He said *this* and ~~not~~ that.[^a]
   and a second line
2) Next \\[sic\\]

   More of it.
- dash
-
- > quoted

Page 2
------

*RUSK*

[^a]: A note
    > in two parts
`;
    assert.equal(
      textOf(source),
      `---
title: To Moscow
---

OUTGOING TELEGRAM

SECRET

[page 1 of 2]

1. (C) He said _this_ and ~~not~~ that. [note: A note > in two parts]
and a second line

2) Next [sic]

More of it.

- dash

-

-

quoted

[page 2]

_RUSK_
`,
    );
    assert.deepEqual(said(source), [
      '7 set aside "" "" bold type of "SECRET" is not kept',
      '9 changed "Page 1 of 2" "[page 1 of 2]" a heading numbers a page',
      '11 set aside "a" "" is the name of a footnote',
      '18 set aside "" "" the sign of a quotation is not kept',
      '20 changed "Page 2" "[page 2]" a heading numbers a page',
      '25 joined "a" "[note: A note > in two parts]" a footnote stands where it belongs, in line 11',
    ]);
  });

  it('keeps the lines and the numbers that were typed', () => {
    assert.equal(textOf('007. One  \ntwo\\\nthree\nfour'), '007. One\ntwo\nthree\nfour\n');
    assert.equal(textOf('a\n\n    indented\n      more\n'), 'a\n\nindented\n  more\n');
    assert.equal(textOf('`code` &amp; \\*'), 'code & *\n');
    assert.equal(textOf(''), '');
    assert.deepEqual(said('A &amp; B &bogus;'), [
      '1 changed "&amp;" "" is the name of a character: the character stands in its place',
    ]);
  });

  it('takes a fenced cable as it is', () => {
    assert.equal(textOf('```cable\n\n  SECRET\n\n1. *x*\n```'), '  SECRET\n\n1. *x*\n');
    assert.deepEqual(said('```cable\nSECRET\n```'), [
      '1 set aside "cable" "" marks the block as a cable',
    ]);
    assert.deepEqual(said('```text wide\nSECRET\n```'), [
      '1 set aside "text wide" "" names the language of a fenced block',
    ]);
  });

  it('says in marks what HTML says, and keeps the words of transcribers', () => {
    assert.equal(
      textOf('a <u>b</u><br>c <illegible> <sup>2</sup><!-- x -->'),
      'a _b_\nc <illegible> 2\n',
    );
    assert.equal(textOf('<p>a</p>\n<!-- b\nc -->'), 'a\n');
    assert.deepEqual(said('<s>a</s> <b>c</b> <!-- d -->'), [
      '1 changed "<s>" "~~" a tag of HTML is a mark',
      '1 changed "</s>" "~~" a tag of HTML is a mark',
      '1 set aside "<b>" "" is a tag of HTML',
      '1 set aside "</b>" "" is a tag of HTML',
      '1 set aside "<!-- d -->" "" is a comment',
    ]);
  });

  it('lists links, pictures, rules and what stands around them', () => {
    const source =
      '[a *b*](http://x.y "t") <http://z.w> [c][d] ![e](f.png)\n\n***\n\n[d]: http://v.u\n\n[^g]: lost';
    assert.equal(textOf(source), 'a _b_ http://z.w c\n');
    assert.deepEqual(said(source), [
      '1 set aside "[a *b*](http://x.y "t")" "" is the address of a link',
      '1 set aside "<>" "" is the address of a link',
      '1 set aside "[d]" "" is the address of a link',
      '1 set aside "![e](f.png)" "" is a picture',
      '3 set aside "" "" a rule across the page is not kept',
      '5 set aside "[d]: http://v.u" "" is the address of a link',
      '7 set aside "[^g]: lost" "" is a note that nothing refers to',
    ]);
  });

  it('never puts a sign around itself, nor a note within itself', () => {
    assert.equal(textOf('*a _b_ c*'), 'a _b_ c\n');
    assert.deepEqual(said('*a _b_ c*'), ['1 set aside "" "" emphasis of "a _b_ c" is not kept']);
    assert.equal(textOf('x [^1]\n\n[^1]: see [^1] and ]'), 'x [note: see (^1) and )]\n');
    assert.equal(textOf('x[^1] [^1]\n\n[^1]: a\n\n[^1]: b'), 'x [note: a] [note: a]\n');
    assert.deepEqual(said(`**${'long '.repeat(12)}**`.replace(' **', '**')), [
      '1 set aside "" "" bold type of "long long long long long long long long…" is not kept',
    ]);
  });
});
