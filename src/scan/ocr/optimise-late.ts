/**
 * An option of V8 for processes that read pages: it optimises what runs really often, and not all that
 * runs for a moment. By itself it spends a second of processor time on a program that is as large as
 * tesseract, before the first page is read, and reads no quicker for it. It holds for a whole process,
 * so only processes of our own may have it. A V8 that does not know it takes no notice.
 */
export const OPTIMISE_LATE = '--wasm-tiering-budget=256000000';
