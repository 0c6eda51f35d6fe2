// Everything that `cablese collate` needs beside the transcripts, loaded when it runs.
export { collate } from '../proof/index.js';
export { collateJson } from './formats/collate-json.js';
export { collatePretty } from './formats/collate-pretty.js';
