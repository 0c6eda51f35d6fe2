import { ImageFault } from '../images/fault.js';
import type { ImagePage } from '../images/image-page.js';
import { openImage } from '../images/open.js';
import { OcrFault, OcrReader } from '../ocr/reader.js';
import { grayOf } from '../prepare/raster.js';
import type { CallName, Calls, FromWorker, ToWorker } from './messages.js';

type Handlers = {
  [Name in CallName]: (
    given: Calls[Name]['given'],
    progress: (share: number) => void,
  ) => Calls[Name]['gives'] | Promise<Calls[Name]['gives']>;
};

/**
 * What a worker does for the editor: it keeps one file open, decodes its pages and reads them, one
 * call after the other. Gives what is to hear the messages to it.
 */
export function serve(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const handlers = handlersOf();
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    last = last.then(() => answer(handlers, message, post));
  };
}

async function answer<Name extends CallName>(
  handlers: Handlers,
  { id, call, given }: ToWorker<Name>,
  post: (message: FromWorker) => void,
): Promise<void> {
  try {
    const value = await handlers[call](given, (share) => {
      post({ id, kind: 'progress', share });
    });
    post({ id, kind: 'done', value });
  } catch (error) {
    const known = error instanceof ImageFault || error instanceof OcrFault;
    post({ id, kind: 'fault', message: (error as Error).message, known });
  }
}

function handlersOf(): Handlers {
  let pages: ImagePage[] = [];
  let ocr: OcrReader | undefined;
  const at = (index: number): ImagePage => {
    const page = pages[index];
    if (!page) throw new ImageFault(`has no page ${index + 1}`);
    return page;
  };
  return {
    async open({ bytes, program }) {
      pages = [];
      pages = await openImage(bytes, (name) =>
        program ? Promise.resolve(program) : Promise.reject(new Error(`no ${name} was given`)),
      );
      return pages.length;
    },
    image: ({ page }) => grayOf(at(page).decode()),
    words: ({ page }) => at(page).words?.(),
    async start({ program, languages }) {
      ocr ??= await OcrReader.start(program, languages);
      return undefined;
    },
    read({ page, name }, progress) {
      if (!ocr) throw new OcrFault('cannot be read: the OCR was not started');
      return ocr.read(at(page).decode(), name, progress);
    },
  };
}
