import { rankOf } from './banner.js';
import type { Marking } from './markings.js';
import type { Banner, Head, PageTurn, Root } from './nodes.js';
import { headsOf, turnsOf } from './walk.js';

/** Every banner of a cable, in the order of the file. `turns` are those of the cable, where they are known. */
export function bannersOf(root: Root, turns: readonly PageTurn[] = turnsOf(root)): Banner[] {
  const banners: Banner[] = [];
  for (const { children } of turns) {
    for (const child of children) if (child.type === 'banner') banners.push(child);
  }
  return banners;
}

/**
 * The marking of the cable: the one that most banners and message lines bear; where two are equally
 * frequent the first, and between two single ones the higher. `banners` and `heads` are those of the
 * cable, where they are known.
 */
export function markingOf(
  root: Root,
  banners: readonly Banner[] = bannersOf(root),
  heads: readonly Head[] = headsOf(root),
): Marking | undefined {
  const counts = new Map<Marking, number>();
  const count = (marking: Marking, weight: number): void => {
    counts.set(marking, (counts.get(marking) ?? 0) + weight);
  };
  for (const banner of banners) count(banner.marking, banner.probable ? 0.5 : 1);
  for (const head of heads) {
    for (const child of head.children) {
      if (child.type === 'headLine' && child.message) count(child.message.marking, 1);
    }
  }
  let best: Marking | undefined;
  for (const [marking, times] of counts) {
    const most = best === undefined ? 0 : counts.get(best)!;
    if (times > most || (times === most && times === 1 && best && rankOf(marking) > rankOf(best)))
      best = marking;
  }
  return best;
}
