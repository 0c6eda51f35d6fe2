import assert from 'node:assert/strict';
import { metadataOf } from '../../../src/publish/metadata.js';
import { publicationOf } from './publication.js';

/** Who wrote to whom under what number. */
function said(text: string): (string | undefined)[] {
  const { root, data } = publicationOf(text);
  const { from, to, number } = metadataOf(root, data, 'a cable');
  return [from, to, number];
}

describe('the metadata of a cable', () => {
  it('tells the addressee of a form from the precedence and the number behind him', () => {
    const form = (title: string, action: string): (string | undefined)[] =>
      said(`SECRET\n\n${title}\n\nACTION: ${action}\n\nStrelsau, June 12, 1959, 6 p.m.\n\n1. Yes.\n`);
    assert.deepEqual(form('OUTGOING TELEGRAM  American Embassy STRELSAU', 'Secstate WASHINGTON PRIORITY 412'), [
      'American Embassy STRELSAU', 'Secstate WASHINGTON', '412',
    ]);
    assert.deepEqual(form('INCOMING TELEGRAM Department of State', 'Amembassy ZENDA NIACT'), [
      undefined, 'Amembassy ZENDA', undefined,
    ]);
    assert.deepEqual(form('OUTGOING AIRGRAM', 'Secstate WASHINGTON OPERATIONAL IMMEDIATE A-12'), [
      undefined, 'Secstate WASHINGTON OPERATIONAL IMMEDIATE A-12', undefined,
    ]);
    assert.deepEqual(form('TELEGRAM', '412'), [undefined, '412', undefined]);
  }); // prettier-ignore

  it('takes no number from the addressee where the message has its own', () => {
    const wire =
      'P 081515Z JUN 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC IMMEDIATE 1209\nS E C R E T ZENDA 0417\n\n1. YES.\n';
    assert.deepEqual(said(wire), ['AMEMBASSY ZENDA', 'SECSTATE WASHDC', undefined]);
  });

  it('says nothing of a cable without a head', () => {
    assert.deepEqual(said('SECRET\n\n1. Yes.\n'), [undefined, undefined, undefined]);
  });
});
