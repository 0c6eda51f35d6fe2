import assert from 'node:assert/strict';
import { applyEdits, parseCable } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';
import {
  acceptEdit,
  checkCable,
  type Finding,
  frontMatterReading,
} from '../../../src/check/index.js';
import rule from '../../../src/check/rules/word-doubled.js';

const BODY = 'SECRET\n\nHe met the the Minister.\n';
const ENTRY =
  'accepted:\n  - rule: word-doubled\n    at: He met the the Minister.\n    reason: "so typed: twice"\n';

function check(text: string): Finding[] {
  const root = parseCable(text);
  return checkCable(text, root, { rules: [rule], frontMatter: frontMatterReading(root, readers) });
}

/** The text after its first finding was accepted, of which no finding may be left; or the refusal. */
function accepted(text: string): string {
  const [finding] = checkCable(text, parseCable(text), { rules: [rule] });
  const result = acceptEdit(text, parseCable(text), finding!, 'so typed: twice', readers.addTo);
  if ('refusal' in result) return result.refusal;
  const after = applyEdits(text, [result.edit]);
  assert.deepEqual(check(after), []);
  return after;
}

describe('acceptEdit', () => {
  it('makes front matter where there is none', () => {
    assert.equal(accepted(BODY), `---\n${ENTRY}---\n${BODY}`);
  });

  it('ends lines where a cable of one line has no line end', () => {
    assert.equal(
      accepted('He met the the Minister.'),
      `---\n${ENTRY}---\nHe met the the Minister.`,
    );
  });

  it('keeps line ends and the byte order mark', () => {
    const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
    assert.equal(accepted(`\uFEFF${crlf(BODY)}`), `\uFEFF${crlf(`---\n${ENTRY}---\n${BODY}`)}`);
    assert.equal(
      accepted(`\uFEFF${crlf(`---\ntitle: A\n---\n${BODY}`)}`),
      `\uFEFF${crlf(`---\ntitle: A\n${ENTRY}---\n${BODY}`)}`,
    );
  });

  it('adds to front matter, and leaves what others wrote', () => {
    assert.equal(accepted(`---\n---\n${BODY}`), `---\n${ENTRY}---\n${BODY}`);
    assert.equal(
      accepted(
        `---\ntitle:   'A'  # ours\n\n# of others\naccepted:\n  - { rule: x, at: y } # mine\n---\n${BODY}`,
      ),
      `---\ntitle:   'A'  # ours\n\n# of others\naccepted:\n  - { rule: x, at: y } # mine\n${ENTRY.replace(/^.*\n/, '')}---\n${BODY}`,
    );
  });

  it('adds a second acceptance behind the first', () => {
    assert.match(accepted(`---\n${ENTRY}---\n${BODY}`), /twice"\n {2}- rule: word-doubled\n/);
  });

  it('refuses to touch YAML that is broken', () => {
    assert.equal(
      accepted(`---\ntitle: "A\n---\n${BODY}`),
      'The front matter cannot take it: line 2 of the file is no YAML that can be added to (Missing closing "quote). Mend that line first.',
    );
  });
});
