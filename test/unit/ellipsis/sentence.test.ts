import assert from 'node:assert/strict';
import { densityOf } from '../../../src/ellipsis/features.js';
import { hashOf } from '../../../src/ellipsis/hash.js';
import { NounTable } from '../../../src/ellipsis/nouns.js';
import { analyse } from '../../../src/ellipsis/sentence.js';
import { TAG, type Tag } from '../../../src/ellipsis/tags.js';
import { wordOf } from '../../../src/ellipsis/words.js';

const nouns = new NounTable(Uint32Array.of(hashOf('problem')), Uint8Array.of(10, 5, 200));

function analysed(text: string) {
  const pairs = text.split(' ').map((pair) => pair.split('/') as [string, Tag]);
  return analyse(
    pairs.map(([word]) => wordOf(word, false)),
    Uint8Array.from(pairs, ([, tag]) => TAG[tag]),
    nouns,
  );
}

describe('analyse', () => {
  it('finds the head of the noun phrase at each gap', () => {
    const { head } = analysed('Cuban/JJ missile/NN problem/NN remains/VBZ');
    assert.deepEqual([...head], [2, 2, 2, -1, -1]);
  });

  it('counts finite verbs of the clause on both sides', () => {
    const { left, right } = analysed('He/PPS said/VBD ,/PU we/PPS are/BEF right/JJ');
    assert.deepEqual([...left], [0, 0, 1, 0, 0, 1, 1]);
    assert.deepEqual([...right], [1, 1, 0, 1, 1, 0, 0]);
  });

  it('counts articles, and noun phrases that could have one', () => {
    const { articles, phrases } = analysed('The/AT problem/NN of/IN Cuban/JJ missile/NN sites/NNS');
    assert.deepEqual([articles, phrases], [1, 2]);
  });

  it('sees where an article is likely: the noun seldom stands bare', () => {
    const { signs } = analysed('Problem/NN remains/VBZ');
    assert.equal(signs[0]! & 15, 8);
    assert.equal(analysed('The/AT problem/NN remains/VBZ').signs[1]! & 15, 0);
  });

  it('sees where a clause has no finite verb', () => {
    const { signs } = analysed('Cuba/NP not/NOT given/VBN right/NN');
    assert.notEqual((signs[1]! >> 4) & 15, 0);
    assert.equal((analysed('Cuba/NP is/BEF not/NOT given/VBN it/PPO').signs[2]! >> 4) & 15, 0);
  });

  it('sees where a sentence begins with a finite verb', () => {
    assert.equal(analysed('Remains/VBZ to/TO be/BE seen/VBN').signs[0]! >> 8, 1);
  });
});

describe('densityOf', () => {
  it('goes from no articles to those of full prose, in eight steps', () => {
    assert.deepEqual(
      [0, 3, 6, 10, 16, 22, 30, 45].map((articles) => densityOf(articles, 100)),
      [0, 1, 1, 2, 3, 4, 5, 7],
    );
  });
});
