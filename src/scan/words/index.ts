/** Files of words with boxes, as OCR programs and transcription platforms write them. */
export { encodingOf } from './encoding.js';
export { WordsFault } from './fault.js';
export { inPixels, readWords, type WordFile } from './read-words.js';
export { LONGEST } from './xml.js';
