// The import commands: loaded when the first is used.
export { accept } from './accept.js';
export { importCable, type ImportRequest, pasteAsCable } from './start.js';
export { review } from './review.js';
