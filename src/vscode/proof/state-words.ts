import type { CheckItem, PageState, PageStatus } from '../../proof/index.js';

/** The icon of a state; it also has a word everywhere, so no colour or shape is needed to tell. */
export const ICONS: Readonly<Record<PageState, string>> = {
  untranscribed: 'circle-outline',
  transcribed: 'edit',
  problematic: 'warning',
  proofread: 'check',
  validated: 'check-all',
};

/** What a state means, for lists to choose from. */
export const MEANINGS: Readonly<Record<PageState, string>> = {
  untranscribed: 'no words yet',
  transcribed: 'typed, not yet read against the paper',
  problematic: 'something needs a decision',
  proofread: 'one person has read it against the paper',
  validated: 'another person has read it once more',
};

/** `proofread by Anna Berg, 1999-01-01`; what was lost where an edit took it away. */
export function sayStatus({ state, by, at, lost, note }: PageStatus): string {
  const said = by === undefined ? state : `${state} by ${by}`;
  return [
    said,
    ...(at ? [at.slice(0, 10)] : []),
    ...(lost ? [`edited since it was ${lost.state} by ${lost.by}`] : []),
    ...(note === undefined ? [] : [note]),
  ].join(', ');
}

/** `14 of 17 confirmed` */
export function sayConfirmed(items: readonly CheckItem[]): string {
  return `${items.filter(({ confirmed }) => confirmed).length} of ${items.length} confirmed`;
}

/** `1 cable`, `5,000 cables`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Now, as a record says it. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
