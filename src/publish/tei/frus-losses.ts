import { type CableNode, leavesOf, type Root, visit } from '../../cable/index.js';

/** What of a cable a document of FRUS cannot hold, a clause each: `3 page turns`. */
export function lossesOf(root: Root): string[] {
  const counts = new Map<string, number>();
  let banners = 0;
  visit(root, (node) => {
    if (node.type === 'banner') banners++;
    const what = lossOf(node);
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
  });
  // The first banner opens the document.
  if (banners > 1) counts.set('banner', banners - 1);
  const lines = leavesOf(root).some(({ type, value }) => type === 'text' && /[\r\n]/.test(value));
  const clauses = [...counts].map(([what, count]) => `${count} ${wordFor(what, count)}`);
  return lines ? ['the line ends', ...clauses] : clauses;
}

/** `lines of the head` for two of them. */
function wordFor(what: string, count: number): string {
  return count === 1 ? what : what.replace(/turn|label|stamp|line|banner|mark|correction/, '$&s');
}

/** Fields of the head for which FRUS has a place. */
const KEPT = new Set(['title', 'dateline', 'dtg', 'subject', 'reference']);

/** What is lost of a node, in the singular; undefined where nothing is. */
function lossOf(node: CableNode): string | undefined {
  switch (node.type) {
    case 'pageTurn':
      return node.place === 'turn' ? 'page turn' : undefined;
    case 'label':
      return 'form label';
    case 'releaseStamp':
      return 'release stamp';
    case 'endMark':
      return 'end mark';
    case 'sectionLine':
      return 'section line';
    case 'headLine':
      return KEPT.has(node.field) ? undefined : 'line of the head';
    case 'mark':
      if (node.kind === 'added') return 'mark of words that were added';
      if (node.kind === 'correction') return 'correction';
      return undefined;
    default:
      return undefined;
  }
}
