/** The words that cable style leaves out: where they belong, and what they would be. */
export {
  densityOfAll,
  findOmissions,
  findOmissionsIn,
  type Omission,
  type OmissionCache,
} from './find.js';
export { type Level, THRESHOLDS } from './levels.js';
export { CATEGORIES, type Category, type Model } from './model.js';
export { ModelError, readModel } from './read-model.js';
export { type ParagraphReading, readParagraph } from './reading.js';
export { type CopiedStretch, type ReadingCopy, readingCopy } from './reading-copy.js';
