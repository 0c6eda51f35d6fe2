import assert from 'node:assert/strict';
import { writeDocx } from '../../../src/publish/docx/write.js';
import { docxText, partOf } from './docx-text.js';
import { publicationOf } from './publication.js';

const CABLE = `---
title: To Moscow
---

SECRET

OUTGOING TELEGRAM

1. Says <b> & ~~not~~ _now_ [note: see
file] {in} of offen-

SECRET

[page 2]

SECRET

sive weapons.

(a) Part
of it.

RUSK
`;

describe('DOCX', () => {
  it('says what the transcript says, line by line', async () => {
    const docx = await writeDocx(publicationOf(CABLE));
    assert.equal(
      docxText(docx).replace(/\n+/g, '\n').trim(),
      'SECRET\nOUTGOING TELEGRAM\n1. Says <b> & not now  {in} of offen-\nSECRET\n[page 2]\nSECRET\nsive weapons.\n(a) Part\nof it.\nRUSK\nsee file',
    );
  });

  it('shows marks, pages and furniture as what they are', async () => {
    const xml = partOf(await writeDocx(publicationOf(CABLE)), 'document');
    assert.match(xml, /<w:strike\/>(?:<[^>]*>)*<w:t[^>]*>not</);
    assert.match(xml, /<w:u w:val="single"\/>(?:<[^>]*>)*<w:t[^>]*>now</);
    assert.match(xml, /<w:color w:val="7A2E12"\/>(?:<[^>]*>)*<w:t[^>]*>\{in\}</);
    assert.match(xml, /<w:footnoteReference w:id="1"\/>/);
    assert.equal(xml.match(/<w:pageBreakBefore\/>/g)?.length, 1);
    assert.match(xml, /<w:jc w:val="center"\/>(?:<[^>]*>)*<w:t[^>]*>SECRET</);
    assert.match(xml, /<w:ind w:left="480"\/>(?:<[^>]*>)*<w:t[^>]*>\(a\)/);
  });

  it('sets in on both sides what stands in a section of several paragraphs', async () => {
    const text = 'BEGIN TEXT\n\nOne.\n\n[page 2]\n\nTwo.\n\nEND TEXT\n';
    const xml = partOf(await writeDocx(publicationOf(text)), 'document');
    const margins = [...xml.matchAll(/<w:ind ([^>]*)\/>.*?<w:t[^>]*>([^<]*)</g)];
    assert.deepEqual(
      margins.map(([, margin, words]) => `${words} ${margin}`),
      [
        'BEGIN TEXT w:left="0"',
        'One. w:left="480" w:right="480"',
        '[page 2] w:left="0"',
        'Two. w:left="480" w:right="480"',
        'END TEXT w:left="0"',
      ],
    );
  });

  it('keeps the number that follows a form feed', async () => {
    const docx = await writeDocx(publicationOf('One.\n\n\f STATE 041961\n\nTwo.\n'));
    assert.equal(docxText(docx).replace(/\n+/g, '\n').trim(), 'One.\nSTATE 041961\nTwo.');
  });

  it('turns the page at a form feed, and writes no character that XML forbids', async () => {
    const docx = await writeDocx(publicationOf('One\u0007\n\f\nTwo\n'));
    assert.equal(docxText(docx).trim().replace(/\n+/g, '\n'), 'One\ufffd\nTwo');
    assert.match(partOf(docx, 'document'), /<w:pageBreakBefore\/>/);
  });
});
