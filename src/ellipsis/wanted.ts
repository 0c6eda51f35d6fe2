import type { Omission } from './find.js';
import type { Level } from './levels.js';
import type { Category } from './model.js';

/** Which of the findings a person wants to see. */
export interface Wanted {
  level: Level;
  categories: ReadonlySet<Category>;
}

/** What is left out so often, and so plainly, that it is shown unasked. */
export const USUAL: ReadonlySet<Category> = new Set<Category>(['article', 'copula', 'subject']);

/** Whether a finding is one of those. */
export function isWanted({ category, level }: Omission, wanted: Wanted): boolean {
  return wanted.categories.has(category) && (wanted.level === 'balanced' || level === 'sure');
}
