/** libjpeg-turbo for WebAssembly, without what writes JPEG. */
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  interface JpegDecoder {
    /** Memory for a file of so many bytes. */
    getEncodedBuffer(size: number): Uint8Array;
    /** Throws a number where the file is damaged. */
    decode(): void;
    getFrameInfo(): { width: number; height: number; componentCount: number };
    /** The pixels, `componentCount` bytes each. */
    getDecodedBuffer(): Uint8Array;
    delete(): void;
  }
  const start: (options: {
    wasmBinary: Uint8Array;
  }) => Promise<{ JPEGDecoder: new () => JpegDecoder }>;
  export { start as default };
}
