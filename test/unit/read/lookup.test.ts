import assert from 'node:assert/strict';
import { glossary } from '../../../src/read/glossary.js';
import { lookUp } from '../../../src/read/index.js';

const meaning = (typed: string): string | undefined => lookUp(glossary, typed)?.meaning;

describe('lookUp', () => {
  it('finds a word in any case, in its plural and with its points', () => {
    for (const typed of ['Embtel', 'EMBTEL', 'embtel', 'Embtels', "Embtel's"]) {
      assert.equal(meaning(typed), 'Embassy telegram', typed);
    }
    assert.equal(meaning('Govt.'), 'Government');
    assert.equal(meaning('D.C.M.'), 'Deputy Chief of Mission');
  });

  it('finds what hangs on a word by a hyphen, and the whole first', () => {
    assert.match(meaning('XGDS-3')!, /a system, plan or foreign relations matter/);
    assert.equal(meaning('GDS-85'), meaning('GDS'));
  });

  it('knows an abbreviation of capitals in capitals only', () => {
    assert.equal(meaning('ARA'), 'Bureau of Inter-American Affairs');
    assert.equal(meaning('ara'), undefined);
    assert.equal(meaning('DCMs'), 'Deputy Chief of Mission');
  });

  it('knows no other word', () => {
    assert.equal(meaning('Minister'), undefined);
    assert.equal(meaning(''), undefined);
  });
});

describe('glossary', () => {
  it('holds each term once, with a meaning', () => {
    assert.ok(glossary.size >= 250, `${glossary.size} terms`);
    for (const [key, entry] of glossary) {
      assert.equal(key, entry.term.toLowerCase());
      assert.ok(entry.meaning.length > 1 && !entry.meaning.includes('='), key);
    }
  });
});
