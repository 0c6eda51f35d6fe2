import { blocksOf, blockText } from '../blocks.js';
import type { Publication } from '../publication.js';

/** A cable line by line as it stands, without its front matter. */
export function writeText({ root, text }: Publication): string {
  const front = root.children.find(({ type }) => type === 'frontMatter');
  return text
    .slice(front?.position.end.offset ?? 0)
    .replace(front ? /^(?:\r\n|\r|\n)+/ : /(?!)/, '');
}

/** A cable to be read: a line a paragraph, without page furniture. */
export function writeReadingText({ root, supplied }: Publication): string {
  const blocks = blocksOf(root, supplied).map((block) => `${blockText(block)}\n`);
  return blocks.join('\n');
}
