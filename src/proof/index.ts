/** Proofreading by two people: collation, records of what was read by whom, numbers. */
export {
  collate,
  type Collation,
  countGraphemes,
  type Difference,
  type Reading,
  type Transcript,
} from './collate/collate.js';
export { type DifferenceKind } from './collate/kinds.js';
export { NORMALISATION } from './collate/units.js';
export { type CriticalClass, type CriticalToken, criticalTokens } from './critical/critical.js';
export {
  answersOf,
  type Answer,
  decide,
  type DecisionFact,
  type Decisions,
  keyedBy,
  type KeyedFact,
  keyersOf,
  NO_DECISIONS,
  readDecisions,
  type Taken,
  writeDecisions,
} from './keying/decisions.js';
export { type Keying, type Question, questionsOf } from './keying/questions.js';
export { resolve, type Resolved } from './keying/resolve.js';
export { type CheckItem, checklistOf, confirm, takeBack } from './record/checklist.js';
export { isHalfMerged, keepBoth } from './record/keep-both.js';
export { type PageText, pageTextsOf } from './record/page-text.js';
export { samePerson } from './record/person.js';
export { queriesAsCsv, queriesAsMarkdown } from './record/query-list.js';
export {
  answerQuery,
  type Asking,
  askQuery,
  hasQueries,
  openQueries,
  queriesOf,
  type Query,
  type Saying,
} from './record/queries.js';
export { readRecord } from './record/read-record.js';
export {
  EMPTY,
  PAGE_STATES,
  type PageState,
  type ProofRecord,
  type RecordFault,
  type ScanPlace,
} from './record/record.js';
export {
  cableState,
  type PageStatus,
  type Statement,
  stateRecord,
  statesOf,
} from './record/states.js';
export { writeRecord } from './record/write-record.js';
export { type ClassRate, type Rates, ratesOf } from './numbers/rates.js';
export {
  type CableReport,
  type KeyedReport,
  type Report,
  reportCsv,
  reportMarkdown,
  stopRule,
} from './numbers/report.js';
export { stepsOf, type StateStep, sumOfSteps, type Version } from './numbers/history.js';
export { type ReadTwice, readTwiceOf } from './numbers/read-twice.js';
export { readersOf, type TwoReaders } from './numbers/readers.js';
export { TOKEN_CLASSES, type TokenClass } from './numbers/tokens.js';
export { readAgain, type Remaining, remainingErrors, STOP } from './numbers/remaining.js';
export {
  isAttempt,
  type Practice,
  type Score,
  type ScoredPlace,
  scoreOf,
} from './practice/score.js';
export { type CountedWords, countedWords } from './words/counted.js';
export { correctionEdits } from './words/places.js';
export { type Stranger, strangersOf } from './words/strangers.js';
export { type WordRow, wordRows } from './words/variants.js';
export { Vocabulary, type WordCount, wordsOf } from './words/vocabulary.js';
export { addToList, NO_LIST, readWordList, type WordList } from './words/word-list.js';
