import type { Recognised } from '../recognised.js';

/** What tesseract's interface for programs offers of what is used here. */
export interface TesseractApi {
  /** 0, or -1 where the data of a language cannot be used. `languages` are joined by `+`. */
  Init(folder: null, languages: string, engine: number): number;
  /** Takes the image in the file `/input`; 1 where it cannot. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  /** What was read, as JSON: {@link Answer}. */
  GetJSONText(): string;
  End(): void;
}

/** The program for WebAssembly, started. */
export interface Tesseract {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => TesseractApi;
}

export interface Answer {
  blocks: Recognised[] | null;
}
