/** What a cable is: its vocabulary, its tree, and the parser that makes it. */
export { type BannerReading, rankOf, readBanner } from './banner.js';
export {
  type CableDate,
  datesOf,
  daysIn,
  faultOf,
  isoOf,
  monthOf,
  MONTHS,
  readDateline,
  readDtg,
} from './dates.js';
export { opensAsCable } from './detect.js';
export { distance } from './distance.js';
export { type Ending, endingOf, runsOn } from './ending.js';
export { applyEdits, type Edit } from './edit.js';
export { type Extent, extentOf, pathAt, touches } from './extent.js';
export { frontMatterExtent, needsReaders } from './front-matter.js';
export { type MessageLine, readHeadField, readMessageLine } from './head-field.js';
export { LABEL } from './label.js';
export { bannersOf, markingOf } from './marking.js';
export * from './markings.js';
export type * from './nodes.js';
export { type PageLineReading, readPageLine } from './page-line.js';
export { type Page, pagesOf } from './pages.js';
export { cableParse, parseCable, type ParseOptions } from './parse.js';
export type { Fence, Readers, YamlEdit, YamlFault, YamlReading } from './readers.js';
export {
  bearingOf,
  findReferences,
  type ParagraphReference,
  readReferences,
  type ReferredNumber,
} from './references.js';
export { type Prose, proseOf } from './prose.js';
export { sentencesOf } from './sentences.js';
export { lineStarts, type Points, pointsOf, pointsWithin } from './points.js';
export { readSectionMarks, type SectionMarkReading } from './section.js';
export { headsOf, leavesOf, paragraphsOf, turnsOf, visit } from './walk.js';
export { CARDINALS, NEGATIONS, ORDINALS, WEEKDAYS } from './grave-words.js';
export { longestRising } from './rising.js';
