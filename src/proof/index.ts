/** Proofreading by two people: collation, records of what was read by whom, numbers. */
export {
  collate,
  type Collation,
  countGraphemes,
  type Difference,
  type Reading,
} from './collate/collate.js';
export { type DifferenceKind } from './collate/kinds.js';
export { NORMALISATION } from './collate/units.js';
export { type CriticalClass, type CriticalToken, criticalTokens } from './critical/critical.js';
