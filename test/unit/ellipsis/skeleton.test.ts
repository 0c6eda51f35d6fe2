import assert from 'node:assert/strict';
import { skeletonOf, writeSides } from '../../../src/ellipsis/skeleton.js';
import { tagged } from './tagged.js';

/** What is on the left and on the right of the gap before the word marked by `|`. */
function sides(text: string): { left: number[]; right: number[] } {
  const gap = text.split(' ').findIndex((word) => word.startsWith('|'));
  const { words, tags } = tagged(text.replace('|', ''));
  const sides = new Int32Array(8);
  writeSides(skeletonOf(words, tags), gap, sides, 0);
  return { left: [...sides.subarray(0, 4)], right: [...sides.subarray(4)] };
}

/** Asserts that the clause is the same on both sides. */
function same(one: string, other: string): void {
  assert.deepEqual(sides(one), sides(other));
}

function differ(one: string, other: string): void {
  assert.notDeepEqual(sides(one), sides(other));
}

describe('skeletonOf', () => {
  it('draws the words of a noun phrase together', () => {
    same('If/CS position/NN |clear/JJ', 'If/CS the/AT new/JJ Polish/JJ position/NN |clear/JJ');
    same('Dept/NP |asks/VBZ aid/NN', 'Dept/NP |asks/VBZ two/CD large/JJ loans/NNS');
    same('It/PPS |stands/VBZ', 'It/PPS |still/RB stands/VBZ');
    same('Dept/NP |clear/JJ', 'Dept/NP still/RB |clear/JJ');
    differ('If/CS position/NN |clear/JJ', 'If/CS seen/VBN |clear/JJ');
  });

  it('draws what hangs on a noun by `of` together with it', () => {
    same('Policy/NN |asks/VBZ aid/NN', 'Policy/NN of/IN Dept/NP |asks/VBZ aid/NN of/IN US/NP');
    same('Policy/NN |asks/VBZ aid/NN in/IN', 'Policy/NN |asks/VBZ aid/NN in/IN');
    differ('Policy/NN |asks/VBZ of/IN', 'Policy/NN |asks/VBZ aid/NN of/IN');
    differ('Of/IN |asks/VBZ', 'Asks/VBZ of/IN |asks/VBZ');
  });

  it('draws a preposition together with its noun', () => {
    same(
      'Dept/NP |in/IN full/JJ accord/NN with/IN Embassy/NP',
      'Dept/NP |in/IN accord/NN with/IN us/NN',
    );
    same('Talks/NNS in/IN Rome/NP |useful/JJ', 'Talks/NNS with/IN the/AT Pope/NP |useful/JJ');
    differ('Talks/NNS in/IN Rome/NP |useful/JJ', 'Talks/NNS Rome/NP |useful/JJ');
  });

  it('takes a participle for part of a noun phrase only inside it', () => {
    same('The/AT proposed/VBN talks/NNS |useful/JJ', 'Talks/NNS |useful/JJ');
    same('In/IN proposed/VBN talks/NNS |useful/JJ', 'In/IN talks/NNS |useful/JJ');
    differ('Dept/NP considering/VBG reply/NN |now/RB', 'Dept/NP reply/NN |now/RB');
    same('Dept/NP |asks/VBZ the/AT agreed/VBN text/NN', 'Dept/NP |asks/VBZ text/NN');
    differ('Dept/NP |agreed/VBN text/NN', 'Dept/NP |text/NN');
    differ('Dept/NP |asks/VBZ text/NN agreed/VBN', 'Dept/NP |asks/VBZ text/NN');
  });

  it('looks no further than the clause', () => {
    same('He/PPS says/VBZ that/CS talks/NNS |useful/JJ', 'that/CS talks/NNS |useful/JJ');
    same('Talks/NNS |useful/JJ if/CS held/VBN', 'Talks/NNS |useful/JJ if/CS they/PPS are/BEF');
    same('Talks/NNS |useful/JJ ./PU Dept/NP', 'Talks/NNS |useful/JJ ./PU');
    differ('Talks/NNS ,/PU |useful/JJ', 'Talks/NNS ;/PU |useful/JJ');
    differ('He/PPS ,/PU talks/NNS |useful/JJ', 'They/NNS ,/PU talks/NNS |useful/JJ');
    differ('He/PPS "/PU talks/NNS |useful/JJ', '"/PU talks/NNS |useful/JJ');
  });

  it('draws several adjectives together', () => {
    same('Talks/NNS |long/JJ ,/PU', 'Talks/NNS |long/JJ useful/JJ ,/PU');
    same('Was/BEF long/JJ |if/CS', 'Was/BEF long/JJ useful/JJ |if/CS');
  });
});
