import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import {
  cableState,
  EMPTY,
  pageTextsOf,
  type ProofRecord,
  readRecord,
  stateRecord,
  statesOf,
  writeRecord,
} from '../../../../src/proof/index.js';
import { cable, PAGES, read, say, states } from './texts.js';

describe('proofreading record', () => {
  const text = cable(PAGES);
  const first = say(EMPTY, text, 0, 'proofread', 'Anna Berg');

  it('knows pages with and without text that nobody spoke of', () => {
    assert.deepEqual(states(EMPTY, cable([PAGES[0], ''])), ['transcribed', 'untranscribed']);
  });

  it('has another person validate', () => {
    assert.throws(() => say(EMPTY, text, 0, 'validated', 'Carl'), /Page 1 is transcribed: it must be proofread/);
    assert.throws(() => say(first, text, 0, 'validated', ' anna  BERG '), /^Error: Page 1 was proofread by Anna Berg, and that is you: another person must validate it\.$/);
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
    assert.deepEqual(page, { number: 1, state: 'transcribed', by: undefined, at: undefined, lost: { state: 'proofread', by: 'Anna Berg' }, note: undefined });
    assert.deepEqual(states(first, text.replace('us to', 'us\nto'))[0], 'proofread');
  }); // prettier-ignore

  it('keeps what is known when pages are renumbered, put in or typed anew', () => {
    const two = say(first, text, 2, 'problematic', 'Anna Berg', { note: 'torn' });
    assert.deepEqual(states(two, cable(PAGES, 7)), ['proofread', 'transcribed', 'problematic']);
    const more = cable([PAGES[0], 'A page that was found later.', ...PAGES.slice(1)]);
    assert.deepEqual(states(two, more), ['proofread', 'transcribed', 'transcribed', 'problematic']);
    const anew = cable([...PAGES.slice(0, 2), 'Quite other words now.']);
    assert.equal(states(two, anew)[2], 'problematic');
    const later = say(two, more, 1, 'proofread', 'Dora');
    assert.deepEqual(states(read(writeRecord(later)), more), ['proofread', 'proofread', 'transcribed', 'problematic']);
    assert.equal(read(writeRecord(say(two, cable(PAGES.slice(0, 1)), 0, 'transcribed', 'Eve'))).facts.length, 6);
  }); // prettier-ignore

  it('tells pages of one text apart', () => {
    const twins = cable([PAGES[0], PAGES[0]]);
    const one = read(writeRecord(say(EMPTY, twins, 1, 'proofread', 'Eve')));
    assert.deepEqual(states(one, twins), ['transcribed', 'proofread']);
    assert.deepEqual(states(say(one, twins, 1, 'transcribed', 'Eve'), twins), ['transcribed', 'transcribed']);
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
    ['without a comma', whole.replace(/("Anna Berg".*\}),\n/, '$1\n'), 21, /comma/],
    ['cut off', whole.slice(0, whole.indexOf('{"end"')), 61, /not JSON/],
    ['of a newer version', whole.replace('"version": 1', '"version": 2'), 3, /newer/],
    ['of no version', whole.replace('"version": 1', '"version": "1"'), 3, /version/],
    ['foreign', '{"name":"x"}', 1, /no proofreading record/],
    ['foreign too', '[1]', 1, /no proofreading record/],
    ['without facts', whole.replace('"facts": [', '"fact": ['), 1, /facts/],
    ['with a state that is none', whole.replace('"state":"proofread"', '"state":"read"'), 21, /"read", expected one of/],
    ['with nobody', whole.replace('Anna Berg', ' '), 21, /without n, by or text/],
    ['with a query about nothing', whole.replace('"n":1', '"query":"q1","says":"?"').replace('"state":"proofread",', ''), 21, /query without/],
    ['with an answer that says nothing', whole.replace('"state":"proofread"', '"answers":"q1"'), 21, /answer without/],
    ['with a confirmation of nothing', whole.replace('"state":"proofread"', '"confirmed":"date"'), 21, /confirmation without/],
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
});
