/** libwebp for WebAssembly, without what writes WebP. */
declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  const start: (options: { noInitialRun: true; wasmBinary: Uint8Array }) => Promise<{
    /** Null where the file is damaged. The pixels are in a class of the global name ImageData. */
    decode(
      bytes: Uint8Array,
    ): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } | null;
  }>;
  export { start as default };
}
