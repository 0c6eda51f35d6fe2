import { Kind, type Kinds, type Run } from './furniture.js';

/** A run of furniture, with its two sides told apart. */
export interface TurnReading {
  /** Its segments that are not blank, in order. */
  items: readonly number[];
  /** Banners that stand at the foot of a page. */
  feet: ReadonlySet<number>;
  /** Where each page begins: an index into `items`. Empty in a closing run. */
  pageStarts: readonly number[];
}

/** How the page turns of one file look; a lone banner is read by it. */
export interface Habit {
  /** Foot banner, page line, head banner: a lone banner before a page line is then a foot. */
  footBeforeLine: boolean;
  /** The label stands under the foot banner too. */
  twoLabels: boolean;
}

/** Learns a file's habit from its page turns and the furniture at its end. */
export function learnHabit(kinds: Kinds, turns: readonly Run[], closing: Run | undefined): Habit {
  let footBeforeLine = 0;
  let twoLabels = 0;
  for (const run of turns) {
    const shape = shapeOf(kinds, run);
    if (/^BL?PB/.test(shape)) footBeforeLine++;
    if (/^BLP?BLP?$/.test(shape)) twoLabels++;
  }
  const most = (count: number): boolean => count * 2 > turns.length;
  // One turn with two labels may as well be an empty page: a label at the very end tells them apart.
  const labelAtEnd = closing !== undefined && shapeOf(kinds, closing) === 'BL';
  return {
    footBeforeLine: most(footBeforeLine),
    twoLabels: most(twoLabels) && (turns.length > 1 || labelAtEnd),
  };
}

function itemsOf({ kind }: Kinds, run: Run): number[] {
  const items: number[] = [];
  for (let i = run.from; i <= run.to; i++) if (kind[i] !== Kind.Blank) items.push(i);
  return items;
}

function letterOf(kind: number | undefined): string {
  if (kind === Kind.Banner) return 'B';
  if (kind === Kind.Label) return 'L';
  return kind === Kind.PageLine ? 'P' : '';
}

/** A run as letters: `BBLP` is foot, head, label, page line. */
function shapeOf(kinds: Kinds, run: Run): string {
  return itemsOf(kinds, run)
    .map((i) => letterOf(kinds.kind[i]))
    .join('');
}

/**
 * Tells foot from head and finds where pages begin. Two banners are a foot and a head; a lone one
 * is the head of the next page, unless the file's habit says otherwise. A second label or page line
 * in one run is a further page, an empty one.
 */
export function readTurn(
  kinds: Kinds,
  run: Run,
  place: 'opening' | 'turn' | 'closing',
  habit: Habit,
): TurnReading {
  const items = itemsOf(kinds, run);
  const feet = new Set<number>();
  if (place === 'closing' && closesPage(run)) {
    for (const i of run.banners) feet.add(i);
    return { items, feet, pageStarts: [] };
  }
  const groups = groupPages(kinds, items, habit);
  const pageStarts = groups.map(({ from, banners, lineAt, lines }, index) => {
    const bare = place === 'opening' && index === 0;
    const first = banners[0];
    if (first === undefined || bare) return from;
    const beforeLine = lines > 0 && first < lineAt;
    const foot = banners.length > 1 || (habit.footBeforeLine && beforeLine);
    if (!foot) return from;
    feet.add(items[first]!);
    let start = first + 1;
    // The label under a foot banner belongs to the foot, where the file prints two.
    if (habit.twoLabels && kinds.kind[items[start]!] === Kind.Label) start++;
    return start;
  });
  return { items, feet, pageStarts };
}

/**
 * Whether furniture at the very end belongs to the last page: banners, one of them with its label,
 * or a page line alone, which numbers no page that is there.
 */
function closesPage({ banners, labels, pages }: Run): boolean {
  if (pages > 0) return banners.length + labels === 0;
  return labels === 0 || banners.length <= 1;
}

interface Group {
  from: number;
  /** Indexes into the items. */
  banners: number[];
  labels: number;
  lines: number;
  lineAt: number;
  /** The number of its page line. */
  number: number | undefined;
}

/** One group a page: what stands between the text of one page and the text of the next. */
function groupPages(kinds: Kinds, items: readonly number[], habit: Habit): Group[] {
  const { kind } = kinds;
  const fresh = (from: number): Group => ({
    from, banners: [], labels: 0, lines: 0, lineAt: -1, number: undefined,
  }); // prettier-ignore
  let group = fresh(0);
  const groups = [group];
  items.forEach((i, index) => {
    const at = kind[i];
    const number = kinds.pageLines.get(i)?.number;
    if (beginsPage(kinds, items, index, group, habit)) {
      // A banner directly above the line that begins a page is that page's own.
      const own =
        at !== Kind.Banner && group.banners.at(-1) === index - 1 && group.from < index - 1;
      const next = fresh(own ? index - 1 : index);
      if (own) next.banners.push(group.banners.pop()!);
      group = next;
      groups.push(group);
    }
    if (at === Kind.Banner) group.banners.push(index);
    else if (at === Kind.Label) group.labels++;
    else if (at === Kind.PageLine) {
      group.lines++;
      group.lineAt = index;
      group.number ??= number;
    }
  });
  return groups;
}

/** Whether a further page begins with an item, the one before it being empty. */
function beginsPage(
  { kind, pageLines }: Kinds,
  items: readonly number[],
  index: number,
  group: Group,
  habit: Habit,
): boolean {
  const i = items[index]!;
  switch (kind[i]) {
    case Kind.Banner:
      return group.banners.length >= 2 && group.labels + group.lines > 0;
    case Kind.Label: {
      // Without a banner of its own above it, a label twice is a slip on one page.
      const own = group.banners.length > 1 && group.banners.at(-1) === index - 1;
      return own && group.labels >= (habit.twoLabels ? 2 : 1);
    }
    case Kind.PageLine: {
      if (group.lines === 0) return false;
      const { number, form } = pageLines.get(i)!;
      // A form feed and a line below it, or two lines with one number, are of one page.
      return form === 'formFeed' || (group.number !== undefined && group.number !== number);
    }
    default:
      return false;
  }
}
