/** What an import did with words of its source beside copying them. */
export interface Change {
  /** Line of the source, from 1. */
  line: number;
  /** `joined`: lines or words became one; `set aside`: it stands in no line of the transcript. */
  kind: 'joined' | 'changed' | 'set aside';
  /** The words as they stood; empty where it is about no word. */
  from: string;
  /** What stands in the transcript instead; empty where nothing does. */
  to: string;
  /** Why, in plain words. */
  why: string;
}

/** A text of another form as a transcript, and all that copying alone would not explain. */
export interface Imported {
  text: string;
  /** In the order of their lines. */
  changes: Change[];
}

/** A word of a source, and where it stood. */
export interface SourceWord {
  word: string;
  line: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text that begins on a line. */
export function wordsOf(text: string, line = 1): SourceWord[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((part, index) =>
      (part.match(WORD) ?? []).map((word) => ({ word, line: line + index })),
    );
}

/** Marks that may stand inside a word without parting it. */
const WITHIN_WORDS = /[_~{}]|\[\?\]/g;

/**
 * An import whose list is whole: words that stand neither in its text nor in its list are added to
 * the list, line by line. So nothing is dropped without a word, whatever a reader forgot.
 */
export function accounted(source: readonly SourceWord[], imported: Imported): Imported {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const word of text.match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  count(imported.text.replace(WITHIN_WORDS, ''));
  for (const { from } of imported.changes) count(from);
  const missing = new Map<number, string[]>();
  for (const { word, line } of source) {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    else missing.set(line, [...(missing.get(line) ?? []), word]);
  }
  const changes = [...imported.changes];
  for (const [line, words] of missing) changes.push(setAside(line, words.join(' '), NOT_CARRIED));
  changes.sort((a, b) => a.line - b.line);
  return { text: imported.text, changes };
}

const NOT_CARRIED = 'does not stand in the transcript in this form';

/** Words that stand in no line of the transcript. */
export function setAside(line: number, from: string, why: string): Change {
  return { line, kind: 'set aside', from, to: '', why };
}

/** A mark that opens with a word, `[note: ...]`; brackets that do not pair become round ones. */
export function bracketed(word: string, words: string): string {
  const inside = words.replace(/\s+/g, ' ').trim();
  const safe = isPaired(inside) ? inside : inside.replaceAll('[', '(').replaceAll(']', ')');
  return `[${word}: ${safe}]`;
}

/** Whether every bracket has its partner. */
export function isPaired(words: string): boolean {
  let depth = 0;
  for (const [bracket] of words.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The beginning of words, to be named in a sentence. */
export function shortOf(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

/** A front matter of names and values, each on one line; empty where there is none. */
export function frontMatterOf(values: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return lines.length ? `---\n${lines.join('\n')}\n---\n\n` : '';
}
