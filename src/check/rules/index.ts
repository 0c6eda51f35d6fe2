import type { Rule } from '../rule.js';
import bannerDiffers from './banner-differs.js';
import bannerMissing from './banner-missing.js';
import bannerMisspelt from './banner-misspelt.js';
import bannerSpacing from './banner-spacing.js';
import bracketUnpaired from './bracket-unpaired.js';
import captionYears from './caption-years.js';
import closerMissing from './closer-missing.js';
import dateDisagrees from './date-disagrees.js';
import dateImpossible from './date-impossible.js';
import digitConfused from './digit-confused.js';
import frontMatter from './front-matter.js';
import furnitureInText from './furniture-in-text.js';
import hyphenLeft from './hyphen-left.js';
import labelMisplaced from './label-misplaced.js';
import labelMissing from './label-missing.js';
import labelMisspelt from './label-misspelt.js';
import lineDoubled from './line-doubled.js';
import markMalformed from './mark-malformed.js';
import markMisspelt from './mark-misspelt.js';
import markingYears from './marking-years.js';
import pageNumber from './page-number.js';
import pageOf from './page-of.js';
import pageRepeated from './page-repeated.js';
import paragraphLetterGap from './paragraph-letter-gap.js';
import paragraphNumberDuplicate from './paragraph-number-duplicate.js';
import paragraphNumberGap from './paragraph-number-gap.js';
import paragraphNumberLostDigit from './paragraph-number-lost-digit.js';
import paragraphReference from './paragraph-reference.js';
import paragraphRestart from './paragraph-restart.js';
import paragraphsRunTogether from './paragraphs-run-together.js';
import portionAboveBanner from './portion-above-banner.js';
import sectionMissing from './section-missing.js';
import sectionUnpaired from './section-unpaired.js';
import turnDisagrees from './turn-disagrees.js';
import wordDoubled from './word-doubled.js';

/** Every rule, by name. Written by `npm run generate`. */
export const rules: readonly Rule[] = [
  bannerDiffers,
  bannerMissing,
  bannerMisspelt,
  bannerSpacing,
  bracketUnpaired,
  captionYears,
  closerMissing,
  dateDisagrees,
  dateImpossible,
  digitConfused,
  frontMatter,
  furnitureInText,
  hyphenLeft,
  labelMisplaced,
  labelMissing,
  labelMisspelt,
  lineDoubled,
  markMalformed,
  markMisspelt,
  markingYears,
  pageNumber,
  pageOf,
  pageRepeated,
  paragraphLetterGap,
  paragraphNumberDuplicate,
  paragraphNumberGap,
  paragraphNumberLostDigit,
  paragraphReference,
  paragraphRestart,
  paragraphsRunTogether,
  portionAboveBanner,
  sectionMissing,
  sectionUnpaired,
  turnDisagrees,
  wordDoubled,
];
