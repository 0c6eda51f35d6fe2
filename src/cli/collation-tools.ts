// Everything that `cablese collate` needs beside the transcripts, loaded when it runs.
export { collate, ratesOf, readersOf } from '../proof/index.js';
export { collateJson } from './formats/collate-json.js';
export { numbersTable, readersText } from './formats/collate-numbers.js';
export { collatePretty } from './formats/collate-pretty.js';
