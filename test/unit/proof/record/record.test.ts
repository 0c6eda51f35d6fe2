import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCable } from '../../../../src/cable/index.js';
import {
  cableState,
  EMPTY,
  type PageState,
  pageTextsOf,
  type ProofRecord,
  readRecord,
  stateRecord,
  statesOf,
  writeRecord,
} from '../../../../src/proof/index.js';

const AT = '1999-01-01T00:00:00Z';
const PAGES = [
  'Minister asked us to repeat what we had said of bridges and of ferries.',
  'Ambassador answered that nothing of the kind had been agreed in Vienna last week.',
  'Both sides will meet again when the ice on the river has gone, he thought.',
];

function cable(pages: readonly string[], first = 1): string {
  return pages.map((text, i) => `[page ${i + first}]\n\nSECRET\n\n${text}\n`).join('\n');
}

/** Says something of a page; throws the refusal. */
function say(record: ProofRecord, text: string, page: number, state: PageState, by: string, note?: string): ProofRecord {
  const result = stateRecord(record, pageTextsOf(parseCable(text)), page, { state, by, at: AT, ...(note && { note }) });
  if ('refusal' in result) throw new Error(result.refusal);
  return result.record;
} // prettier-ignore

function states(record: ProofRecord, text: string): string[] {
  return statesOf(record, pageTextsOf(parseCable(text))).map(({ state }) => state);
}

function read(text: string): ProofRecord {
  const result = readRecord(text);
  assert.ok('record' in result, JSON.stringify(result));
  return result.record;
}

