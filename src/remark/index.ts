import type { ElementContent } from 'hast';
import { parseCable } from '../cable/index.js';
import { readers } from '../cable/readers.js';
import { viewsOf } from '../publish/html/views.js';
import { linksOf } from '../read/links.js';

/** What a site may choose. */
export interface RemarkCableOptions {
  /** How a block is shown that does not say so itself: ```` ```cable reading ````. */
  view?: 'reading' | 'typed';
}

/** A node of any Markdown tree. */
export interface MarkdownNode {
  type: string;
}

/** A node of mdast, as far as it matters here. */
interface MutableNode extends MarkdownNode {
  children?: MutableNode[];
  lang?: string | null;
  meta?: string | null;
  value?: string;
  position?: unknown;
}

/**
 * A remark plugin: each fenced block whose language is `cable` becomes the cable as HTML, as typed or
 * to be read. It is for remark-rehype, which takes the elements as they are; nothing of the transcript
 * becomes an element of its own. How they look is in `cablese/cable.css`.
 */
export function remarkCable(options: RemarkCableOptions = {}): (tree: MarkdownNode) => undefined {
  return (tree) => {
    let count = 0;
    const visit = (node: MutableNode): void => {
      node.children?.forEach((child, index) => {
        if (child.type === 'code' && child.lang?.toLowerCase() === 'cable') {
          count++;
          node.children![index] = rendered(child, options.view ?? 'typed', count);
        } else visit(child);
      });
    };
    visit(tree);
    return undefined;
  };
}

function rendered({ value = '', meta, position }: MutableNode, usual: string, count: number) {
  const view = /\b(reading|typed)\b/.exec(meta ?? '')?.[1] ?? usual;
  const root = parseCable(value, { readers });
  const publication = {
    text: value,
    root,
    data: undefined,
    software: { name: 'cablese', version: '' },
    name: 'Cable',
    supplied: [],
    links: linksOf(root),
  };
  const views = viewsOf(publication, `cable-${count}-`);
  const isReading = view === 'reading';
  const inside: ElementContent = {
    type: 'element',
    tagName: 'div',
    properties: { className: [view] },
    children: isReading ? views.reading : views.typed,
  };
  // remark-rehype makes an element of any node that says which.
  return {
    type: 'cable',
    data: { hName: 'div', hProperties: { className: ['cable'] }, hChildren: [inside] },
    children: [],
    position,
  };
}
