// Everything that `cablese align` needs beside the transcript, loaded when it runs.
export { alignTranscript, boxesOf, findDifferences } from '../scan/index.js';
export { alignJson } from './formats/align-json.js';
export { alignPretty } from './formats/align-pretty.js';
export { readWordFiles } from './words-files.js';
