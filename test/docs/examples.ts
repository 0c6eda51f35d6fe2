import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block of a rule's page, with what is said of it. */
export interface Example {
  kind: 'wrong' | 'right';
  text: string;
  /** Messages that are expected, one a line: `3:1 error Unexpected ...`. */
  messages: string[];
  /** The text after every safe fix; undefined where the page shows none. */
  fixed: string | undefined;
  line: number;
}

/** Reads the examples of a page: `cable wrong` with its messages and its fixed text, `cable right`. */
export function examplesOf(markdown: string): Example[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const examples: Example[] = [];
  for (const node of tree.children) {
    if (node.type !== 'code') continue;
    const last = examples.at(-1);
    if (node.lang === 'cable' && (node.meta === 'wrong' || node.meta === 'right')) {
      examples.push({
        kind: node.meta,
        text: node.value,
        messages: [],
        fixed: undefined,
        line: lineOf(node),
      });
    } else if (node.lang === 'cable' && node.meta === 'fixed' && last) last.fixed = node.value;
    else if (node.lang === 'text' && last) last.messages = node.value.split('\n');
    else throw new Error(`Unexpected code block at line ${String(lineOf(node))}.`);
  }
  return examples;
}

function lineOf(node: Code): number {
  return node.position?.start.line ?? 0;
}
