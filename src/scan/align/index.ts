/** A transcript beside the words of its scan. */
export { type AlignedPage, type Alignment, alignTranscript, type PlacedWord } from './alignment.js';
export { type Found, type Place, placeOf, wordAt } from './follow.js';
export { isLink, type Step } from './step.js';
export type { TranscriptWord } from './transcript-words.js';
