/** What can be wrong with a cable: the rules, the runner, the fixes. */
export { type AcceptEdit, acceptEdit } from './accept.js';
export { type Acceptance, checkCable, type CheckOptions, wordsAt } from './check.js';
export { chooseFixes, fixAll, safeFix } from './fix.js';
export {
  defineRule,
  type Finding,
  type Fix,
  type Report,
  type Rule,
  type Setting,
  type Severity,
} from './rule.js';
export {
  type FrontMatterChecks,
  frontMatterReading,
  readFrontMatter,
  SETTINGS,
} from './front-matter.js';
export { rules } from './rules/index.js';
export { CableView, type ParagraphView } from './view.js';
