import { type CableNode, type Root } from '../../src/cable/index.js';

/** Characters of a text that are shown. */
const SHOWN = 32;

/**
 * The essentials of a tree, one node a line, its children indented by two blanks:
 *
 * > | pageTurn opening
 * > |   banner head SECRET + EXDIS
 */
export function printTree(root: Root): string {
  return root.children.flatMap((child) => linesOf(child, '')).join('\n');
}

function linesOf(node: CableNode, margin: string): string[] {
  if (node.type === 'space') return [];
  const words = [node.type, ...saysOf(node)].filter((word) => word !== undefined && word !== '');
  const children = 'children' in node ? node.children : [];
  return [
    `${margin}${words.join(' ')}`,
    ...children.flatMap((child) => linesOf(child, `${margin}  `)),
  ];
}

function saysOf(node: Exclude<CableNode, { type: 'space' }>): (string | undefined)[] {
  switch (node.type) {
    case 'banner':
      return [
        node.edge,
        [node.marking, ...node.captions].join(' + '),
        probable(node),
        node.spaced ? '(spaced)' : '',
      ];
    case 'label':
      return [probable(node)];
    case 'pageLine':
      return [
        node.form,
        node.number?.toString(),
        node.of === undefined ? '' : `of ${String(node.of)}`,
      ];
    case 'pageTurn':
      return [node.place];
    case 'head':
      return [node.layout];
    case 'headLine':
      return [node.field];
    case 'number':
      return [node.value];
    case 'portionMark':
      return [node.mark, node.entire ? '(entire text)' : ''];
    case 'sectionMark':
      return [node.opens ? 'begins' : 'ends', node.name];
    case 'sectionLine':
      return [`${String(node.number)} of ${String(node.of)}`];
    case 'mark':
      return [
        node.kind,
        node.quantity,
        node.unit,
        quoted(node.content),
        node.corrected && `-> ${quoted(node.corrected)}`,
      ];
    case 'signature':
      return [node.name, node.acting ? '(acting)' : '', node.runIn ? '(run in)' : ''];
    case 'endMark':
      return [node.value];
    case 'text':
      return [quoted(node.value)];
    case 'root':
    case 'frontMatter':
    case 'releaseStamp':
    case 'paragraph':
      return [];
  }
}

function probable({ probable }: { probable: boolean }): string {
  return probable ? '(probably)' : '';
}

function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `"${line.slice(0, SHOWN).trimEnd()}…"` : `"${line}"`;
}
