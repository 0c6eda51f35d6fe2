import { registerAccept } from './accept.js';
import { registerCodeActions } from './code-actions.js';
import { registerCompletion } from './completion.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerExport } from './export/register.js';
import { registerFenced } from './fenced/register.js';
import { registerFixAll } from './fix-all.js';
import { registerFixKind } from './fix-kind.js';
import { registerFoldFurniture } from './fold-furniture.js';
import { registerFolding } from './folding.js';
import { registerGoTo } from './go-to.js';
import { registerHover } from './hover.js';
import { registerImport } from './import/register.js';
import { registerKeying } from './keying/register.js';
import { registerLeftOutLevel } from './left-out-level.js';
import { registerLeftOutStatus } from './left-out-status.js';
import { registerLeftOutWords } from './left-out-words.js';
import { registerShowLog } from './log.js';
import { registerMarks } from './marks.js';
import { registerMoves } from './move.js';
import { registerOffer } from './offer.js';
import { registerPageTurns } from './page-turns.js';
import { registerPractice } from './practice/register.js';
import { registerProof } from './proof/register.js';
import { registerReadingCopy } from './reading-copy.js';
import { registerReferences } from './references.js';
import { registerRenumber } from './renumber.js';
import { registerReport } from './report/register.js';
import { registerRulePage } from './rule-page.js';
import { registerSample } from './sample.js';
import { registerScan } from './scan/register.js';
import { registerSelection } from './selection.js';
import type { Register } from './services.js';
import { registerStatus } from './status.js';
import { registerStepLeftOut } from './step-left-out.js';
import { registerSupply } from './supply.js';
import { registerSymbols } from './symbols.js';
import { registerTokens } from './tokens.js';
import { registerTurnOff } from './turn-off.js';
import { registerWords } from './words/register.js';

/** Everything the editor can do with a cable. */
export const features: readonly Register[] = [
  registerShowLog,
  registerRulePage,
  registerTokens,
  registerSymbols,
  registerFolding,
  registerFoldFurniture,
  registerSelection,
  registerReferences,
  registerHover,
  registerCompletion,
  registerDiagnostics,
  registerCodeActions,
  registerFixAll,
  registerFixKind,
  registerAccept,
  registerTurnOff,
  registerMoves,
  registerGoTo,
  registerMarks,
  registerPageTurns,
  registerRenumber,
  registerLeftOutWords,
  registerLeftOutLevel,
  registerStepLeftOut,
  registerSupply,
  registerReadingCopy,
  registerSample,
  registerStatus,
  registerLeftOutStatus,
  registerOffer,
  registerScan,
  registerKeying,
  registerProof,
  registerPractice,
  registerWords,
  registerReport,
  registerExport,
  registerImport,
  registerFenced,
];
