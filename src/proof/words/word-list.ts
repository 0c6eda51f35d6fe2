/** The words that a project has settled: `.cablese/words.txt`. */
export interface WordList {
  /** Right as they are, however odd: names, abbreviations. */
  good: ReadonlySet<string>;
  /** Wrong, with what is meant where the list says so. */
  bad: ReadonlyMap<string, string | undefined>;
}

export const NO_LIST: WordList = { good: new Set(), bad: new Map() };

/**
 * Reads a list: one word a line, `!` before a wrong one, `>` between it and the right one, `#` before
 * a remark. Any text is a list; what is no word is looked for in vain.
 *
 * > | Kuznetsov
 * > | !Kuznetzov > Kuznetsov
 */
export function readWordList(text: string): WordList {
  const good = new Set<string>();
  const bad = new Map<string, string | undefined>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const entry = line.replace(/#.*$/, '').trim().normalize('NFC');
    if (!entry) continue;
    if (!entry.startsWith('!')) {
      good.add(entry);
      continue;
    }
    const [wrong = '', right] = entry.slice(1).split('>').map((word) => word.trim()); // prettier-ignore
    if (wrong) bad.set(wrong, right === '' ? undefined : right);
    if (right) good.add(right);
  }
  return { good, bad };
}

/** The list with one line more, its remarks and its order kept; the same where the line is there. */
export function addToList(text: string, line: string): string {
  const lines = text.split(/\r\n?|\n/);
  if (lines.some((each) => each.replace(/#.*$/, '').trim() === line)) return text;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}
