import { readBanner } from './banner.js';
import { frontMatterExtent } from './front-matter.js';

/** Characters of a file in which its first line of text is looked for. */
const START = 4000;

/**
 * Whether a text opens as a cable does: the first line that is not blank is a marking, in capitals.
 * Text files of another language are offered Cablese by it.
 */
export function opensAsCable(text: string): boolean {
  const start = text.slice(0, START);
  const body = start.slice(frontMatterExtent(start)?.end ?? 0);
  const line = /\S[^\r\n]*/.exec(body.replace(/^\uFEFF/, ''))?.[0].trimEnd() ?? '';
  return line === line.toUpperCase() && readBanner(line) !== undefined;
}
