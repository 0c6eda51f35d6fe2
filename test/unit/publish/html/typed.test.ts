import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { Anchors } from '../../../../src/publish/html/anchors.js';
import { sheetsOf, typedLine } from '../../../../src/publish/html/typed.js';
import { publicationOf } from '../publication.js';

/** Each sheet as its lines, as HTML. */
function sheets(text: string, placesFrom?: number): string[][] {
  const { root } = publicationOf(text);
  const setting = {
    anchors: new Anchors(root),
    prefix: '',
    ...(placesFrom !== undefined && { placesFrom }),
  };
  return sheetsOf(root).map(({ lines }) => lines.map((line) => toHtml(typedLine(line, setting))));
}

describe('pages as they were typed', () => {
  it('show each line with its look', () => {
    const text =
      '---\ntitle: x\n---\n\nSECRET\r\n\r\nClassification\n\nFROM: Moscow\n\n1. He\n  said. RUSK\n\n[page 2]\nSECRET\n\n2. Yes.\n\nBALL\n';
    assert.deepEqual(sheets(text), [
      [
        '<div class="line banner">SECRET</div>',
        '<div class="line"><br></div>',
        '<div class="line form-label">Classification</div>',
        '<div class="line"><br></div>',
        '<div class="line head">FROM: Moscow</div>',
        '<div class="line"><br></div>',
        '<div id="p1" class="line">1. He</div>',
        '<div class="line">  said. RUSK</div>',
      ],
      [
        '<div class="line page-line">[page 2]</div>',
        '<div class="line banner">SECRET</div>',
        '<div class="line"><br></div>',
        '<div id="p2" class="line">2. Yes.</div>',
        '<div class="line"><br></div>',
        '<div class="line signature">BALL</div>',
      ],
    ]);
  });

  it('show marks as they looked, the editor’s words in their brackets', () => {
    const [lines] = sheets(
      'He ~~did\nnot~~ _know_ {yet} [these\nwords?] [the] [sic] [note: x] [illegible] [stamp: Y]',
    );
    assert.deepEqual(lines, [
      '<div id="p1" class="line">He <del>did</del></div>',
      '<div class="line"><del>not</del> <u>know</u> <ins class="added">yet</ins> <span class="unclear">[these</span></div>',
      '<div class="line"><span class="unclear">words?]</span> <span class="supplied">[the]</span> <span class="sic">[sic]</span> <span class="note">[note: x]</span> <span class="gap">[illegible]</span> <span class="hand">[stamp: Y]</span></div>',
    ]);
  });

  it('leave out the sign of a form feed and signs of a mark alone on a line', () => {
    assert.deepEqual(sheets('one\n\ftwo {\nthree} x'), [
      ['<div id="p1" class="line">one</div>'],
      ['<div class="line">two </div>', '<div class="line"><ins class="added">three</ins> x</div>'],
    ]);
  });

  it('say where their characters stand', () => {
    assert.deepEqual(sheets('SECRET\n\nHe ~~x~~', 5), [
      [
        '<div class="line banner"><span data-at="-5">SECRET</span></div>',
        '<div class="line" data-at="2"><br></div>',
        '<div class="line"><span data-at="3">He </span><del><span data-at="8">x</span></del></div>',
      ],
    ]);
  });

  it('are there for every page that is named, and for an empty cable', () => {
    assert.deepEqual(sheets(''), [[]]);
    assert.equal(sheets('[page 1]\n[page 2]\n[page 3]\nText.').length, 3);
  });
});
