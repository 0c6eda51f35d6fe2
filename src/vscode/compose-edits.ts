/** A stretch of the first text that was kept, or a text that came in. */
type Piece = { start: number; end: number } | { text: string };

/** Sets of edits, each to the text that the one before left, as one set of edits to the first text. */
export function composed(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  const result: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) {
      text += piece.text;
      continue;
    }
    if (piece.start > at || text) result.push({ start: at, end: piece.start, text });
    at = piece.end;
    text = '';
  }
  return result;
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces].reverse();
  /** Takes pieces off up to a place in the text that they make. */
  let at = 0;
  const take = (to: number, keep: boolean): void => {
    while (at < to) {
      const piece = rest.pop()!;
      const size = sizeOf(piece);
      const part = Math.min(size, to - at);
      if (keep) result.push(cut(piece, 0, part));
      if (part < size) rest.push(cut(piece, part, size));
      at += part;
    }
  };
  for (const { start, end, text } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    take(start, true);
    take(end, false);
    if (text) result.push({ text });
  }
  return [...result, ...rest.reverse()];
}

function sizeOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };
}
import type { Edit } from '../cable/index.js';
