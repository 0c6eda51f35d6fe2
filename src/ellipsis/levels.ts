import type { Category } from './model.js';

/** How sure one has to be before something is shown. */
export type Level = 'sure' | 'balanced';

/** The scores from which a finding is shown; docs/ellipsis.md says how they were chosen. */
export const THRESHOLDS: Readonly<Record<Category, Readonly<Record<Level, number>>>> = {
  article: { sure: 0.6, balanced: 0.4 },
  copula: { sure: 0.7, balanced: 0.34 },
  subject: { sure: 0.63, balanced: 0.4 },
  to: { sure: 0.8, balanced: 0.5 },
  preposition: { sure: 0.8, balanced: 0.6 },
  conjunction: { sure: 0.9, balanced: 0.7 },
};
