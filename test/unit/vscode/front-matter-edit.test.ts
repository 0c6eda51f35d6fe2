import assert from 'node:assert/strict';
import { applyEdits, parseCable } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';
import { severityEdit } from '../../../src/vscode/front-matter-edit.js';

/** A text in which a check was turned off; undefined where that was refused. */
function turnedOff(text: string): string | undefined {
  const root = parseCable(text, { readers });
  const edit = severityEdit(text, root, readers, 'page-of', 'off');
  return edit && applyEdits(text, [edit]);
}

describe('a check turned off in the front matter', () => {
  it('makes the front matter where there is none', () => {
    assert.equal(turnedOff('SECRET\n'), '---\nchecks:\n  page-of: off\n---\nSECRET\n');
  });

  it('keeps a byte order mark first and the line ends as they are', () => {
    assert.equal(
      turnedOff('\uFEFFSECRET\r\n'),
      '\uFEFF---\r\nchecks:\r\n  page-of: off\r\n---\r\nSECRET\r\n',
    );
  });

  it('comes behind the keys of the archive', () => {
    assert.equal(
      turnedOff('---\ntitle: A # note\n---\nSECRET\n'),
      '---\ntitle: A # note\nchecks:\n  page-of: off\n---\nSECRET\n',
    );
  });

  it('comes into front matter that is empty', () => {
    assert.equal(turnedOff('---\n---\nSECRET\n'), '---\nchecks:\n  page-of: off\n---\nSECRET\n');
  });

  it('stands with the other checks, at their margin', () => {
    assert.equal(
      turnedOff('---\nchecks:\n    word-doubled: info\n---\nSECRET\n'),
      '---\nchecks:\n    page-of: off\n    word-doubled: info\n---\nSECRET\n',
    );
  });

  it('takes the place of another severity', () => {
    assert.equal(
      turnedOff('---\nchecks:\n  page-of: warning # sic\n---\nSECRET\n'),
      '---\nchecks:\n  page-of: off # sic\n---\nSECRET\n',
    );
  });

  for (const yaml of [
    'title: "open',
    '{title: A}',
    'checks: {word-doubled: info}',
    'checks: none',
  ]) {
    it(`is refused in ${yaml}`, () => {
      assert.equal(turnedOff(`---\n${yaml}\n---\nSECRET\n`), undefined);
    });
  }
});
