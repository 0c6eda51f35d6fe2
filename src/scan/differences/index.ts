/** The second reading: what a machine reads otherwise than the typist. */
export { type Difference, type Lexicon, type Risk, RISKS } from './difference.js';
export { findDifferences, type SecondReading } from './find.js';
