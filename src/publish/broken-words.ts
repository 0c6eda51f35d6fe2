import type { CableNode, MarkKind } from '../cable/index.js';

/** Marks whose content is part of the text, so that a word may go on in it. */
const IN_TEXT: ReadonlySet<MarkKind> = new Set([
  'unclear', 'sic', 'correction', 'deleted', 'added', 'underlined',
]); // prettier-ignore

/** The words with which a node goes on in the text; empty for all that is no text. */
export function textIn(node: CableNode | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'mark' && IN_TEXT.has(node.kind) ? node.content : '';
}

/** Whether a text ends in a line end that breaks a word, and what follows goes on with it. */
export function breaksWord(text: string, next: CableNode | undefined): boolean {
  return /\p{L}-[ \t]*[\r\n]\s*$/u.test(text.slice(-20)) && /^\p{L}/u.test(textIn(next));
}
