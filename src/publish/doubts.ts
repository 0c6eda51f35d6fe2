import { type CableNode, type Root, visit } from '../cable/index.js';

/** What of a cable was read with doubt, a sentence each, with its line. */
export function doubtsOf(root: Root): string[] {
  const doubts: string[] = [];
  visit(root, (node) => {
    const doubt = doubtOf(node);
    if (doubt) doubts.push(`Line ${node.position.start.line}: ${doubt}`);
  });
  return doubts;
}

function doubtOf(node: CableNode): string | undefined {
  switch (node.type) {
    case 'banner':
      return node.probable ? `"${node.value}" was taken for a marking` : undefined;
    case 'label':
      return node.probable ? `"${node.value}" was taken for the form's label` : undefined;
    case 'number':
      return node.lostDigit
        ? `"${node.value}" was taken for a number that lost a digit`
        : undefined;
    case 'mark':
      return node.expected === undefined
        ? undefined
        : `"${node.value}" was taken for "[${node.expected}]"`;
    default:
      return undefined;
  }
}
