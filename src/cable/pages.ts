import type { Banner, CableNode, Label, PageLine, PageTurn, Place, Root } from './nodes.js';
import { turnsOf } from './walk.js';

/** One page of the original. */
export interface Page {
  /** As its page line says, else one more than the page before; the first is 1. */
  number: number;
  start: Place;
  /** Offset at which the next page begins. */
  end: number;
  banner: Banner | undefined;
  label: Label | undefined;
  line: PageLine | undefined;
  foot: Banner | undefined;
  /** The turn that the page begins with; undefined where the first page has no furniture. */
  turn: PageTurn | undefined;
}

/**
 * The pages of a cable, in the order of the file: at least one, even of an empty one. `turns` are
 * those of the cable, where they are known.
 */
export function pagesOf(root: Root, turns: readonly PageTurn[] = turnsOf(root)): Page[] {
  const pages: Page[] = [];
  const open = (start: Place, turn: PageTurn | undefined): Page => {
    const last = pages.at(-1);
    if (last) last.end = start.offset;
    const number = (last?.number ?? 0) + 1;
    const page: Page = {
      number, start, end: root.position.end.offset,
      banner: undefined, label: undefined, line: undefined, foot: undefined, turn,
    }; // prettier-ignore
    pages.push(page);
    return page;
  };
  for (const turn of turns) {
    if (!pages.length && turn.place !== 'opening') open(firstPlace(root), undefined);
    let page = pages.at(-1);
    const begins = new Set(turn.pageStarts);
    turn.children.forEach((child, index) => {
      if (begins.has(index)) page = open(child.position.start, turn);
      if (page) describe(page, child, turn);
    });
  }
  if (!pages.length) open(firstPlace(root), undefined);
  const [first] = pages;
  const head = root.children.find(({ type }) => type !== 'frontMatter' && type !== 'space');
  // A title above the banner of the first page stands on that page.
  if (first && head && head.position.start.offset < first.start.offset)
    first.start = head.position.start;
  return pages;
}

function describe(page: Page, child: PageTurn['children'][number], turn: PageTurn): void {
  switch (child.type) {
    case 'banner':
      if (child.edge === 'foot') page.foot ??= child;
      else if (page.turn === turn) page.banner ??= child;
      break;
    case 'label':
      if (page.turn === turn) page.label ??= child;
      break;
    case 'pageLine':
      // Of a form feed and the line below it the one that has a number.
      if (page.turn !== turn || page.line?.number !== undefined) break;
      page.line = child;
      page.number = child.number ?? page.number;
      break;
    default:
  }
}

function firstPlace(root: Root): Place {
  const first: CableNode | undefined = root.children.find(
    ({ type }) => type !== 'frontMatter' && type !== 'space',
  );
  return first?.position.start ?? root.position.start;
}
