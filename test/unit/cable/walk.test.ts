import assert from 'node:assert/strict';
import {
  bannersOf,
  headsOf,
  leavesOf,
  markingOf,
  paragraphsOf,
  parseCable,
  turnsOf,
} from '../../../src/cable/index.js';

const TEXT = `SECRET

Classification

FM SECSTATE WASHDC
TO AMEMBASSY LONDON
S E C R E T STATE 041961
SUBJECT: TALKS

1. FIRST. THE TALKS WILL

SECRET

Classification

GO ON.

NNNN
`;

describe('walking a tree', () => {
  const root = parseCable(TEXT);

  it('gives the file back, leaf by leaf', () => {
    assert.equal(
      leavesOf(root)
        .map(({ value }) => value)
        .join(''),
      TEXT,
    );
  });

  it('finds turns, heads, paragraphs and banners wherever they stand', () => {
    assert.deepEqual(
      turnsOf(root).map(({ place }) => place),
      ['opening', 'turn'],
    );
    assert.deepEqual(
      headsOf(root).map(({ layout }) => layout),
      ['wire'],
    );
    assert.equal(paragraphsOf(root).length, 1);
    assert.deepEqual(
      bannersOf(root).map(({ marking }) => marking),
      ['SECRET', 'SECRET'],
    );
  });
});

describe('heads', () => {
  it('are found within a paragraph that goes on in the next section', () => {
    const head =
      'P 281530Z OCT 74\nFM AMEMBASSY LONDON\nTO SECSTATE WASHDC\nC O N F I D E N T I A L SECTION 0# OF 02 LONDON 03717\n\n';
    const page = 'CONFIDENTIAL\n\nPAGE 0#  LONDON  03717  281530Z\n\n';
    const text = `${(page + head).replaceAll('#', '1')}1. MINISTER SAID THAT HE\n\n${(page + head).replaceAll('#', '2')}would not agree.\n`;
    const root = parseCable(text);
    assert.deepEqual(
      root.children.flatMap(({ type }) => (type === 'head' || type === 'paragraph' ? [type] : [])),
      ['head', 'paragraph'],
    );
    assert.equal(headsOf(root).length, 2);
  });
});

describe('marking of a cable', () => {
  const marking = (text: string): string | undefined => markingOf(parseCable(text));

  it('is that of most of its banners', () => {
    assert.equal(marking('SECRET\n\na\n\nSECRET\n\nb\n\nCONFIDENTIAL\n\nc'), 'SECRET');
    assert.equal(marking('SECRET\n\nsome text'), 'SECRET');
    assert.equal(marking('some text'), undefined);
  });

  it('counts the message line, and a misspelt banner less than a sound one', () => {
    assert.equal(
      marking(
        'FM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nC O N F I D E N T I A L STATE 041961\nSUBJECT: X\n\n1. TEXT.',
      ),
      'CONFIDENTIAL',
    );
    assert.equal(
      marking('SECERT\n\nClassification\n\na b.\n\nCONFIDENTIAL\n\nClassification\n\nc'),
      'CONFIDENTIAL',
    );
  });

  it('is the higher of two that stand there once', () => {
    assert.equal(marking('CONFIDENTIAL\n\na b.\n\nSECRET\n\nc'), 'SECRET');
    assert.equal(marking('SECRET\n\na b.\n\nCONFIDENTIAL\n\nc'), 'SECRET');
    assert.equal(
      marking('SECRET\n\na\n\nSECRET\n\nb\n\nTOP SECRET\n\nc\n\nTOP SECRET\n\nd'),
      'SECRET',
    );
  });
});
