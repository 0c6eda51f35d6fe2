/** The page that a cable was typed on: its words, where they stand in the transcript, what differs. */
export * from './align/index.js';
export * from './differences/index.js';
export * from './draft/index.js';
export {
  isImageName,
  isWordsName,
  matchImages,
  scanByName,
  scanFolders,
  type ScanFileNames,
} from './files.js';
export { around, type Box, type ScanPage, type ScanWord } from './page.js';
export * from './prepare/index.js';
export * from './words/index.js';
export { recognisedPage } from './recognised.js';
