import type { CableLeaf, CableNode, Head, PageTurn, Paragraph, Root } from './nodes.js';

/** Every node that has no children, in the order of the file. */
export function leavesOf(root: Root): CableLeaf[] {
  const leaves: CableLeaf[] = [];
  gather(root, leaves);
  return leaves;
}

function gather({ children }: Root | PageTurn | Head | Paragraph, leaves: CableLeaf[]): void {
  for (const node of children) {
    // Asking for the type is quicker than asking whether there are children.
    if (node.type === 'paragraph' || node.type === 'pageTurn' || node.type === 'head') {
      gather(node, leaves);
    } else {
      leaves.push(node);
    }
  }
}

/** Every page turn, wherever it stands: between paragraphs, inside one, or inside a head. */
export function turnsOf(root: Root): PageTurn[] {
  const turns: PageTurn[] = [];
  for (const node of root.children) collect(node, turns);
  return turns;
}

function collect(node: CableNode, turns: PageTurn[]): void {
  if (node.type === 'pageTurn') turns.push(node);
  else if (node.type === 'paragraph' || node.type === 'head') {
    for (const child of node.children) collect(child, turns);
  }
}

/** Calls for a node and for everything in it, in the order of the file. */
export function visit(node: CableNode, call: (node: CableNode) => void): void {
  call(node);
  if ('children' in node) for (const child of node.children) visit(child, call);
}

/** The paragraphs, in the order of the file. */
export function paragraphsOf(root: Root): Paragraph[] {
  return root.children.filter((node): node is Paragraph => node.type === 'paragraph');
}

/** The heads, in the order of the file: one, or one a section; none in a fragment. */
export function headsOf(root: Root): Head[] {
  const heads: Head[] = [];
  for (const node of root.children) {
    if (node.type === 'head') heads.push(node);
    if (node.type !== 'paragraph') continue;
    for (const child of node.children) if (child.type === 'head') heads.push(child);
  }
  return heads;
}
