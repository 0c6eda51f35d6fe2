/** How a cable leaves the editor, and how it finds its way back. Loaded when something is published. */
export { type Doubt, placedDoubtsOf } from './doubts.js';
export {
  type Preview,
  type PreviewBlock,
  previewOf,
  type Splice,
  spliceOf,
} from './html/preview.js';
export { CONTENT_STYLE } from './html/style.js';
export { writeHtml } from './html/write.js';
export { writeMarkdown } from './markdown/write.js';
export type { Link, Publication, Scan, Supplied } from './publication.js';
export { type FrusDocument, writeFrus } from './tei/frus.js';
export { lossesOf } from './tei/frus-losses.js';
export { readTei, TeiError } from './tei/read.js';
export { writeTei } from './tei/write.js';
export { writeReadingText, writeText } from './text/write.js';
