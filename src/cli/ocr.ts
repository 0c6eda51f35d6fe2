// Reading page images, with the OCR and the decoders: loaded when it is asked for, from a bundle of its
// own. Others import its types only.
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, type Worker } from 'tesseract.js';
import { graymap, prepare, recognisedPage, type ScanPage } from '../scan/index.js';
import { type Fault, reasonOf } from './files.js';
import { ImageFault } from '../scan/images/fault.js';
import { readImage } from './images.js';

/**
 * Reads the pages of images, one after the other; nothing leaves the machine. What cannot be read is
 * a fault. `folder` is where the OCR's program and data are.
 */
export async function readImages(
  paths: readonly string[],
  cwd: string,
  folder: URL,
  progress: (page: string) => void,
): Promise<{ pages: ScanPage[]; faults: Fault[] }> {
  const pages: ScanPage[] = [];
  const faults: Fault[] = [];
  const at = (name: string): string => fileURLToPath(new URL(name, folder));
  const worker = await createWorker('eng', 1, {
    workerPath: at('worker.cjs'),
    langPath: at('.'),
    // Without this the data would be written into the current folder.
    cacheMethod: 'none',
    gzip: true,
  });
  try {
    for (const path of paths) {
      try {
        const images = readImage(resolve(cwd, path));
        for (const [i, image] of images.entries()) {
          const name = images.length > 1 ? `${basename(path)}#${i + 1}` : basename(path);
          progress(name);
          pages.push(await readPage(worker, name, image()));
        }
      } catch (error) {
        const message = error instanceof ImageFault ? error.message : reasonOf(error as Error);
        faults.push({ path, message });
      }
    }
  } finally {
    await worker.terminate();
  }
  return { pages, faults };
}

async function readPage(
  worker: Worker,
  name: string,
  image: ReturnType<ReturnType<typeof readImage>[number]>,
): Promise<ScanPage> {
  const ready = prepare(image);
  const { data } = await worker.recognize(
    Buffer.from(graymap(ready)),
    {},
    { text: false, blocks: true },
  );
  const { width, height } = image;
  return recognisedPage(data.blocks ?? [], { name, width, height, scale: ready.scale });
}
