import assert from 'node:assert/strict';
import type { FromWorker, ToWorker } from '../../../../src/scan/reader/messages.js';
import { serve } from '../../../../src/scan/reader/serve.js';
import { programOf } from '../images/programs.js';
import { IMAGES, makePdf } from '../pdf/make-pdf.js';

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
      { call: 'open', given: { bytes, program: await programOf('pdfium.wasm') } },
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
      { call: 'open', given: { bytes: Buffer.from('GIF89a'), program: undefined } },
      { call: 'image', given: { page: 0 } },
      { call: 'read', given: { page: 0, name: 'a' } },
    );
    assert.deepEqual(
      answers.map((answer) => answer.kind === 'fault' && answer.known && answer.message),
      [
        'is none of PNG, JPEG, WebP, TIFF and PDF',
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
    const [open] = await ask({
      call: 'open',
      given: { bytes: Buffer.from('%PDF-1.7'), program: undefined },
    });
    assert.deepEqual(open, {
      id: 0,
      kind: 'fault',
      message: 'no pdfium.wasm was given',
      known: false,
    });
  });
});
