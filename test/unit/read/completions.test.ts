import assert from 'node:assert/strict';
import { type Completion, completionsAt } from '../../../src/read/index.js';
import { at } from './parse.js';

function items(marked: string): Completion[] {
  const { text, root, offset } = at(marked);
  return completionsAt(text, root, offset);
}

const labels = (marked: string): string[] => items(marked).map(({ label }) => label);

/** The text after an item was chosen. */
function chosen(marked: string, label: string): string | undefined {
  const { text } = at(marked);
  const item = items(marked).find((one) => one.label === label);
  return item && text.slice(0, item.from) + item.insertText + text.slice(item.to);
}

describe('completionsAt', () => {
  it('offers markings on a line that stands alone', () => {
    assert.deepEqual(labels('‸'), [
      'OUTGOING TELEGRAM', 'INCOMING TELEGRAM', 'ACTION:', 'INFO:', 'FROM:', 'FM', 'TO', 'PRECEDENCE:', 'NO.', 'DTG:',
      'E.O. 11652:', 'E.O. 12065:', 'TAGS:', 'SUBJECT:', 'SUBJ:', 'REF:', 'PASS', 'DRAFTED BY:', 'APPROVED BY:',
      'UNCLASSIFIED', 'OFFICIAL USE ONLY', 'LIMITED OFFICIAL USE', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET',
    ]); // prettier-ignore
    assert.deepEqual(labels('One.\n\nTwo.\n\nSE‸\n\nThree.\n'), ['SECRET']);
    assert.equal(chosen('One.\n\nTwo.\n\nTop s‸\n', 'TOP SECRET'), 'One.\n\nTwo.\n\nTOP SECRET\n');
    assert.deepEqual(labels('One.\n\nTwo.\nSE‸\n\nThree.\n'), []);
  });

  it('offers captions and precedences behind a marking, without those that stand there', () => {
    assert.deepEqual(labels('SECRET/‸\n'), [
      'EXDIS', 'EYES ONLY', 'FLASH', 'FOUO', 'IMMEDIATE', 'LIMDIS', 'LIMIT DISTRIBUTION', 'LIMITED DISTRIBUTION', 'NIACT',
      'NO DISTRIBUTION', 'NODIS', 'NOFORN', 'ONLY', 'OPERATIONAL IMMEDIATE', 'PLAIN', 'PRIORITY', 'ROGER CHANNEL', 'ROUTINE',
      'SECURITY INFORMATION', 'STADIS', 'TAG', 'TUG', 'URGENT', 'US URGENT', 'VERBATIM TEXT',
    ]); // prettier-ignore
    assert.deepEqual(labels('SECRET/EXDIS NO‸\n'), ['NO DISTRIBUTION', 'NODIS', 'NOFORN']);
    assert.equal(
      chosen('SECRET/LIMITED DI‸\n', 'LIMITED DISTRIBUTION'),
      'SECRET/LIMITED DISTRIBUTION\n',
    );
    assert.ok(!labels('SECRET/EXDIS ‸\n').includes('EXDIS'));
  });

  it('offers fields of the head while it may go on', () => {
    assert.deepEqual(labels('SECRET\n\nSUB‸'), ['SUBJECT:', 'SUBJ:']);
    assert.equal(chosen('SECRET\n\n  sub‸', 'SUBJECT:'), 'SECRET\n\n  SUBJECT: ${1:subject}');
    assert.deepEqual(labels('1. One.\n\n2. Two.\n\nSUB‸'), []);
  });

  it("offers the editor's marks behind a bracket, and takes in the one that closes it", () => {
    assert.deepEqual(labels('One. [i‸ two.\n'), ['[illegible]', '[illegible: 3 words]']);
    assert.equal(chosen('One. [i‸] two.\n', '[illegible]'), 'One. [illegible] two.\n');
    assert.equal(
      chosen('One [‸ two.\n', '[stamp: text]'),
      'One [stamp: ${1:text} two.\n'.replace('}', '}]'),
    );
    assert.equal(labels('One [‸\n').length, 15);
    assert.deepEqual(labels('One [sic] t‸wo.\n'), []);
  });

  it('offers names behind BEGIN, and behind END what is open', () => {
    assert.deepEqual(labels('BEGIN T‸\n'), ['BEGIN TEXT', 'BEGIN TRANSLATION']);
    assert.deepEqual(labels('Begin sum‸\n'), ['Begin summary']);
    assert.deepEqual(labels('BEGIN TEXT\n\nBEGIN QUOTE\n\nOne.\n\nEND ‸\n'), [
      'END QUOTE',
      'END TEXT',
    ]);
    assert.deepEqual(
      labels('BEGIN TEXT\n\nBEGIN QUOTE\n\nOne.\n\nEND QUOTE\n\nEnd ‸\n\nEND TEXT\n'),
      ['End text'],
    );
    assert.equal(chosen('It is so. END TE‸', 'END TEXT'), 'It is so. END TEXT');
    assert.deepEqual(labels('One.\n\nEND F‸\n'), ['END FYI']);
    assert.equal(items('BEGIN T‸\n')[0]?.documentation, 'Paired with END TEXT.');
    assert.equal(items('End T‸\n')[0]?.documentation, 'Ends what BEGIN TEXT began.');
  });

  it("offers a page turn in the file's own look", () => {
    const text = 'SECRET\n\nOne.\n\nSECRET\n\n[page 2]\n\nTwo.\n\n‸\n';
    assert.ok(labels(text).includes('Page 3'));
    assert.equal(chosen(text, 'Page 3'), text.replace('‸', 'SECRET\n\n[page 3]'));
    assert.equal(items(text).find(({ kind }) => kind === 'pageTurn')?.snippet, false);
  });

  it('offers nothing in front matter and in the middle of a text', () => {
    assert.deepEqual(labels('---\nti‸tle: A\n---\n\nText.\n'), []);
    assert.deepEqual(labels('‸One two.\n'), []);
    assert.deepEqual(labels('One two three four five si‸\n'), []);
    assert.deepEqual(labels('One, 2‸\n'), []);
  });
});
