import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { linksOf } from '../../../../src/read/links.js';
import { directionOf, viewsOf } from '../../../../src/publish/html/views.js';
import { publicationOf } from '../publication.js';

function views(text: string, prefix?: string): { reading: string[]; typed: string[] } {
  const publication = publicationOf(text);
  const links = linksOf(publication.root);
  const { reading, typed } = viewsOf({ ...publication, links }, prefix);
  return {
    reading: reading.map((one) => toHtml(one)),
    typed: typed.map((one) => toHtml(one)),
  };
}

describe('the two views', () => {
  it('link what names a paragraph to it, each in its own view', () => {
    const { reading, typed } = views(
      '1. See para\n3.\n\n2. As in paras 1 and 3 above.\n\n3. (a) x',
    );
    assert.deepEqual(reading, [
      '<p id="p1" class="paragraph">1. See <a href="#p3">para </a><a href="#p3">3</a>.</p>',
      '<p id="p2" class="paragraph">2. As in <a href="#p1">paras 1</a> and <a href="#p3">3</a> above.</p>',
      '<p id="p3" class="paragraph">3. (a) x</p>',
    ]);
    assert.ok(typed[0]!.includes('2. As in <a href="#typed-p1">paras 1</a> and'), typed[0]);
  });

  it('have anchors of their own where two cables stand in one page', () => {
    const { reading, typed } = views('1. See para 1.', 'b-');
    assert.equal(
      reading[0],
      '<p id="b-p1" class="paragraph">1. See <a href="#b-p1">para 1</a>.</p>',
    );
    assert.ok(typed[0]!.includes('id="b-typed-p1"'), typed[0]);
  });

  it('set lettered paragraphs in', () => {
    const { reading } = views('1. Two:\n\na. One.\n\nb. Two.\n\n2. ~~x~~ [note: a\nb]');
    assert.equal(reading[1], '<p id="p2" class="paragraph level-1">a. One.</p>');
    assert.equal(
      reading[3],
      '<p id="p4" class="paragraph">2. <del>x</del> <span class="note">[note: a b]</span></p>',
    );
  });

  it('name each page once', () => {
    const { typed } = views('[page 2]\n\nOne.\n\n[page 2]\n\nTwo.');
    assert.deepEqual(
      typed.map((sheet) => /aria-label="([^"]*)"/.exec(sheet)![1]),
      ['Sheet 1, page 2', 'Page 2'],
    );
  });
});

describe('directionOf', () => {
  it('knows languages that are written from right to left', () => {
    assert.equal(directionOf('fa'), 'rtl');
    assert.equal(directionOf('he-IL'), 'rtl');
    assert.equal(directionOf('ar-Latn'), 'ltr');
    assert.equal(directionOf('arn'), 'ltr');
    assert.equal(directionOf('fr'), 'ltr');
  });
});
