/** The words that cable style leaves out: where they belong, and what they would be. */
export { placeInCable, placeInCopy } from './copy-places.js';
export { explainOmission, sayLeftOut } from './explain.js';
export {
  densityOfAll,
  findOmissions,
  findOmissionsIn,
  type Omission,
  type OmissionCache,
} from './find.js';
export { omissionsAt } from './gaps.js';
export { type Level, THRESHOLDS } from './levels.js';
export { CATEGORIES, type Category, type Model } from './model.js';
export { ModelError, readModel } from './read-model.js';
export { type ParagraphReading, readParagraph } from './reading.js';
export {
  type CopiedStretch,
  type ReadingCopy,
  readingCopy,
  type SuppliedStretch,
} from './reading-copy.js';
export { suppliesOf, type Supply } from './supply.js';
export { isWanted, USUAL, type Wanted } from './wanted.js';
