import assert from 'node:assert/strict';
import type { CableNode } from '../../../src/cable/index.js';
import { parseCable, type ParseOptions } from '../../../src/cable/index.js';

/**
 * A tree as lines: type, what tells the node from others of its type, text. White space is left
 * out, since the property tests see to it.
 */
export function tree(text: string, options?: ParseOptions): string[] {
  const lines: string[] = [];
  print(parseCable(text, options), 0, lines);
  return lines.slice(1);
}

function print(node: CableNode, depth: number, lines: string[]): void {
  if (node.type === 'space') return;
  const value = 'children' in node ? '' : ` ${JSON.stringify(node.value)}`;
  lines.push(`${'  '.repeat(Math.max(0, depth - 1))}${node.type}${detail(node)}${value}`);
  if ('children' in node) for (const child of node.children) print(child, depth + 1, lines);
}

function detail(node: CableNode): string {
  switch (node.type) {
    case 'banner':
      return ` ${[node.edge, node.marking, ...node.captions, node.spaced ? 'spaced' : '', node.probable ? 'probable' : ''].filter(Boolean).join(' ')}`;
    case 'label':
      return node.probable ? ' probable' : '';
    case 'pageLine':
      return ` ${node.form} ${String(node.number)}${node.of ? ` of ${String(node.of)}` : ''}${node.section ? ` section ${String(node.section)}` : ''}`;
    case 'pageTurn':
      return ` ${node.place} ${node.pageStarts.join(',')}`;
    case 'head':
      return ` ${node.layout}`;
    case 'headLine':
      return ` ${node.field}`;
    case 'number':
      return ` ${node.style} ${String(node.ordinal)}${node.lostDigit ? ' lost' : ''}`;
    case 'portionMark':
      return ` ${node.mark}${node.entire ? ' entire' : ''}`;
    case 'paragraph':
      return node.depth ? ` ${String(node.depth)}` : '';
    case 'sectionMark':
      return ` ${node.opens ? 'opens' : 'closes'} ${node.name}`;
    case 'sectionLine':
      return ` ${String(node.number)} of ${String(node.of)}`;
    case 'mark':
      return ` ${[node.kind, node.content, node.corrected, node.quantity, node.unit, node.expected]
        .map((part) => part ?? '')
        .join('|')
        .replace(/\|+$/, '')}`;
    case 'signature':
      return ` ${node.name}${node.acting ? ' acting' : ''}${node.runIn ? ' runIn' : ''}`;
    default:
      return '';
  }
}

/** Lines of a file against lines of its tree. */
export function reads(lines: string[], expected: string[]): void {
  assert.deepEqual(tree(lines.join('\n')), expected);
}
