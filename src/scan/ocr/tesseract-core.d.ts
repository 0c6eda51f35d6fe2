/** Tesseract for WebAssembly, for processors with SIMD: those of the last ten years. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const start: (options: {
    wasmBinary: Uint8Array;
    /** Called while a page is read, with the share that is done, from 0 to 100. */
    TesseractProgress: (percent: number) => void;
    print: (line: string) => void;
    printErr: (line: string) => void;
  }) => Promise<unknown>;
  export { start as default };
}
