import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FromWorker, ToWorker } from '../../../../src/scan/reader/messages.js';
import { serve } from '../../../../src/scan/reader/serve.js';
import { IMAGES, makePdf } from '../pdf/make-pdf.js';

const PDFIUM = new URL('../../../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm', import.meta.url);

describe('serve', () => {
  /** What comes back for messages, once as many are done. */
  const ask = (...messages: Omit<ToWorker, 'id'>[]): Promise<FromWorker[]> =>
    new Promise((resolve) => {
      const answers: FromWorker[] = [];
      const hear = serve((answer) => {
        if (answers.push(answer) === messages.length) resolve(answers);
      });
      messages.forEach((message, id) => {
        hear({ id, ...message });
      });
    });

  it('opens a file, decodes its pages and gives its words, one call after the other', async () => {
    const text = [{ at: [9, 9] as [number, number], words: 'nine' }];
    const bytes = makePdf([{ size: [36, 18], image: IMAGES.plain, text, hidden: true }]);
    const [opened, image, words] = await ask(
      { call: 'open', given: { bytes, pdfium: readFileSync(PDFIUM) } },
      { call: 'image', given: { page: 0 } },
      { call: 'words', given: { page: 0 } },
    );
    assert.deepEqual(opened, { id: 0, kind: 'done', value: 1 });
    const { width, height } = (image as { value: { width: number; height: number } }).value;
    assert.deepEqual([width, height], [4, 2]);
    const { value } = words as { value: { words: { text: string }[] } };
    assert.deepEqual(
      value.words.map((word) => word.text),
      ['nine'],
    );
  });

  it('says in words for people what cannot be done', async () => {
    const answers = await ask(
      { call: 'open', given: { bytes: Buffer.from('GIF89a'), pdfium: undefined } },
      { call: 'open', given: { bytes: Buffer.from('%PDF-1.7'), pdfium: undefined } },
      { call: 'image', given: { page: 0 } },
      { call: 'read', given: { page: 0, name: 'a' } },
    );
    assert.deepEqual(
      answers.map((answer) => answer.kind === 'fault' && answer.known && answer.message),
      [
        'is none of PNG, JPEG, TIFF and PDF',
        'is a PDF, although its name says otherwise',
        'has no page 1',
        'cannot be read: the OCR was not started',
      ],
    );
  });

  it('tells what is for people from what is for the log', async () => {
    const [answer] = await ask({
      call: 'start',
      given: { program: new Uint8Array(4), languages: [] },
    });
    assert.ok(answer?.kind === 'fault' && !answer.known);
  });
});
