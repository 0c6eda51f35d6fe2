import { type CableNode, type Root, turnsOf, visit } from '../cable/index.js';
import { type OutlineParagraph, outlineOf } from './outline.js';

/** Lines that fold into the first of them: both from 1, both included. */
export interface Fold {
  startLine: number;
  endLine: number;
  kind: 'furniture' | 'head' | 'paragraph' | 'section' | 'frontMatter';
}

/**
 * What of a cable can be folded, in the order of the file, outer before inner, one for a first line
 * and none crossing another. Furniture folds with the blank lines behind it, so that the text
 * before and after comes close together.
 */
export function foldingOf(root: Root, { furnitureOnly = false } = {}): Fold[] {
  const folds: Fold[] = furnitureFolds(root);
  if (!furnitureOnly) {
    for (const node of root.children) {
      if (node.type === 'frontMatter') folds.push(foldOf(node, 'frontMatter'));
    }
    const { heads, paragraphs } = outlineOf(root);
    for (const head of heads) folds.push(foldOf(head, 'head'));
    for (const paragraph of paragraphs) addParagraph(paragraph, folds);
    addSections(root, folds);
  }
  return settled(folds);
}

function foldOf({ position }: CableNode, kind: Fold['kind']): Fold {
  return { startLine: position.start.line, endLine: position.end.line, kind };
}

function furnitureFolds(root: Root): Fold[] {
  const folds: Fold[] = [];
  const after = linesAfterTurns(root);
  for (const turn of turnsOf(root)) {
    const { start, end } = turn.position;
    const next = after.get(turn) ?? end.line;
    folds.push({ startLine: start.line, endLine: Math.max(end.line, next), kind: 'furniture' });
  }
  return folds;
}

/** The last blank line behind each turn that something follows. */
function linesAfterTurns(root: Root): Map<CableNode, number> {
  const lines = new Map<CableNode, number>();
  visit(root, (parent) => {
    if (!('children' in parent)) return;
    const children: readonly CableNode[] = parent.children;
    children.forEach((node, index) => {
      if (node.type !== 'pageTurn') return;
      const next = children[index + 1]?.type === 'space' ? children[index + 2] : undefined;
      if (next) lines.set(node, next.position.start.line - 1);
    });
  });
  return lines;
}

function addParagraph({ start, end, children }: OutlineParagraph, folds: Fold[]): void {
  folds.push({ startLine: start.line, endLine: end.line, kind: 'paragraph' });
  for (const child of children) addParagraph(child, folds);
}

function addSections(root: Root, folds: Fold[]): void {
  const open: { name: string; line: number }[] = [];
  visit(root, (node) => {
    if (node.type !== 'sectionMark') return;
    const { line } = node.position.start;
    if (node.opens) {
      open.push({ name: node.name, line });
      return;
    }
    const at = open.findLastIndex(({ name }) => name === node.name);
    if (at < 0) return;
    folds.push({ startLine: open[at]!.line, endLine: node.position.end.line, kind: 'section' });
    open.length = at;
  });
}

/** Leaves out what has one line only, a second fold of one first line, and what crosses another. */
function settled(folds: Fold[]): Fold[] {
  const sorted = folds
    .filter(({ startLine, endLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  const kept: Fold[] = [];
  const stack: Fold[] = [];
  for (const fold of sorted) {
    while (stack.length && stack.at(-1)!.endLine < fold.startLine) stack.pop();
    const outer = stack.at(-1);
    if (outer && (outer.startLine === fold.startLine || fold.endLine > outer.endLine)) continue;
    kept.push(fold);
    stack.push(fold);
  }
  return kept;
}