describe('proofreading record', () => {
  const text = cable(PAGES);
  const first = say(EMPTY, text, 0, 'proofread', 'Anna Berg');

  it('knows pages with and without text that nobody spoke of', () => {
    assert.deepEqual(states(EMPTY, cable([PAGES[0]!, ''])), ['transcribed', 'untranscribed']);
  });

  it('has another person validate', () => {
    assert.throws(() => say(EMPTY, text, 0, 'validated', 'Carl'), /Page 1 is transcribed: it must be proofread/);
    assert.throws(() => say(first, text, 0, 'validated', ' anna  BERG '), /You proofread page 1 yourself/);
    assert.throws(() => say(EMPTY, text, 0, 'proofread', ' '), /Say who you are/);
    const done = say(first, text, 0, 'validated', 'Carl');
    assert.deepEqual(states(done, text), ['validated', 'transcribed', 'transcribed']);
  }); // prettier-ignore

  it('does not believe a file in which one person did both', () => {
    const done = say(first, text, 0, 'validated', 'Carl');
    const forged = read(writeRecord(done).replaceAll('Carl', 'Anna Berg'));
    assert.equal(states(forged, text)[0], 'proofread');
  });

  it('demotes a page that was edited, and says what it lost', () => {
    const edited = text.replace('bridges', 'bridge');
    const [page] = statesOf(first, pageTextsOf(parseCable(edited)));
    assert.deepEqual(page, { number: 1, state: 'transcribed', by: undefined, lost: { state: 'proofread', by: 'Anna Berg' }, note: undefined });
    assert.deepEqual(states(first, text.replace('us to', 'us\nto'))[0], 'proofread');
  }); // prettier-ignore

  it('keeps what is known when pages are renumbered, put in or typed anew', () => {
    const two = say(first, text, 2, 'problematic', 'Anna Berg', 'torn');
    assert.deepEqual(states(two, cable(PAGES, 7)), ['proofread', 'transcribed', 'problematic']);
    const more = cable([PAGES[0]!, 'A page that was found later.', ...PAGES.slice(1)]);
    assert.deepEqual(states(two, more), ['proofread', 'transcribed', 'transcribed', 'problematic']);
    const anew = cable([...PAGES.slice(0, 2), 'Quite other words now.']);
    assert.equal(states(two, anew)[2], 'problematic');
    const later = say(two, more, 1, 'proofread', 'Dora');
    assert.deepEqual(states(read(writeRecord(later)), more), ['proofread', 'proofread', 'transcribed', 'problematic']);
    assert.equal(read(writeRecord(say(two, cable(PAGES.slice(0, 1)), 0, 'transcribed', 'Eve'))).facts.length, 6);
  }); // prettier-ignore

  it('takes no notice of clocks', () => {
    const back = stateRecord(first, pageTextsOf(parseCable(text)), 0, { state: 'problematic', by: 'Eve', at: '1970-01-01T00:00:00Z' });
    assert.ok('record' in back);
    assert.equal(states(back.record, text)[0], 'problematic');
  }); // prettier-ignore

  it('tells the state of a cable', () => {
    assert.equal(cableState([]), 'untranscribed');
    const of = (record: ProofRecord): string => cableState(statesOf(record, pageTextsOf(parseCable(text)))); // prettier-ignore
    assert.equal(of(first), 'transcribed');
    assert.equal(of(say(first, text, 1, 'problematic', 'Eve')), 'problematic');
  });

  it('keeps what it does not know', () => {
    const strange = writeRecord(first)
      .replace('"facts"', '"colour": "red",\n"facts"')
      .replace('{"end"', '{"query":"q1","note":"?"},\n{"end"')
      .replace('"by":"Anna Berg"', '"mood":"good","by":"Anna Berg"');
    const again = writeRecord(say(read(strange), text, 1, 'proofread', 'Eve'));
    for (const kept of ['"colour": "red"', '{"query":"q1","note":"?"}', '"mood":"good"']) {
      assert.ok(again.includes(kept), kept);
    }
  });

  const whole = writeRecord(first);
  const faults: readonly (readonly [string, string, number, RegExp])[] = [
    ['half merged', whole.replace('"facts"', '<<<<<<< ours\n"facts"'), 4, /not merged/],
    ['without a comma', whole.replace('},\n\n{"page"', '}\n\n{"page"'), 7, /comma/],
    ['cut off', whole.slice(0, whole.indexOf('{"end"')), 13, /not JSON/],
    ['of a newer version', whole.replace('"version": 1', '"version": 2'), 3, /newer/],
    ['of no version', whole.replace('"version": 1', '"version": "1"'), 3, /version/],
    ['foreign', '{"name":"x"}', 1, /no proofreading record/],
    ['foreign too', '[1]', 1, /no proofreading record/],
    ['without facts', whole.replace('"facts": [', '"fact": ['), 1, /facts/],
    ['with a state that is none', whole.replace('"state":"proofread"', '"state":"read"'), 7, /"read", expected one of/],
    ['with nobody', whole.replace('Anna Berg', ' '), 7, /without n, by or text/],
    ['with half a page', whole.replace('"number":1', '"number":"1"'), 6, /page without/],
    ['with a number', whole.replace('{"end":true}', '5'), 4, /no fact/],
  ]; // prettier-ignore
  for (const [name, broken, line, message] of faults) {
    it(`names the line of a file ${name}`, () => {
      const result = readRecord(broken);
      assert.ok('fault' in result);
      assert.equal(result.fault.line, line);
      assert.match(result.fault.message, message);
    });
  }

  it('is merged by git when two people worked on different pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cablese-git-'));
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']; // prettier-ignore
      execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
    };
    const file = join(folder, 'a.proof.json');
    const commit = (record: ProofRecord): void => {
      writeFileSync(file, writeRecord(record));
      git('add', '.');
      git('commit', '-qm', 'x');
    };
    try {
      git('init', '-q', '-b', 'one');
      commit(first);
      git('branch', 'two');
      commit(say(first, text, 1, 'proofread', 'Anna Berg'));
      git('checkout', '-q', 'two');
      commit(say(say(first, text, 0, 'validated', 'Carl'), text, 2, 'proofread', 'Carl'));
      git('merge', '-q', 'one');
      const merged = read(readFileSync(file, 'utf8'));
      assert.deepEqual(states(merged, text), ['validated', 'proofread', 'proofread']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
