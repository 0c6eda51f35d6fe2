import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/furniture-in-text.js';
import { findings, fixes } from '../findings.js';

describe('furniture-in-text', () => {
  const page = 'SECRET\n\nClassification\n\n';

  it('reports a marking with the label in the middle of a line', () => {
    const text = `${page}Situation really SECRET Classification pinned down.\n`;
    assert.deepEqual(findings(rule, text), [
      '5:18 warning Unexpected page furniture "SECRET Classification" within a paragraph, expected it on lines of its own',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Set it on lines of its own': `${page}Situation really\n\nSECRET\n\nClassification\n\npinned down.\n`,
    });
  });

  it('keeps the line ends of the file', () => {
    const text = 'SECRET\r\n\r\nSituation really SECRET Classification pinned down.\r\n';
    assert.deepEqual(Object.values(fixes(rule, text)), [
      'SECRET\r\n\r\nSituation really\r\n\r\nSECRET\r\n\r\nClassification\r\n\r\npinned down.\r\n',
    ]);
  });

  it('reports a page line of this cable, with the banners beside it', () => {
    const text =
      'SECRET\nPAGE 01 STATE 041961\nTHE COMMUNI- SECRET SECRET PAGE 02 STATE 041961 CATIONS SUPERVISOR\n';
    assert.deepEqual(findings(rule, text), [
      '3:14 warning Unexpected page furniture "SECRET SECRET PAGE 02 STATE 041961" within a paragraph, expected it on lines of its own',
    ]);
    const form =
      'SECRET\n\nPage 1 of telegram to Moscow\n\nOne really SECRET Classification Page 2 of telegram to Moscow goes on.\n';
    assert.deepEqual(findings(rule, form), [
      '5:12 warning Unexpected page furniture "SECRET Classification Page 2 of telegram to Moscow" within a paragraph, expected it on lines of its own',
    ]);
  });

  it('leaves words alone that a page line of this cable begins with', () => {
    const line = 'Page 1 of telegram to Moscow';
    const text =
      'See Page of it, Page 2\nand Page 2 of telegram to Bonn, or Page 2 of telegram to Moscow.';
    assert.deepEqual(
      findings(rule, `SECRET\n\n${line}\n\n${text}\n\nSECRET\n\n${line}\n\nEnd.\n`),
      [],
    );
  });

  it('reports the page line of a machine among mixed case, and `[page 2]` within a line', () => {
    assert.deepEqual(
      findings(rule, 'It was so\nPAGE 02 STATE 041961 that nobody knew. It was [page 3] so.\n'),
      [
        '2:1 warning Unexpected page furniture "PAGE 02 STATE 041961" within a paragraph, expected it on lines of its own',
        '2:47 warning Unexpected page furniture "[page 3]" within a paragraph, expected it on lines of its own',
      ],
    );
    assert.deepEqual(findings(rule, 'SEE PAGE 02 STATE 041961 AND REPLY.\n'), []);
  });

  it('reports a marking that stands twice among mixed case', () => {
    assert.deepEqual(findings(rule, `${page}Situation really SECRET SECRET pinned down.\n`), [
      '5:18 warning Unexpected page furniture "SECRET SECRET" within a paragraph, expected it on lines of its own',
    ]);
    assert.deepEqual(findings(rule, 'SECRET\n\nIT IS SECRET SECRET AND NOBODY KNOWS.\n'), []);
  });

  it('reports a marking alone on a line between two of mixed case', () => {
    const text = `${page}One is really\nSECRET\npinned down and\n\n${page}two.\n`;
    assert.deepEqual(findings(rule, text), [
      '6:1 warning Unexpected page furniture "SECRET" within a paragraph, expected it on lines of its own',
    ]);
    assert.deepEqual(Object.keys(fixes(rule, text)), ['Set it on lines of its own?']);
  });

  it('reports furniture at the edge of a page that has lost its own', () => {
    assert.deepEqual(
      fixes(
        rule,
        `${page}One is really SECRET\n\nClassification\n\npinned down and\n\n${page}two.\n`,
      ),
      {
        'Set it on lines of its own': `${page}One is really\n\n${page}pinned down and\n\n${page}two.\n`,
      },
    );
    assert.deepEqual(
      fixes(
        rule,
        `${page}One is really\n\nSECRET\n\nClassification pinned down and\n\n${page}two.\n`,
      ),
      {
        'Set it on lines of its own': `${page}One is really\n\n${page}pinned down and\n\n${page}two.\n`,
      },
    );
    assert.deepEqual(
      findings(
        rule,
        'SECRET\n\nOne and\n\n[page 2]\n\nSECRET two and\n\n[page 3]\n\nSECRET\n\nthree.\n',
      ),
      [
        '7:1 warning Unexpected page furniture "SECRET" within a paragraph, expected it on lines of its own',
      ],
    );
    assert.deepEqual(
      findings(rule, 'SECRET\n[page 1]\nONE IS SECRET\n\nSECRET\n[page 2]\nTWO.\nSECRET\nNNNN\n'),
      [
        '3:8 warning Unexpected page furniture "SECRET" within a paragraph, expected it on lines of its own',
      ],
    );
  });

  it('takes overlapping evidence together', () => {
    assert.deepEqual(
      findings(
        rule,
        'SECRET\n\nOne and\n\n[page 2]\n\nSECRET Classification two and\n\nSECRET\n\nthree.\n',
      ),
      [
        '7:1 warning Unexpected page furniture "SECRET Classification" within a paragraph, expected it on lines of its own',
      ],
    );
    assert.deepEqual(
      findings(
        rule,
        `${page}One is really SECRET SECRET\n\nClassification\n\ntwo and\n\n${page}three.\n`,
      ),
      [
        '5:15 warning Unexpected page furniture "SECRET SECRET" within a paragraph, expected it on lines of its own',
      ],
    );
  });

  it('leaves markings and labels alone that are words', () => {
    for (const text of [
      'Document was marked SECRET and SECRETARY OF STATE said so. Top secret.',
      'NATO SECRET papers, (SECRET) ones and SECRET. Classification of them',
      'Classification Form 2 and PAGE 2 of it, and PAGE 0',
      'PLEASE TREAT THIS AS\nSECRET\nAND REPLY TO SECRET CLASSIFICATION BOARD.',
      'Please treat this as\nSECRET',
      'Line about SECRET\npapers in mixed case',
      'It is SECRET SECRETARY business',
    ]) {
      assert.deepEqual(findings(rule, `${page}${text}\n\n${page}End of it.\n`), [], text);
    }
  });
});
