import assert from 'node:assert/strict';
import { subjectForm, type Voice, voiceAfter } from '../../../src/ellipsis/subjects.js';
import { tagged } from './tagged.js';

describe('subjectForm', () => {
  const cases: [text: string, gap: number, word: string, voice?: Voice][] = [
    ['Does/DO not/NOT mean/VB that/DT', 0, 'it'],
    ['Would/MD appreciate/VB indication/NN', 0, 'I'],
    ['Would/MD appreciate/VB indication/NN', 0, 'I', 'he'],
    ['Would/MD rather/RB help/VB', 0, 'he', 'he'],
    ['Would/MD help/VB if/CS', 0, 'it'],
    ['Might/MD find/VB way/NN', 0, 'he', 'he'],
    ['Can/MD see/VB no/DT difficulty/NN', 0, 'I'],
    ['Should/MD be/BE noted/VBN', 0, 'it', 'he'],
    ['Will/MD be/BE difficult/JJ', 0, 'it'],
    ['Will/MD send/VB text/NN', 0, 'I'],
    ['Said/VBD no/DT', 0, 'he', 'I'],
    ['Asked/VBD whether/CS', 0, 'he'],
    ['Asked/VBD whether/CS', 0, 'I', 'I'],
    ['Asked/VBD him/PPO whether/CS', 0, 'I', 'he'],
    ['Called/VBD on/IN Chancellor/NP', 0, 'I', 'he'],
    ['Wang/NP said/VBD wanted/VBD money/NN', 2, 'he'],
    ['Tito/NP said/VBD not/NOT possible/JJ', 2, 'it'],
    ['Tito/NP said/VBD would/MD be/BE wise/JJ', 2, 'it'],
    ['Greece/NP said/VBD had/HV no/DT instructions/NNS', 2, 'he'],
    ['Came/VBD and/CC asked/VBD', 2, 'he'],
    ['Reply/NN clear/JJ because/CS left/VBD door/NN', 3, 'it'],
    ['Reply/NN tells/VBZ how/WRB came/VBD about/RB', 3, 'it'],
    ['Was/BEF received/VBN without/IN delay/NN', 0, 'I'],
    ['Was/BEF agreed/VBN that/CS', 0, 'it'],
    ['Has/HV been/BEN decided/VBN', 0, 'it'],
    ['Have/HV seen/VBN text/NN', 0, 'I', 'he'],
    ['Had/HV long/JJ talk/NN', 0, 'I'],
    ['Had/HV no/DT objection/NN', 0, 'he', 'he'],
    ['Seems/VBZ clear/JJ', 0, 'it'],
    ['Important/JJ that/CS we/PPS act/VBP', 0, 'it'],
    ['Reluctant/JJ to/TO say/VB', 0, 'I'],
    ['Not/NOT pressing/VBG for/IN answer/NN', 0, 'he', 'he'],
    ['Believe/VBP this/DT wrong/JJ', 0, 'I'],
    ['Shows/VBZ little/JJ', 0, 'it'],
  ];
  for (const [text, gap, word, voice] of cases) {
    it(`${word} before word ${gap} of ${text}${voice ? ` after ${voice}` : ''}`, () => {
      assert.equal(subjectForm(tagged(text), gap, voice).word, word);
    });
  }

  it('knows what else it could be', () => {
    const { alternatives } = subjectForm(tagged('Shows/VBZ little/JJ'), 0);
    assert.deepEqual(alternatives, ['this', 'he']);
  });
});

describe('voiceAfter', () => {
  const cases: [text: string, before: Voice | undefined, after: Voice | undefined][] = [
    ['Minister/NN said/VBD no/DT', 'I', 'he'],
    ['He/PPS looked/VBD tired/JJ', 'I', 'he'],
    ['She/PPS looked/VBD tired/JJ', undefined, 'he'],
    ['I/PPS called/VBD on/IN him/PPO', 'he', 'I'],
    ['Today/NN we/PPS met/VBD', 'he', 'I'],
    ['Called/VBD on/IN Chancellor/NP', undefined, 'I'],
    ['Said/VBD no/DT', 'he', 'he'],
    ['Road/NN ends/VBZ there/RB', 'he', 'he'],
    ['No/DT comment/NN', 'I', 'I'],
  ];
  for (const [text, before, after] of cases) {
    it(`${String(after)} after ${text}, where it was ${String(before)}`, () => {
      assert.equal(voiceAfter(tagged(text), before), after);
    });
  }
});
