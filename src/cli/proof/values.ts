import type { eachTranscript } from '../each-transcript.js';
import type { Io } from '../io.js';
import type { readTranscripts } from '../transcripts.js';

/** The options of `cablese proof`. */
export interface ProofValues {
  page: string | undefined;
  as: string | undefined;
  by: string | undefined;
  note: string | undefined;
  'must-verify': boolean;
  given: string | undefined;
  paper: string | undefined;
  format: 'pretty' | 'json' | 'markdown' | 'csv';
}

/** What the command line has loaded already: a bundle of its own needs no second copy of it. */
export interface ProofIo extends Io {
  eachTranscript: typeof eachTranscript;
  readTranscripts: typeof readTranscripts;
}
