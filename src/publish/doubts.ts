import { type CableNode, type Place, type Root, visit } from '../cable/index.js';

/** A part of a cable that was read with doubt. */
export interface Doubt {
  start: Place;
  /** What was taken for what, without a point at the end. */
  sentence: string;
}

/** What of a cable was read with doubt, and where. */
export function placedDoubtsOf(root: Root): Doubt[] {
  const doubts: Doubt[] = [];
  visit(root, (node) => {
    const sentence = doubtOf(node);
    if (sentence) doubts.push({ start: node.position.start, sentence });
  });
  return doubts;
}

/** What of a cable was read with doubt, a sentence each, with its line. */
export function doubtsOf(root: Root): string[] {
  return placedDoubtsOf(root).map(({ start, sentence }) => `Line ${start.line}: ${sentence}`);
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
