import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseCable } from '../../src/cable/index.js';
import { isCommonWord } from '../../src/check/words/words.js';
import {
  answerQuery,
  askQuery,
  checklistOf,
  confirm,
  EMPTY,
  PAGE_STATES,
  pageTextsOf,
  readRecord,
  stateRecord,
  writeRecord,
} from '../../src/proof/index.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/proof.schema.json', import.meta.url), 'utf8'),
) as { definitions: { state: { properties: { state: { enum: string[] } } } } };

const WHO = { by: 'Anna', at: '1999-01-01T00:00:00Z' };

/** A record with a fact of every kind. */
function whole(): string {
  const root = parseCable('SECRET\n\nHe did not come.\n');
  const asked = askQuery(EMPTY, root, { start: 8, end: 10 }, { says: 'He?', scan: { page: 1, box: [1, 2, 3, 4] }, ...WHO }); // prettier-ignore
  assert.ok('record' in asked);
  const answered = answerQuery(asked.record, asked.query, { says: 'Yes', settled: true, ...WHO });
  assert.ok('record' in answered);
  const confirmed = confirm(
    answered.record,
    root,
    checklistOf(EMPTY, root, isCommonWord)[0]![0]!,
    WHO,
  );
  const said = stateRecord(confirmed, pageTextsOf(root), 0, { state: 'problematic', note: 'torn', ...WHO }); // prettier-ignore
  assert.ok('record' in said);
  return writeRecord(said.record);
}

describe('the schema of records', () => {
  const validate = new Ajv().compile(schema);

  it('takes what is written, and what a newer version adds', () => {
    const text = whole();
    assert.equal((JSON.parse(text) as { facts: object[] }).facts.length, 6);
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const more = text.replace('"facts"', '"colour": "red",\n"facts"').replace('"by"', '"mood":1,"by"');
    assert.ok(validate(JSON.parse(more)));
  }); // prettier-ignore

  it('names the states', () => {
    assert.deepEqual(schema.definitions.state.properties.state.enum, [...PAGE_STATES]);
  });

  it('refuses what the program refuses', () => {
    const text = whole();
    const broken: readonly (readonly [string, string])[] = [
      ['"problematic"', '"read"'],
      ['"proofreading record"', '"x"'],
      ['"version": 1', '"version": 2'],
      ['"version": 1', '"version": "1"'],
      ['"number":1,', ''],
      ['"says":"He?",', ''],
      ['"says":"Yes","settled":true,', ''],
      ['"by":"Anna"', '"by":" "'],
      ['"before":"",', ''],
      ['"sketch":[', '"sketch":[1,'],
    ];
    for (const [from, to] of broken) {
      const changed = text.replace(from, to);
      assert.notEqual(changed, text, from);
      assert.ok('fault' in readRecord(changed), to);
      assert.equal(validate(JSON.parse(changed)), false, to);
    }
  });
});
