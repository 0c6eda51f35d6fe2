/** What tesseract's interface for programs offers of what is used here. */
export interface TesseractApi {
  /** 0, or -1 where the data of a language cannot be used. `languages` are joined by `+`. */
  Init(folder: null, languages: string, engine: number): number;
  /** Takes the image in the file `/input`; 1 where it cannot. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  /** What was read of a page, counted from 0, as a table of tab-separated values. */
  GetTSVText(page: number): string;
  End(): void;
}

/** The program for WebAssembly, started. */
export interface Tesseract {
  /** Its files, in memory. With `canOwn` it keeps the bytes that it is given, and makes no copy. */
  readonly FS: { writeFile(path: string, data: Uint8Array, options: { canOwn: boolean }): void };
  readonly TessBaseAPI: new () => TesseractApi;
}
