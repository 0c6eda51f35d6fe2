import type { CableNode, Root } from './nodes.js';

/** A stretch of the file: offsets in UTF-16 code units, from 0, the end not included. */
export interface Extent {
  start: number;
  end: number;
}

/** Where a node stands. */
export function extentOf({ position }: CableNode): Extent {
  return { start: position.start.offset, end: position.end.offset };
}

/**
 * The nodes around an offset, from the root to a leaf. Between two leaves it is the one behind the
 * offset, unless that is white space, since a caret after a word means the word.
 */
export function pathAt(root: Root, offset: number): CableNode[] {
  const path: CableNode[] = [root];
  let node: CableNode | undefined = root;
  while (node && 'children' in node) {
    node = childAt(node.children, offset);
    if (node) path.push(node);
  }
  return path;
}

function childAt(children: readonly CableNode[], offset: number): CableNode | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.position.end.offset <= offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  const before = children[low - 1];
  const blank = !child || child.type === 'space';
  return blank && before?.position.end.offset === offset ? before : child;
}

/** Whether an offset stands in an extent or directly at one of its ends. */
export function touches({ start, end }: Extent, offset: number): boolean {
  return start <= offset && offset <= end;
}
