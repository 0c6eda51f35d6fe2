import { readMessageLine } from './head-field.js';
import { rankOf } from './banner.js';
import type { Marking } from './markings.js';
import type { Banner, Root } from './nodes.js';
import { headsOf, turnsOf } from './walk.js';

/** Every banner of a cable, in the order of the file. */
export function bannersOf(root: Root): Banner[] {
  return turnsOf(root).flatMap((turn) =>
    turn.children.filter((child): child is Banner => child.type === 'banner'),
  );
}

/**
 * The marking of the cable: the one that most banners and message lines bear; where two are equally
 * frequent the first, and between two single ones the higher.
 */
export function markingOf(root: Root): Marking | undefined {
  const counts = new Map<Marking, number>();
  const count = (marking: Marking, weight: number): void => {
    counts.set(marking, (counts.get(marking) ?? 0) + weight);
  };
  for (const banner of bannersOf(root)) count(banner.marking, banner.probable ? 0.5 : 1);
  for (const head of headsOf(root)) {
    for (const child of head.children) {
      if (child.type !== 'headLine' || child.field !== 'message') continue;
      const message = readMessageLine(child.value.trim());
      if (message) count(message.marking, 1);
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
