import assert from 'node:assert/strict';
import { styleMeter } from '../../../src/read/index.js';
import { parse } from './parse.js';

const TELEGRAPHIC =
  'Minister said Government will consider proposal of Embassy at early date. '.repeat(6);
const PLAIN =
  'The Minister said that the Government will consider the proposal of the Embassy. '.repeat(5);

describe('styleMeter', () => {
  const text = `1. ${TELEGRAPHIC}\n\n2. ${PLAIN}\n\n3. Short.\n`;

  it('reads the cable, and the paragraph at the caret', () => {
    const { cable, paragraph } = styleMeter(parse(text), text.indexOf('Minister'));
    assert.equal(paragraph?.style, 'telegraphic');
    assert.equal(paragraph.rate, 0);
    assert.notEqual(cable.style, paragraph.style);
    assert.equal(styleMeter(parse(text), text.indexOf('2.')).paragraph?.style, 'plain');
  });

  it('tells nothing of a paragraph that is too short', () => {
    assert.deepEqual(styleMeter(parse(text), text.indexOf('Short')).paragraph, {
      style: undefined,
      rate: 0,
    });
  });

  it('knows no paragraph outside the text', () => {
    const empty = styleMeter(parse('SECRET\n'), 2);
    assert.deepEqual(empty, { cable: { style: undefined, rate: undefined }, paragraph: undefined });
  });
});
