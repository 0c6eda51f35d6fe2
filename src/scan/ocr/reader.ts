import startTesseract from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { ScanPage } from '../page.js';
import { graymap, prepare } from '../prepare/prepare.js';
import type { Raster } from '../prepare/raster.js';
import { recognisedPage } from '../recognised.js';
import type { Tesseract, TesseractApi } from './tesseract.js';

/** Data of a language: its name as tesseract has it (`eng`, `fra`), and the bytes, not compressed. */
export interface LanguageData {
  name: string;
  data: Uint8Array;
}

/** Why a page cannot be read, in half a sentence that follows the name of what is read. */
export class OcrFault extends Error {}

/** The engine that reads by lines, the only one whose data is shipped. */
const BY_LINES = 1;

/** A file that is handed over, and not copied. */
const OWN = { canOwn: true };

/** Share of the work that is done before the first letter is read, in percent. */
const LAYOUT = 30;

/** An OCR that has been started, which reads one page after the other. */
export class OcrReader {
  readonly #tesseract: Tesseract;
  readonly #api: TesseractApi;
  readonly #hear: (done: (percent: number) => void) => void;

  private constructor(
    tesseract: Tesseract,
    api: TesseractApi,
    hear: (done: (percent: number) => void) => void,
  ) {
    this.#tesseract = tesseract;
    this.#api = api;
    this.#hear = hear;
  }

  /**
   * Starts tesseract from the bytes of its program for WebAssembly, with the data of languages. Throws
   * OcrFault where the data is not for it. Nothing is fetched and nothing is written.
   */
  static async start(program: Uint8Array, languages: readonly LanguageData[]): Promise<OcrReader> {
    let listener: (percent: number) => void = () => undefined;
    const silent = (): void => undefined;
    const tesseract = (await startTesseract({
      wasmBinary: program,
      TesseractProgress: (percent) => {
        listener(percent);
      },
      print: silent,
      printErr: silent,
    })) as Tesseract;
    for (const { name, data } of languages) {
      tesseract.FS.writeFile(`./${name}.traineddata`, data, OWN);
    }
    const names = languages.map(({ name }) => name).join('+');
    const api = new tesseract.TessBaseAPI();
    if (api.Init(null, names, BY_LINES) !== 0) {
      throw new OcrFault(`is no data for the OCR, or for an older one: ${names}`);
    }
    return new OcrReader(tesseract, api, (done) => {
      listener = done;
    });
  }

  /**
   * Reads a page: freed of specks and at the resolution that is read best. `progress` hears the share
   * that is done, from 0 to 1.
   */
  read(image: Raster, name: string, progress: (share: number) => void = () => undefined): ScanPage {
    const ready = prepare(image);
    this.#hear((percent) => {
      progress(Math.max(0, (percent - LAYOUT) / (100 - LAYOUT)));
    });
    this.#tesseract.FS.writeFile('/input', graymap(ready), OWN);
    if (this.#api.SetImageFile(1, 0) !== 0) throw new OcrFault('cannot be read by the OCR');
    this.#api.Recognize(null);
    const { width, height } = image;
    return recognisedPage(this.#api.GetTSVText(0), { name, width, height, scale: ready.scale });
  }

  /** Lets go of what it has learned of pages; it cannot be used afterwards. */
  end(): void {
    this.#api.End();
  }
}
