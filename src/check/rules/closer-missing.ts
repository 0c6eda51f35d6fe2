import type { CableNode, Root } from '../../cable/index.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'closer-missing',
  severity: 'info',
  title: 'The cable ends without a signature and without END, BT or NNNN.',
  check(cable, report) {
    // A fragment of one page, without a head, is not expected to show how its cable ends.
    if (!cable.heads.length && cable.pages.length < 2) return;
    const last = cable.paragraphs.at(-1);
    if (!last || cable.signature || hasEndMark(cable.root, last.node.position.end.offset)) return;
    const { offset } = last.node.position.end;
    report({
      start: offset - 1,
      end: offset,
      message: 'Unexpected end of the cable, expected a signature, END, BT or NNNN',
    });
  },
});

/** Whether an end mark stands behind the last words, by itself or among the furniture of the page. */
function hasEndMark({ children }: Root, offset: number): boolean {
  const isEnd = (node: CableNode): boolean =>
    node.type === 'endMark' || (node.type === 'pageTurn' && node.children.some(isEnd));
  return children.some((node) => node.position.start.offset >= offset && isEnd(node));
}
