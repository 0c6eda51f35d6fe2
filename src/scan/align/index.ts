/** A transcript beside the words of its scan. */
export { type Aligner, alignerOf, type Alignment, alignTranscript } from './alignment.js';
export { type Boxes, boxesOf } from './boxes.js';
export type { Belonging } from './belonging.js';
export type { AlignedPage } from './describe-pages.js';
export { type Found, type Place, placeOf, wordAt } from './follow.js';
export type { PlacedWord } from './placed-scan.js';
export { isLink, type Step } from './step.js';
export type { TranscriptWord } from './transcript-words.js';
