import assert from 'node:assert/strict';
import { applyEdits, parseCable } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';
import { checkCable, frontMatterReading, readFrontMatter } from '../../../src/check/index.js';
import rule from '../../../src/check/rules/front-matter.js';
import wordDoubled from '../../../src/check/rules/word-doubled.js';
import { findings, fixes } from './findings.js';

const read = (yaml: string) =>
  readFrontMatter(readers.yaml(yaml), 100, ['word-doubled', 'label-missing']);
const problems = (yaml: string): string[] =>
  read(yaml).problems.map(
    ({ start, end, message }) => `${yaml.slice(start - 100, end - 100)}: ${message}`,
  );

describe('front matter of the checks', () => {
  it('sets severities and keeps what was accepted', () => {
    const yaml = `title: A
checks: { word-doubled: off, label-missing: info }
accepted:
  - rule: word-doubled
    at: very very short
    reason: emphasis
  - { rule: label-missing, at: SECRET }
`;
    assert.deepEqual(read(yaml), {
      settings: { 'word-doubled': 'off', 'label-missing': 'info' },
      accepted: [
        { rule: 'word-doubled', at: 'very very short', reason: 'emphasis' },
        { rule: 'label-missing', at: 'SECRET', reason: '' },
      ],
      problems: [],
    });
  });

  it('leaves the archive its own keys, and empty ones', () => {
    for (const yaml of ['', '# none', 'record group: 59', 'checks:\naccepted:', '- a', 'text']) {
      assert.deepEqual(read(yaml), { settings: {}, accepted: [], problems: [] }, yaml);
    }
  });

  it('says what cannot be used, and uses the rest', () => {
    const yaml =
      'checks:\n  word-dubled: off\n  dates: off\n  7: off\n  word-doubled: loud\n  label-missing: off\n';
    assert.deepEqual(problems(yaml), [
      '7: Unexpected check "7", expected the name of one',
      'word-dubled: Unexpected check "word-dubled", expected "word-doubled"',
      'dates: Unexpected check "dates", expected the name of one',
      'word-doubled: Unexpected severity "loud" for word-doubled, expected off, info, warning or error',
    ]);
    assert.deepEqual(read(yaml).settings, { 'label-missing': 'off' });
  });

  it('says what is no list, no map, no entry', () => {
    assert.deepEqual(problems('checks: off'), [
      'checks: Unexpected value of "checks", expected lines such as "  label-missing: off"',
    ]);
    assert.deepEqual(problems('accepted: all'), [
      'accepted: Unexpected value of "accepted", expected a list of entries with the keys rule, at and reason',
    ]);
    assert.deepEqual(
      problems(
        'accepted:\n  - all\n  - rule: dates\n    at: x\n  - rule: word-doubled\n    at: 7\n  - rule: word-doubled\n    at: x\n    reason: 7',
      ),
      [
        'all: Unexpected entry of "accepted", expected the keys rule, at and reason',
        'rule: dates\n    at: x\n: Unexpected check "dates", expected the name of one',
        'rule: word-doubled\n    at: 7\n: Unexpected entry of "accepted", expected the keys rule, at and reason',
        'rule: word-doubled\n    at: x\n    reason: 7: Unexpected entry of "accepted", expected the keys rule, at and reason',
      ],
    );
  });

  it('points to the key where an alias has no place of its own', () => {
    assert.deepEqual(problems('mine: &mine { dates: off }\nchecks: *mine'), [
      'checks: Unexpected check "dates", expected the name of one',
    ]);
  });

  it('is a rule: broken YAML is an error that names its line', () => {
    assert.deepEqual(findings(rule, '---\ntitle: A\nbad: "x\n---\nSECRET\n\nTalks.\n'), [
      '3:8 error Unexpected YAML in line 3 (Missing closing "quote), expected "key: value"; nothing in the front matter is used until it is mended',
    ]);
  });

  it('is a rule: a misspelt name is mended on request', () => {
    const text = '---\nchecks:\n  word-dubled: off\n---\nSECRET\n\nTalks.\n';
    assert.deepEqual(findings(rule, text), [
      '3:3 warning Unexpected check "word-dubled", expected "word-doubled"',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Change to "word-doubled"?': text.replace('dubled', 'doubled'),
    });
  });

  it('has the last word in a run of the checks', () => {
    const text = (yaml: string): string =>
      `---\n${yaml}\n---\nSECRET\n\nHe met the the Minister.\n`;
    const run = (yaml: string): string[] => {
      const root = parseCable(text(yaml));
      const frontMatter = frontMatterReading(root, readers);
      return checkCable(text(yaml), root, {
        rules: [wordDoubled],
        settings: { 'word-doubled': 'error' },
        frontMatter,
      }).map(({ severity }) => severity);
    };
    assert.deepEqual(run('title: A'), ['error']);
    assert.deepEqual(run('checks: { word-doubled: info }'), ['info']);
    assert.deepEqual(run('checks: { word-doubled: off }'), []);
    assert.deepEqual(
      run('accepted:\n  - rule: word-doubled\n    at: He met the the Minister.'),
      [],
    );
  });

  it('is not read without readers, or where there is none', () => {
    assert.equal(frontMatterReading(parseCable('---\na: 1\n---\n'), undefined), undefined);
    assert.equal(frontMatterReading(parseCable('SECRET\n'), readers), undefined);
    const text = 'SECRET\n\nHe met the the Minister.\n';
    const frontMatter = readers.yaml('checks: { word-doubled: off }');
    assert.deepEqual(checkCable(text, parseCable(text), { rules: [wordDoubled], frontMatter }), []);
    assert.equal(applyEdits(text, []), text);
  });
});
