/**
 * Joining and splitting a paragraph at a page turn.
 *
 * Whether a paragraph runs on is told from its words alone: it does where the page ends in the
 * middle of a sentence, or the next begins with a small letter. So the line between two pages is
 * moved instead: to join, by the first words of the next page; to split, to the nearer end of the
 * sentence that the turn stands in. No word is lost or changed, and splitting undoes joining.
 */
import {
  type Edit,
  endingOf,
  type Extent,
  extentOf,
  type PageTurn,
  type Paragraph,
  type Root,
  runsOn,
  sentencesOf,
  turnsOf,
} from '../cable/index.js';

/** Words and what is among them; anything else stays on the page where it stands. */
const WORDS: ReadonlySet<string> = new Set(['text', 'mark', 'sectionMark', 'portionMark', 'space']);

/** How many words are moved at most. */
const MOST = 12;

/**
 * Joins the two paragraphs on either side of the page turn nearest to an offset. Undefined where
 * they are one already, where the second is numbered, or where anything stands between them.
 *
 * > | ... by US Government.        ... by US Government. Many
 * > | [page 2]                     [page 2]
 * > | Many details remain.         details remain.
 */
export function joinAcrossTurn(text: string, root: Root, offset: number): Edit[] | undefined {
  const turn = nearestTurn(root, offset);
  const at = turn ? root.children.indexOf(turn) : -1;
  if (at < 0) return undefined;
  const first = besides(root, at, -1);
  const second = besides(root, at, 1);
  if (!first || !second || second.children[0]?.type === 'number') return undefined;
  const from = second.position.start.offset;
  const end = first.position.end.offset;
  for (const cut of wordEnds(second)) {
    const words = text.slice(from, cut.start);
    const rest = text.slice(cut.end, cut.end + 1);
    if (endingOf(words) === 'closed' && !runsOn('.', rest)) continue;
    return [
      { start: end, end, text: ` ${words}` },
      { start: from, end: cut.end, text: '' },
    ];
  }
  return undefined;
}

/** The blanks behind the first words of a paragraph, none of them inside a mark. */
function wordEnds({ children }: Paragraph): Extent[] {
  const ends: Extent[] = [];
  for (const child of children) {
    if (!WORDS.has(child.type)) break;
    if (child.type !== 'text') continue;
    const near = child.value.slice(0, 2000).trimEnd();
    for (const { index, 0: blank } of near.matchAll(/\s+/g)) {
      const start = child.position.start.offset + index;
      ends.push({ start, end: start + blank.length });
      if (ends.length === MOST) return ends;
    }
  }
  return ends;
}

/** The paragraph before or behind a turn, with nothing between but white space and stamps. */
function besides(root: Root, at: number, step: 1 | -1): Paragraph | undefined {
  let i = at + step;
  while (root.children[i]?.type === 'space' || root.children[i]?.type === 'releaseStamp') i += step;
  const node = root.children[i];
  return node?.type === 'paragraph' ? node : undefined;
}

/**
 * Splits the paragraph that runs across the page turn nearest to an offset into two. Undefined
 * where none does, and where the sentence at the turn is all there is on one of its sides.
 */
export function splitAcrossTurn(text: string, root: Root, offset: number): Edit[] | undefined {
  const turn = nearestTurn(root, offset);
  const paragraph =
    turn &&
    root.children.find(
      (node): node is Paragraph => node.type === 'paragraph' && node.children.includes(turn),
    );
  if (!turn || !paragraph) return undefined;
  const { start, end } = extentOf(turn);
  const before = text.slice(0, start).trimEnd().length;
  const rest = text.slice(end);
  const after = end + rest.length - rest.trimStart().length;
  const sentences = sentencesOf(paragraph);
  const index = sentences.findIndex((sentence) => sentence.start < start && sentence.end > end);
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const joint =
    endingOf(text.slice(Math.max(sentence.start, before - 200), before)) === 'hyphen'
      ? eolOf(text)
      : ' ';
  const previous = sentences[index - 1];
  const next = sentences[index + 1];
  const others = paragraph.children.filter((child) => child !== turn && !WORDS.has(child.type));
  const apart = (from: number, to: number): boolean =>
    !others.some(({ position }) => position.start.offset >= from && position.end.offset <= to);

  // A sentence ends closed and the next begins with no small letter, so the parts are then two.
  const forward = (): Edit[] | undefined => {
    if (!previous || !apart(previous.end, before)) return undefined;
    const words = text.slice(sentence.start, before);
    return [
      { start: previous.end, end: before, text: '' },
      { start: after, end: after, text: `${words}${joint}` },
    ];
  };
  const back = (): Edit[] | undefined => {
    if (!next || !apart(after, next.start)) return undefined;
    const words = text.slice(after, sentence.end);
    return [
      { start: before, end: before, text: `${joint}${words}` },
      { start: after, end: next.start, text: '' },
    ];
  };
  const nearer = before - sentence.start <= sentence.end - after;
  return nearer ? (forward() ?? back()) : (back() ?? forward());
}

function nearestTurn(root: Root, offset: number): PageTurn | undefined {
  const distance = ({ position: { start, end } }: PageTurn): number =>
    Math.max(start.offset - offset, offset - end.offset, 0);
  return turnsOf(root)
    .filter(({ place }) => place === 'turn')
    .reduce<PageTurn | undefined>(
      (nearest, turn) => (!nearest || distance(turn) < distance(nearest) ? turn : nearest),
      undefined,
    );
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)![0];
}
