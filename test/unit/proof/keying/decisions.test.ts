import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import {
  type Answer,
  answersOf,
  collate,
  decide,
  type Decisions,
  keyedBy,
  keyersOf,
  NO_DECISIONS,
  type Question,
  questionsOf,
  readDecisions,
  resolve,
  type Resolved,
  writeDecisions,
} from '../../../../src/proof/index.js';

const FIRST = 'Told Kuznetsov we are not\ngoing by October 28.\n';
const SECOND = 'Told Kuznetzov we are going by October 23.\n';
const collation = collate(
  { text: FIRST, root: parseCable(FIRST) },
  { text: SECOND, root: parseCable(SECOND) },
);
const questions = questionsOf(FIRST, SECOND, collation);
const [name, negation, date] = questions as [Question, Question, Question];
const WHO = { by: 'Dora', at: '1999-01-01T00:00:00Z' };

function decided(...answers: [Question, Answer][]): Decisions {
  return answers.reduce((all, [on, answer]) => decide(all, on, answer, WHO), NO_DECISIONS);
}

function resolved(decisions: Decisions): Resolved {
  return resolve(FIRST, collation, questions, answersOf(decisions, questions));
}

function read(text: string): Decisions {
  const result = readDecisions(text);
  assert.ok('decisions' in result, JSON.stringify(result));
  return result.decisions;
}

describe('decisions', () => {
  it('make one text of two', () => {
    const { text, counts, open, layout } = resolved(
      decided([name, { took: 'second' }], [negation, { took: 'first' }], [date, { took: 'other', reading: '25' }]),
    ); // prettier-ignore
    assert.equal(text, 'Told Kuznetzov we are not\ngoing by October 25.\n');
    assert.deepEqual([counts, open, layout], [{ first: 1, second: 1, other: 1 }, 0, 0]);
  });

  it('leave what is open as the first has it, and count it', () => {
    const { text, open } = resolved(NO_DECISIONS);
    assert.equal(text, FIRST);
    assert.equal(open, 3);
  });

  it('give words that were typed by hand the space that belongs to them', () => {
    const take = (reading: string): string =>
      resolved(decided([negation, { took: 'other', reading }])).text;
    assert.match(take(' never '), /we are never\ngoing/);
    assert.match(take(' '), /we are going/);
    const [extra] = questionsOf(SECOND, FIRST, collate({ text: SECOND, root: parseCable(SECOND) }, { text: FIRST, root: parseCable(FIRST) })).slice(1); // prettier-ignore
    const back = collate({ text: SECOND, root: parseCable(SECOND) }, { text: FIRST, root: parseCable(FIRST) }); // prettier-ignore
    const other = decide(NO_DECISIONS, extra!, { took: 'other', reading: 'never' }, WHO);
    assert.match(resolve(SECOND, back, [extra!], answersOf(other, [extra!])).text, /are never\ngoing/); // prettier-ignore
  });

  it('may be changed and taken back; the last counts', () => {
    const changed = decided([name, { took: 'second' }], [name, { took: 'first' }]);
    assert.equal(answersOf(changed, questions).get(name.key)?.took, 'first');
    const back = decide(changed, name, { took: 'none' }, WHO);
    assert.equal(answersOf(back, questions).size, 0);
    assert.equal(back.facts.length, 3);
  });

  it('are open again where two people decided otherwise at the same time', () => {
    const one = decided([name, { took: 'second' }]);
    const two = decided([name, { took: 'first' }]);
    const both = { facts: [...one.facts, ...two.facts], rest: {} };
    assert.equal(answersOf(both, questions).size, 0);
    const agreed = { facts: [...one.facts, ...one.facts], rest: {} };
    assert.equal(answersOf(agreed, questions).size, 1);
  });

  it('know who typed what', () => {
    const known = keyedBy(keyedBy(NO_DECISIONS, { keyed: 'first', file: 'a.cable', by: 'Anna' }), { keyed: 'second', file: 'a.second.cable', by: 'Carl' }); // prettier-ignore
    assert.deepEqual(keyersOf(known), { first: 'Anna', second: 'Carl' });
    assert.deepEqual(keyersOf(keyedBy(known, { keyed: 'first', file: 'a.cable', by: 'Eve' })), { first: 'Eve', second: 'Carl' }); // prettier-ignore
  });

  it('are written one a line, those on one question together', () => {
    const all = decided([name, { took: 'second' }], [date, { took: 'first' }], [name, { took: 'other', reading: 'K' }]); // prettier-ignore
    const known = keyedBy(all, { keyed: 'first', file: 'a.cable', by: 'Anna' });
    const lines = writeDecisions(known).split('\n');
    assert.equal(lines[0], '{"cablese":"collation","version":1}');
    assert.equal(lines[1], '{"keyed":"first","file":"a.cable","by":"Anna"}');
    assert.equal(lines.filter((line) => line === '').length, 3);
    assert.ok(lines.includes(`{"on":"${date.key}","n":1,"first":"28","second":"23","took":"first","by":"Dora","at":"${WHO.at}"}`)); // prettier-ignore
    assert.equal(writeDecisions(read(writeDecisions(known))), writeDecisions(known));
  });

  it('keep what they do not know', () => {
    const text = '\uFEFF{"cablese":"collation","version":1,"colour":"red"}\r\n{"mood":"good"}\r\n';
    assert.equal(writeDecisions(read(text)), '{"cablese":"collation","version":1,"colour":"red"}\n{"mood":"good"}\n'); // prettier-ignore
  });

  const HEAD = '{"cablese":"collation","version":1}\n';
  const fact = (more: string): string => `${HEAD}\n{"on":"a","n":1,"first":"x","second":"y","by":"D",${more}}`; // prettier-ignore
  const faults: readonly (readonly [string, string, number, RegExp])[] = [
    ['empty', '', 1, /is empty/],
    ['half merged', `${HEAD}<<<<<<< ours\n`, 2, /not merged/],
    ['broken', `${HEAD}{"on":`, 2, /not JSON/],
    ['of another kind', '[1]', 1, /not JSON/],
    ['foreign', '{"name":"x"}', 1, /not that of a collation/],
    ['of no version', '{"cablese":"collation"}', 1, /no version/],
    ['of a newer version', '{"cablese":"collation","version":2}', 1, /newer Cablese/],
    ['with a keyer of no name', `${HEAD}{"keyed":"first","file":"a"}`, 2, /keyer without/],
    ['with a decision for nobody', fact('"took":"third"'), 3, /"third", expected first/],
    ['with half a decision', `${HEAD}{"on":"a","took":"first"}`, 2, /decision without/],
    ['with a reading of no words', fact('"took":"other"'), 3, /without its words/],
  ]; // prettier-ignore
  for (const [kind, text, line, message] of faults) {
    it(`name the line of a file that is ${kind}`, () => {
      const result = readDecisions(text);
      assert.ok('fault' in result);
      assert.equal(result.fault.line, line);
      assert.match(result.fault.message, message);
    });
  }
});
