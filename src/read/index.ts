/**
 * Moving through a cable and reading it: from a tree to plain data. The glossary is not here, since
 * it is large: load `glossary.ts` when a hover first asks for it.
 */
export { type Completion, completionsAt } from './completions.js';
export { explainDtg } from './explain-field.js';
export { type Fold, foldingOf } from './folding.js';
export { headFieldMeaning, headFieldName } from './head-line.js';
export { type Hover, hoverAt } from './hovers.js';
export { insertPageTurn, type TurnInsertion } from './insert-turn.js';
export { joinAcrossTurn, splitAcrossTurn } from './join-split.js';
export { type Glossary, type GlossaryEntry, lookUp } from './lookup.js';
export {
  findItems,
  type GoToItem,
  goToItems,
  goToPages,
  nextOf,
  nextPage,
  nextParagraph,
  previousOf,
  previousPage,
  previousParagraph,
} from './moves.js';
export { type Outline, outlineOf, type OutlineParagraph, titleOf } from './outline.js';
export {
  type CableReference,
  definitionAt,
  referenceAt,
  referencesOf,
  referencesTo,
} from './references.js';
export { renumber, type Renumbering, type RenumberOptions } from './renumber.js';
export { paragraphsAt, selectionAt, wordAt } from './selection.js';
export {
  articleRate,
  type CableStats,
  countStyle,
  countWords,
  runningText,
  statsOf,
  type Style,
  type StyleCount,
  styleOf,
  totalStats,
} from './stats.js';
export { type Status, statusAt } from './status.js';
export { type StyleMeter, styleMeter, type StyleReading } from './style-meter.js';
export { type CableSymbol, type SymbolKind, symbolsOf } from './symbols.js';
export { type Toggle, type ToggledMark, toggleMark } from './toggle-mark.js';
export {
  type Token,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenModifier,
  tokensOf,
  type TokenType,
} from './tokens.js';
