import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { EMPTY, type ProofRecord, readTwiceOf, type StateStep, stepsOf, sumOfSteps, type Version } from '../../../../src/proof/index.js'; // prettier-ignore
import { cable, PAGES, say } from '../record/texts.js';

const version = (text: string, record: ProofRecord): Version => ({ text, root: parseCable(text), record }); // prettier-ignore
const shown = ({ from, to, pages, wordErrors, edits }: StateStep): string =>
  `${from} > ${to}: ${pages} pages, ${wordErrors} words, ${edits} edits`;

const TYPED = cable([PAGES[0].replace('ferries', 'fairies'), PAGES[1].replace('nothing', 'anything'), PAGES[2]]); // prettier-ignore
const READ = cable(PAGES);

describe('stepsOf', () => {
  const one = say(say(EMPTY, READ, 0, 'proofread', 'Anna'), READ, 1, 'proofread', 'Anna');
  const two = say(one, READ, 1, 'validated', 'Carl');

  it('compares each page with itself as it was in the state before', () => {
    const steps = stepsOf([version(TYPED, EMPTY), version(READ, one), version(READ, two)]);
    assert.deepEqual(steps.map(shown), [
      'transcribed > proofread: 2 pages, 2 words, 4 edits',
      'proofread > validated: 1 pages, 0 words, 0 edits',
    ]);
    assert.equal(steps[0]!.words, 30);
    assert.equal(steps[0]!.characters > 100, true);
  });

  it('knows a page again that has another number, and leaves out those that are blank or in question', () => {
    const problem = say(EMPTY, TYPED, 0, 'problematic', 'Anna');
    const before = cable(['', ...[TYPED.split('\n\n')[2]!]], 7);
    const steps = stepsOf([version(before, EMPTY), version(TYPED, problem), version(READ, one)]);
    assert.deepEqual(steps.map(shown), ['transcribed > proofread: 2 pages, 2 words, 4 edits']);
  });

  it('counts a page twice that fell back by an edit and was read once more', () => {
    const edited = READ.replace('Vienna', 'Wien');
    const steps = stepsOf([
      version(TYPED, EMPTY),
      version(READ, one),
      version(edited, one),
      version(READ, one),
    ]);
    assert.deepEqual(steps.map(shown), ['transcribed > proofread: 3 pages, 3 words, 7 edits']);
  });

  it('has nothing to say where nothing is known', () => {
    assert.deepEqual(stepsOf([]), []);
    assert.deepEqual(stepsOf([version(TYPED, EMPTY), version(READ, EMPTY)]), []);
  });
});

describe('sumOfSteps', () => {
  it('adds up what is between the same two states, in the order of the states', () => {
    const first: StateStep = { from: 'transcribed', to: 'proofread', pages: 1, words: 10, wordErrors: 1, characters: 60, edits: 2 }; // prettier-ignore
    const second: StateStep = { ...first, from: 'proofread', to: 'validated', wordErrors: 0, edits: 0 }; // prettier-ignore
    assert.deepEqual(sumOfSteps([second, first, first]), [
      { ...first, pages: 2, words: 20, wordErrors: 2, characters: 120, edits: 4 },
      second,
    ]);
  });
});

describe('readTwiceOf', () => {
  it('counts the pages that two have read, and their words', () => {
    const one = say(EMPTY, READ, 1, 'proofread', 'Anna');
    const two = say(one, READ, 1, 'validated', 'Carl');
    assert.deepEqual(readTwiceOf(one, parseCable(READ)), { pages: 0, ofPages: 3, words: 0, ofWords: 43 }); // prettier-ignore
    assert.deepEqual(readTwiceOf(two, parseCable(READ)), { pages: 1, ofPages: 3, words: 14, ofWords: 43 }); // prettier-ignore
  });
});
