import { extentOf, leavesOf, type Root } from '../../cable/index.js';
import { type CriticalToken, criticalTokens } from '../critical/critical.js';
import { anchorOf, isEnough, nearness, wordsAt } from './anchors.js';
import { namesOf, withPages } from './known-pages.js';
import { pageTextsOf } from './page-text.js';
import { type PageWord, pageWordsOf } from './page-words.js';
import {
  type Anchor,
  type ConfirmationFact,
  isConfirmationFact,
  type ProofRecord,
} from './record.js';

/** One token that is to be compared with the paper, and who did so. */
export interface CheckItem extends CriticalToken {
  /** Index of its page. */
  page: number;
  anchor: Anchor;
  confirmed: ConfirmationFact | undefined;
}

/**
 * What is to be compared with the paper on each page, one by one. An edit of a token, or of what
 * stands on both sides of it, takes its confirmation away; an undo gives it back. `isCommon` tells
 * words that are no names, in small letters.
 */
export function checklistOf(
  record: ProofRecord,
  root: Root,
  isCommon: (word: string) => boolean,
): CheckItem[][] {
  const pages = pageWordsOf(root);
  // The checks see to the numbers of pages, and `[page 2]` stands on no paper.
  const lines = leavesOf(root)
    .filter(({ type }) => type === 'pageLine')
    .map(extentOf);
  const tokens = criticalTokens(root, isCommon).filter(
    ({ start }) => !lines.some((line) => line.start <= start && start < line.end),
  );
  const facts = record.facts.filter(isConfirmationFact);
  const names = facts.length ? namesOf(record, pageTextsOf(root)) : [];
  let at = 0;
  return pages.map(({ words }, page) => {
    const last = words.at(-1)?.end ?? 0;
    const items: CheckItem[] = [];
    while (at < tokens.length && tokens[at]!.start < last) {
      const token = tokens[at++]!;
      items.push({ ...token, page, anchor: anchorIn(words, token), confirmed: undefined });
    }
    assign(items, words, facts.filter(({ on }) => on === names[page])); // prettier-ignore
    return items;
  });
}

function anchorIn(words: readonly PageWord[], token: CriticalToken): Anchor {
  const { before, after } = anchorOf(words, token)!;
  return { quote: token.text.normalize('NFC').replace(/\s+/g, ' '), before, after };
}

/** Gives each confirmation to the one token that it is nearest to. */
function assign(items: CheckItem[], words: readonly PageWord[], facts: ConfirmationFact[]): void {
  const pairs = facts
    .flatMap((fact) =>
      items
        .filter(({ anchor }) => anchor.quote === fact.quote)
        .map((item) => ({ item, fact, near: nearness(words, ...wordsAt(words, item), fact) })),
    )
    .filter(({ near }) => isEnough(near))
    .sort((a, b) => b.near - a.near);
  const used = new Set<ConfirmationFact>();
  for (const { item, fact } of pairs) {
    if (item.confirmed || used.has(fact)) continue;
    item.confirmed = fact;
    used.add(fact);
  }
}

/** Adds to a record that somebody compared a token with the paper. */
export function confirm(
  record: ProofRecord,
  root: Root,
  item: CheckItem,
  { by, at }: { by: string; at: string },
): ProofRecord {
  if (item.confirmed) return record;
  const pages = pageTextsOf(root);
  const known = withPages(record, pages);
  const on = namesOf(known, pages)[item.page]!;
  const fact: ConfirmationFact = { on, confirmed: item.class, ...item.anchor, by: by.trim(), at };
  return { ...known, facts: [...known.facts, { ...fact }] };
}

/** Takes a confirmation back. */
export function takeBack(record: ProofRecord, item: CheckItem): ProofRecord {
  return { ...record, facts: record.facts.filter((fact) => fact !== item.confirmed) };
}
