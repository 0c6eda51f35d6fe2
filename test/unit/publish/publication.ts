import { parseCable } from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';
import type { Publication } from '../../../src/publish/index.js';
import { linksOf } from '../../../src/read/links.js';

/** A text as the formats take it. */
export function publicationOf(text: string, supplied: Publication['supplied'] = []): Publication {
  const root = parseCable(text, { readers });
  const front = root.children.find((node) => node.type === 'frontMatter');
  const data = front && readers.yaml(front.yaml).value;
  const software = { name: 'cablese', version: '0.0.0' };
  return { text, root, data, software, name: 'a cable', supplied, links: linksOf(root) };
}
