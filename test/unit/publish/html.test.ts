import assert from 'node:assert/strict';
import {
  writeHtml,
  writeMarkdown,
  writeReadingText,
  writeText,
} from '../../../src/publish/index.js';
import { publicationOf } from './publication.js';

const TEXT =
  '---\ntitle: To Moscow\n---\n\nSECRET\n\n1. Says <b>this</b> ~~not~~ [note: see file] of offen-\n\nSECRET\n\nsive weapons.\n\nRUSK\n';

describe('copies for people', () => {
  it('runs no script, whatever a transcript says', () => {
    const evil =
      '<script>alert(1)</script> <img src=x onerror=alert(1)> " \' [note: <svg onload=a>]';
    const html = writeHtml(publicationOf(`---\ntitle: "</title><script>"\n---\n${evil}`));
    assert.doesNotMatch(html, /<(?:script|img|svg)/i);
    assert.ok(html.includes('content="default-src &#x27;none&#x27;;'));
  });

  it('joins paragraphs and words across a page', () => {
    const text = writeReadingText(publicationOf(TEXT));
    assert.equal(
      text,
      '1. Says <b>this</b> ~~not~~ [note: see file] of offensive weapons.\n\nRUSK\n',
    );
  });

  it('leaves out the front matter only, line by line', () => {
    assert.equal(writeText(publicationOf(TEXT)), TEXT.slice(TEXT.indexOf('SECRET')));
    assert.equal(writeText(publicationOf('\n a \r\n')), '\n a \r\n');
  });

  it('writes Markdown that says the same', () => {
    const markdown = writeMarkdown(publicationOf(TEXT));
    assert.ok(markdown.startsWith('# To Moscow\n'), markdown);
    assert.ok(markdown.includes('~~not~~[^1]') || markdown.includes('~~not~~ [^1]'), markdown);
    assert.ok(markdown.includes('[^1]: see file'), markdown);
    assert.ok(markdown.includes('\\<b>this'), markdown);
  });

  it('says language, direction, people and doubts', () => {
    const front = '---\nlanguage: fa\ntranscribed: [Anna, Ben]\nproofread by: Cleo\n---\n';
    const html = writeHtml(publicationOf(`${front}SECRET\n\n1. [ilegible] {x} yes.\n`));
    assert.ok(html.includes('<div class="typed" lang="fa" dir="rtl">'), html);
    assert.ok(html.includes('<dt>Transcribed by</dt><dd lang="fa" dir="rtl">Anna, Ben</dd>'));
    assert.ok(html.includes('<dt>Proofread by</dt>'));
    assert.match(html, /<li>Line 8: "\[ilegible\]" was taken for "\[illegible\]"<\/li>/);
    const odd = writeHtml(publicationOf('---\nlanguage: "<b>"\n---\n\0\ud800 x'));
    assert.ok(odd.includes('lang="en" dir="ltr"') && odd.includes('\u2400\ufffd x'), odd);
  });

  it('shows supplied words so that they can be hidden', () => {
    const text = 'It was presence of weapons.';
    const supplied = [{ offset: text.indexOf('presence'), words: ['the'] }];
    assert.equal(
      writeReadingText(publicationOf(text, supplied)),
      'It was [the] presence of weapons.\n',
    );
    assert.ok(writeHtml(publicationOf(text, supplied)).includes('id="restored"'));
  });
});
