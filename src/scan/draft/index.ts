/** A first text of a transcript, from what was read on the scan. */
export { draftOf } from './draft.js';
