import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { collate, type Question, questionsOf } from '../../../../src/proof/index.js';

export function ask(first: string, second: string): Question[] {
  const of = (text: string): { text: string; root: ReturnType<typeof parseCable> } => ({
    text,
    root: parseCable(text),
  });
  return questionsOf(first, second, collate(of(first), of(second)));
}

const shown = (first: string, second: string): string[] =>
  ask(first, second).map((one) => `${one.kind}: ${one.first.text}|${one.second.text}`);

describe('questions', () => {
  it('are the differences that are not of layout', () => {
    assert.deepEqual(shown('He came\nwith nine men.', 'He came with five men.'), [
      'number: nine|five',
    ]);
  });

  it('take what stands in one word as one, by the gravest', () => {
    assert.deepEqual(shown('We saw Kuznetsov, then.', 'We saw Kuznetzov. then.'), [
      'name: Kuznetsov,|Kuznetzov.',
    ]);
  });

  it('take two words that were exchanged as one', () => {
    assert.deepEqual(shown('We go to the old town by rail.', 'We go the to old town by rail.'), [
      'word: to the |the to ',
    ]);
    assert.deepEqual(shown('We go the to old town by rail.', 'We go to the old town by rail.'), [
      'word: the to |to the ',
    ]);
  });

  it('leave apart what has nothing to do with each other', () => {
    assert.equal(ask('Nine men came by day.', 'Five men came by night.').length, 2);
    assert.equal(ask('All of the men came.', 'All men came here.').length, 2);
    assert.equal(ask('All go back home soon now by rail.', 'All now go back home soon by rail.').length, 2); // prettier-ignore
    assert.equal(ask('All go home soon by rail.', 'All now go home by rail.').length, 2);
    assert.equal(ask('All now go home by rail.', 'All go home soon by rail.').length, 2);
    assert.equal(ask('Men came really.', 'Really men of old came.').length > 1, true);
  });

  it('have what stands around them', () => {
    const [question] = ask('Told him not to go.', 'Told him to go.');
    assert.equal(question!.before, 'Told him ');
    assert.equal(question!.after, 'to go.');
    const around = 'These are other words that stand around. '.repeat(8);
    const [middle] = ask(`${around}Nine came. ${around}`, `${around}Five came. ${around}`);
    assert.match(middle!.before, /^[a-zT]\w+ [^]{120,160}$/);
    assert.match(middle!.after, /^ came\. [^]{120,160} [a-z]+$/);
  });

  it('keep their name while text far from them changes, and have one each', () => {
    const far = 'Something else stands at the beginning of all this. ';
    const names = (a: string, b: string): string[] => ask(a, b).map(({ key }) => key);
    const [a, b] = ['He says that nine men came. ', 'He says that five men came. '];
    const [one] = names(`${far}${a}`, `${far}${b}`);
    assert.equal(names(`Quite ${far}${a}`, `Quite ${far}${b}`)[0], one);
    const same = 'And so on and so forth it goes. ';
    const twice = names(`${same}${a}${same}${same}${a}${same}`, `${same}${b}${same}${same}${b}${same}`); // prettier-ignore
    assert.equal(new Set(twice).size, 2);
    assert.equal(twice[1], `${twice[0]!}-2`);
  });

  it('show the two in either order, always the same for one question', () => {
    const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'.split(' ');
    const first = words.map((word, i) => `${word} has ${i + 10} men.`).join(' ');
    const orders = ask(first, first.replace(/\d(?= men)/g, '7')).map(({ order }) => order[0]);
    assert.deepEqual(new Set(orders), new Set(['first', 'second']));
    assert.deepEqual(ask(first, first.replace(/\d(?= men)/g, '7')).map(({ order }) => order[0]), orders); // prettier-ignore
  });
});
