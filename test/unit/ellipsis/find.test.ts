import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import { findOmissions, type OmissionCache } from '../../../src/ellipsis/index.js';
import { found, model, shown } from './model.js';

const CABLE = [
  'SECRET',
  '',
  'Classification',
  '',
  '1. Problem of frontier remains. Government not prepared to discuss question of refugees with Embassy at this time.',
  '',
  '2. Remains to be seen if Ministry will accept draft of agreement. It was presence of foreign troops that delayed',
  'SECRET',
  '[page 2]',
  'SECRET',
  'conclusion of treaty.',
  '',
].join('\n');

describe('findOmissions', () => {
  it('shows articles, forms of be and subjects', () => {
    const text = shown(CABLE);
    for (const part of [
      '‸The Problem of ‸the frontier',
      '‸The Government ‸is not prepared to discuss ‸the question',
      'with ‸the Embassy',
      '‸It Remains to be seen if ‸the Ministry',
      'It was ‸the presence of foreign troops',
    ]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
  });

  it('reads a sentence across a page turn', () => {
    assert.ok(shown(CABLE).endsWith('SECRET\n[page 2]\nSECRET\n‸the conclusion of ‸the treaty.\n'));
  });

  it('is exact with CRLF', () => {
    assert.equal(shown(CABLE.replaceAll('\n', '\r\n')), shown(CABLE).replaceAll('\n', '\r\n'));
  });

  it('is exact where a word is broken at the end of a line', () => {
    const text =
      'Embassy has informed Ministry that it regards depar-\nture of delegation as breach of agreement.\n';
    assert.ok(
      shown(text).includes('regards ‸the depar-\nture of ‸the delegation as ‸a breach'),
      shown(text),
    );
  });

  it('finds the same words in capitals, and in capitals shows them', () => {
    const text =
      'PROBLEM OF FRONTIER REMAINS. MINISTER SAID GOVERNMENT WILL NOT ACCEPT PROPOSAL OF EMBASSY.\n';
    for (const { words, alternatives } of found(text)) {
      for (const word of [...words, ...alternatives]) assert.match(word, /^[A-Z]+$/);
    }
    assert.ok(shown(text).startsWith('‸THE PROBLEM OF ‸THE FRONTIER REMAINS.'), shown(text));
  });

  it('is silent in full prose', () => {
    const text =
      'The Minister said that the Government had considered the proposal with great care. He was grateful for the interest that the Ambassador had shown in the matter, and he hoped that it would be possible to reach an agreement before the end of the year. The draft of the treaty is being prepared by the legal adviser and will be sent to the Embassy as soon as it has been approved by the Cabinet.\n';
    assert.deepEqual(found(text), []);
  });

  for (const [what, text] of Object.entries({
    French:
      'Le gouvernement ne peut accepter la proposition du ministre sans consulter le parlement.',
    Spanish:
      'El Gobierno no puede aceptar la propuesta sin consultar al Congreso. Ministro dijo que no era posible en este momento.',
    German:
      'Die Regierung kann den Vorschlag nicht annehmen. Minister hat gestern mit Botschafter in Bonn gesprochen.',
    'code groups': 'XKDRT QPLMN ZWEOA BVCXY TREWQ LKJHG MNBVC POIUY QAZWS EDCRF TGBYH',
    'code groups that a sentence introduces':
      'Department instructs you as follows: XKDRT QPLMN ZWEOA BVCXY TREWQ LKJHG MNBVC POIUY. Acknowledge receipt.',
    'groups of figures': 'ABOVE GROUPS READ 43521 88412 09917 22314 71190 32245 10098.',
    'a table':
      'Wheat     1,200     1,340     1,410\nCotton     800     910     850\nRice     410     430     390',
    'a table with tabs': 'Wheat\t1,200 tons\t1,340 tons\nCotton\t800 tons\t910 tons',
    'a list of names': 'Smith, Johnson, Kuznetsov, Zorin, Adoula, Gullion, Tshombe, Bunche',
    'a list of names and offices':
      'Ambassador Thompson, Minister Tyler, Mr. Bohlen, Mr. Hillenbrand, Mr. Davis, General Lemnitzer.',
    'a list of those present':
      'Present were Foreign Minister Smith, Ambassador Johnson, Mr. Kuznetsov, General Zorin, Messrs. Gullion and Bunche.',
  })) {
    it(`is silent in ${what}`, () => {
      assert.deepEqual(found(`${text}\n`), []);
    });
  }

  it('is silent in a note that a telegram quotes in full', () => {
    const note =
      '"The Ministry of Foreign Affairs presents its compliments to the Embassy and has the honor to inform the Embassy that the Government has given careful consideration to the proposal that was made in the note of the fourth of March. The Government regrets that it is unable to accept the proposal in the form in which it was presented."';
    const text = `Problem of frontier remains. Government not prepared to discuss question of refugees with Embassy at this time. Following is text of note: ${note} Request instructions soonest.\n`;
    const from = text.indexOf(note);
    const offsets = found(text).map(({ offset }) => offset);
    assert.ok(offsets.some((offset) => offset < from));
    assert.deepEqual(
      offsets.filter((offset) => offset > from && offset < from + note.length),
      [],
    );
  });

  it('supplies nothing where an editor did, or where words cannot be read', () => {
    const text = (word: string): string =>
      `It was ${word} presence of foreign troops that delayed matters.\n`;
    assert.ok(found(text('')).some(({ offset }) => offset === 8));
    assert.deepEqual(
      found(text('[the]')).filter(({ offset }) => offset < 20),
      [],
    );
    assert.deepEqual(
      found(text('[illegible]')).filter(({ offset }) => offset < 24),
      [],
    );
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('SECRET\n\nClassification\n'), []);
  });

  it('gives the same by way of a cache, also when the text changed', () => {
    const cache: OmissionCache = new Map();
    const fresh = (text: string) => findOmissions(parseCable(text), model);
    for (const text of [
      CABLE,
      CABLE,
      CABLE.replace('refugees', 'prisoners'),
      `Preface added.\n\n${CABLE}`,
    ]) {
      assert.deepEqual(findOmissions(parseCable(text), model, cache), fresh(text));
    }
    assert.equal(cache.size, 3);
  });

  it('looks anew where the furniture inside a paragraph changed its length', () => {
    const section = (marking: string): string =>
      `SECRET\n\n1. Problem of frontier remains and it was presence of foreign\n\nSECRET\n\nPAGE 02        ZENDA  00417  081630Z\n\nFM AMEMBASSY ZENDA\nTO SECSTATE\n\n${marking}\n\nPAGE 03        ZENDA  00417  081630Z\n\nSUBJECT: TALKS\n\ntroops that delayed conclusion of treaty.\n`;
    const cache: OmissionCache = new Map();
    for (const text of [section('SECRET'), section('TOP SECRET')]) {
      const root = parseCable(text);
      assert.deepEqual(findOmissions(root, model, cache), findOmissions(root, model));
    }
  });

  it('calls sure only what is shown at the balanced level too, with more confidence', () => {
    const all = found(CABLE);
    assert.ok(all.some(({ level }) => level === 'sure'));
    for (const { confidence } of all) assert.ok(confidence > 0.2 && confidence <= 1);
  });
});
