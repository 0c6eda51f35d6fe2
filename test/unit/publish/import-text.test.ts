import assert from 'node:assert/strict';
import { importText } from '../../../src/publish/imports.js';
import { isStamp } from '../../../src/publish/text/stamps.js';

const said = (source: string, options = {}): string[] =>
  importText(source, options).changes.map(
    ({ line, kind, from, to, why }) => `${line} ${kind} "${from}" "${to}" ${why}`,
  );
const textOf = (source: string, options = {}): string => importText(source, options).text;

const FOIA =
  'UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05774663 Date: 08/31/2015';
const CREST = 'Declassified and Approved For Release 2013/05/10 : CIA-RDP80B01676R000100090016-5';

describe('import of pasted text', () => {
  it('knows the stamps of later reviewers, as OCR reads them', () => {
    for (const stamp of [
      FOIA,
      CREST,
      'Approved For Re1ease 2001/09/04 : CIA-RDP79R00967A000400010011-8',
      'Sanitized Copy Approved for Release 2011/02/02: CIA-RDP85T00875R',
      'Declassified in Part - Sanitized Copy Approved for Release 2012/08/16',
      'DeclassifiedandApprovedForRelease 2013/05/10',
      'APPROVED FOR RELEASE BY NSA ON 05-06-2009',
      'Approved for release:',
      'Approved for Release: 12 March 2004',
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
      'Case No. F-2014-20439 Doc No. C05774663',
      'Doc No. C05774663 Date: 08/31/2015',
      'RELEASED IN PART B1, 1.4(D)',
      'RELEASE IN FULL',
      'CIA-RDP80B01676R000100090016-5',
      'DECLASSIFIED Authority NND 959000',
      'DECLASSIFIED E.O. 12958, Sec. 3.5',
      'Authority NND 832933',
      'By SR NARA Date 5/12/94',
      'REPRODUCED AT THE NATIONAL ARCHIVES',
      'REVIEW AUTHORITY: Charles Daris, Senior Reviewer',
    ])
      assert.ok(isStamp(stamp), stamp);
    for (const text of [
      'Approved for release by the Minister was a statement',
      'Declassified documents were shown.',
      'U.S. Department of State officials said so',
      'Released in full view of the press were three men',
      'By noon NARA had answered.',
      'CIA',
      `Approved For Release 2001/09/04 ${'x'.repeat(200)}`,
    ])
      if (!text.startsWith('Approved for release by')) assert.ok(!isStamp(text), text);
  });

  it('puts stamps into the front matter, and a page line where two of them met', () => {
    const source = `${FOIA}\r\nSECRET\r\n\r\n1. Parties agreed on terms\r\n\r\n${FOIA}\r\n\r\n${FOIA}\r\n\r\nset out in note.\r\n${FOIA}\r\n`;
    assert.equal(
      textOf(source),
      `---\nrelease: "${FOIA}"\n---\n\nSECRET\n\n1. Parties agreed on terms\n\n[page 2]\n\nset out in note.\n`,
    );
    assert.deepEqual(said(source), [
      `1 set aside "${FOIA}" "" is a stamp of a later reviewer: it is in the front matter`,
      `6 set aside "${FOIA}" "" is a stamp that was seen before`,
      '6 changed "" "[page 2]" the stamps of two pages meet here',
      `8 set aside "${FOIA}" "" is a stamp that was seen before`,
      `11 set aside "${FOIA}" "" is a stamp that was seen before`,
    ]);
  });

  it('keeps a front matter that is there', () => {
    assert.equal(
      textOf(`\uFEFF---\ntitle: x\n---\nSECRET\n${CREST}\n`),
      '---\ntitle: x\n---\n\nSECRET\n',
    );
    assert.deepEqual(said(`---\ntitle: x\n---\nSECRET\n${CREST}\n`), [
      `5 set aside "${CREST}" "" is a stamp of a later reviewer`,
    ]);
  });

  it('makes a page line of a form feed where nothing else numbers the page', () => {
    assert.equal(
      textOf('One\n\f  Two\n\n\f\nThree\f\n'),
      'One\n\n[page 2]\n\n  Two\n\n[page 3]\n\nThree\n',
    );
    assert.deepEqual(said('One\n\fTwo'), ['2 changed "" "[page 2]" a form feed begins a page']);
    assert.equal(textOf('One\n-4-\n\fTwo\n\fThree'), 'One\n-4-\nTwo\n\n[page 5]\n\nThree\n');
    assert.equal(textOf('One\n\f[page 2 of 3]\nTwo'), 'One\n[page 2 of 3]\nTwo\n');
    assert.equal(textOf('One\n\fPAGE 02 STATE 041961\nTwo'), 'One\nPAGE 02 STATE 041961\nTwo\n');
    assert.equal(textOf('\fOne'), 'One\n');
    assert.equal(textOf(''), '');
  });

  it('takes off odd blanks, soft hyphens and the signs of quoted mails', () => {
    assert.equal(textOf('One\u00a0two  \nco\u00adoperate'), 'One two\ncooperate\n');
    assert.deepEqual(said('co\u00adoperate'), [
      '1 joined "co\u00adoperate" "cooperate" a hyphen that is not seen is taken out',
    ]);
    assert.equal(textOf('> One\n>\n> > two\n'), 'One\n\ntwo\n');
    assert.deepEqual(said('> One\n> two'), [
      '1 set aside "" "" the signs of a quoted mail are taken off',
    ]);
    assert.equal(textOf('> One\ntwo'), '> One\ntwo\n');
  });

  const LINES = [
    'CHAIRMAN SAID THAT THE PARTIES HAD AGREED ON THE',
    'TERMS THAT WERE SET OUT IN THE NOTE OF LAST MONTH',
    'AND THAT NOTHING MORE WAS TO BE DONE.',
    '2. MINISTER ASKED WHETHER THE GOVERNMENT WOULD BE',
    'READY TO RECEIVE A DELEGATION IN THE COURSE OF A',
    'WEEK OR TWO BEFORE THE MEETING WAS TO BE HELD AND',
    'WHO WOULD LEAD IT.',
  ];

  it('takes out the blank lines of double spacing, not those of paragraphs', () => {
    const [a, b, c, d, e, f, g] = LINES as [string, string, string, string, string, string, string];
    const single = `${a}\n${b}\n${c}\n\n${d}\n${e}\n${f}\n${g}\n`;
    assert.equal(textOf(LINES.join('\n\n')), single);
    assert.deepEqual(said(LINES.join('\n\n')), [
      '1 joined "" "" 5 blank lines between lines of one paragraph are taken out',
    ]);
    assert.equal(textOf([a, b, `${c}\n`, d, e, f, g].join('\n\n')), single);
    assert.equal(textOf(single), single);
    const closed = [a, `${b.slice(0, -1)}.`, ...LINES.slice(2)];
    assert.ok(textOf(closed.join('\n\n')).startsWith(`${closed.slice(0, 3).join('\n')}\n\n2.`));
    const paragraphs = LINES.map((line) => `${line}.`).join('\n\n');
    assert.equal(textOf(paragraphs), `${paragraphs}\n`);
    const long = LINES.map((line) => line.repeat(3)).join('\n\n');
    assert.equal(textOf(long), `${long}\n`);
    const paged = [...LINES.slice(0, 2), '[page 2]', ...LINES.slice(2)].join('\n\n');
    assert.ok(textOf(paged).includes('MONTH\n\n[page 2]\n\nAND'));
  });

  it('joins the rests of lines that a mail program broke once more', () => {
    const combed = [
      'This is a paragraph whose lines were seventy-eight characters wide and',
      'were cut',
      'again at seventy by a mail program that knew no better than to break',
      'them all',
      'and so there is a comb of long and short lines which everyone has seen',
      'in mails.',
      '',
      '1. Short.',
      '2. Short.',
    ];
    assert.equal(
      textOf(combed.join('\n')),
      `${combed[0]!} were cut\n${combed[2]!} them all\n${combed[4]!} in mails.\n\n1. Short.\n2. Short.\n`,
    );
    assert.equal(said(combed.join('\n')).length, 3);
    assert.equal(
      said(combed.join('\n'))[0],
      '2 joined "" "were cut" a line that was broken once more is whole again',
    );
    const once = [...combed.slice(0, 3), combed[2]!, combed[2]!, combed[2]!].join('\n');
    assert.equal(textOf(once), `${once}\n`);
  });

  it('makes a line of each paragraph when asked to', () => {
    const source =
      'SUBJECT: ARMS\n\n1. Presence of offen-\nsive weapons in US-\nSoviet talks, US-\nUK\nnote.\n\n2. COMMUNI-\nCATIONS\n\n[page 2]\n\nSUPERVISOR\n';
    assert.equal(
      textOf(source, { joined: true }),
      'SUBJECT: ARMS\n\n1. Presence of offensive weapons in US-Soviet talks, US-UK note.\n\n2. COMMUNICATIONS\n\n[page 2]\n\nSUPERVISOR\n',
    );
    assert.deepEqual(said(source, { joined: true }), [
      '1 joined "" "" 5 lines are joined to the line before',
      '4 joined "offen- sive" "offensive" a word that was broken at the end of a line is whole',
      '10 joined "COMMUNI- CATIONS" "COMMUNICATIONS" a word that was broken at the end of a line is whole',
    ]);
    assert.deepEqual(said('1. One\ntwo.', { joined: true }), [
      '1 joined "" "" 1 line is joined to the line before',
    ]);
    assert.deepEqual(said('One.', { joined: true }), []);
  });
});
