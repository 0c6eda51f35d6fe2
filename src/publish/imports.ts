/** How texts of other forms find their way in. Loaded when something is imported. */
export { type Doubt, placedDoubtsOf } from './doubts.js';
export {
  changesOf,
  importAs,
  type ImportedFile,
  type MadeTranscript,
  sentenceOf,
} from './import-as.js';
export type { Change, Imported } from './imported.js';
export { importMarkdown } from './markdown/import.js';
export { type ImportedDocument, importTei, type ImportedTei } from './tei/import.js';
export { readTei, TeiError } from './tei/read.js';
export { importText } from './text/import.js';
