/** Where the front matter stands: offsets into the file. */
export interface FrontMatterExtent {
  start: number;
  /** After the closing fence, before its line end. */
  end: number;
  yamlStart: number;
  yamlEnd: number;
}

const FENCE = /^---[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * The YAML between two `---` lines at the very top; undefined where there is none, or where the
 * second line is missing, since then the first is a line of the transcript.
 */
export function frontMatterExtent(text: string): FrontMatterExtent | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const opening = FENCE.exec(text.slice(start, start + 80));
  if (!opening) return undefined;
  const yamlStart = start + opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/.exec(text.slice(yamlStart));
  if (!closing) return undefined;
  const at = yamlStart + closing.index;
  const end = at + closing[0].length;
  return { start, end, yamlStart, yamlEnd: at };
}

/**
 * Whether a text has parts that only the readers of `readers.ts` can read: front matter, underlined
 * or struck-out words, footnotes. The caller loads them then, and never otherwise.
 */
export function needsReaders(text: string): boolean {
  return mayShareMarks(text) || frontMatterExtent(text) !== undefined;
}

/** Cheap signs of an inline mark that the format shares with Markdown. */
export function mayShareMarks(text: string): boolean {
  return text.includes('_') || text.includes('~~') || text.includes('[^');
}
