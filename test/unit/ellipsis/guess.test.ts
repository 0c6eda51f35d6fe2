import assert from 'node:assert/strict';
import { guessesOf } from '../../../src/ellipsis/guess.js';
import { type Output, OUTPUT, OUTPUTS } from '../../../src/ellipsis/model.js';
import { tagged } from './tagged.js';

/** What is guessed in a sentence of a telegraphic cable, given some scores by gap. */
function guessed(text: string, given: Partial<Record<Output, [gap: number, score: number]>>) {
  const sentence = tagged(text);
  const scores = new Float64Array((sentence.words.length + 1) * OUTPUTS.length);
  for (const [output, [gap, score]] of Object.entries(given) as [Output, [number, number]][]) {
    scores[gap * OUTPUTS.length + OUTPUT[output]] = score;
  }
  return guessesOf(sentence, scores, { document: 0, nearby: 0 }).map(
    ({ gap, words, score }) => `${gap} ${words.join(' ')} ${score.toFixed(2)}`,
  );
}

describe('guessesOf', () => {
  it('puts a subject behind a word that links sentences', () => {
    const text = 'Therefore/RB suggest/VBP talks/NNS';
    assert.deepEqual(guessed(text, { subject: [0, 0.9] }), ['1 I 0.90']);
    assert.deepEqual(guessed(text, { subject: [1, 0.8] }), ['1 I 0.80']);
    assert.deepEqual(guessed('Also/RB suggest/VBP talks/NNS', { subject: [0, 0.9] }), ['0 I 0.90']);
    assert.deepEqual(guessed('However/RB', { subject: [0, 0.9] }), ['0 I 0.90']);
  });

  it('misses no subject where the reader is told to do something', () => {
    const see = (text: string) => guessed(text, { subject: [0, 0.9] });
    assert.deepEqual(see('See/VB para/NN 1/CD'), []);
    assert.deepEqual(see('See/VB'), []);
    assert.deepEqual(see('Please/UH advise/VB'), []);
    assert.deepEqual(see('Refer/VB to/IN reftel/NN'), []);
    assert.deepEqual(see('See/VB no/DT objection/NN'), ['0 I 0.90']);
  });

  it('misses no subject where there is one with -self', () => {
    const text = 'Castro/NP himself/PPX said/VBD no/DT';
    assert.deepEqual(guessed(text, { subject: [2, 0.9] }), []);
    assert.deepEqual(guessed(text.replace('himself', 'then'), { subject: [2, 0.9] }), [
      '2 he 0.90',
    ]);
  });

  it('misses no article before a title with a name', () => {
    const text = 'Called/VBD on/IN Chancellor/NN Helsing/NP today/NN';
    const short = text.replace(' today/NN', '');
    assert.deepEqual(guessed(short, { the: [2, 0.9] }), []);
    for (const other of [
      short.replace('Chancellor', 'Councillor'),
      short.replace('Chancellor', 'chancellor'),
      short.replace('Helsing/NP', 'Office/NN'),
      short.replace('Helsing', 'helsing'),
      short.replace('Helsing', 'General'),
      text,
    ]) {
      assert.deepEqual(guessed(other, { the: [2, 0.9] }), ['2 the 0.90'], other);
    }
  });

  it('does not part a word that says how much from its adjective by a form of be', () => {
    const text = 'Crisis/NN as/RB grave/JJ for/IN us/PPO';
    assert.deepEqual(guessed(text, { be: [2, 0.9] }), ['1 is 0.90']);
    assert.deepEqual(guessed(text, { be: [1, 0.8] }), ['1 is 0.80']);
    assert.deepEqual(guessed(text.replace('as/RB', 'still/RB'), { be: [2, 0.9] }), ['2 is 0.90']);
    assert.deepEqual(guessed(text.replace('grave/JJ', 'agreed/VBN'), { be: [2, 0.9] }), [
      '2 is 0.90',
    ]);
  });
});
