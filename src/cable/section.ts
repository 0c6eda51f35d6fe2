const ORDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const LINE = /^\(?section\s+(\w+)\s+of\s+(\w+)\)?[.:]?$/i;

/**
 * A line that says which part of a message follows.
 *
 * > | SECTION 02 OF 02
 * > | (Section two of three)
 */
export function readSectionLine(line: string): { number: number; of: number } | undefined {
  if (line.length < 12 || line.length > 40) return undefined;
  const match = LINE.exec(line);
  const number = match ? numeral(match[1]!) : 0;
  const of = match ? numeral(match[2]!) : 0;
  return number > 0 && of > 0 ? { number, of } : undefined;
}

/** A number in digits or in words up to ten; 0 for anything else. */
function numeral(word: string): number {
  return /^\d{1,2}$/.test(word) ? Number(word) : ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** One end of a paired section, where it stands in its text. */
export interface SectionMarkReading {
  start: number;
  end: number;
  opens: boolean;
  name: string;
}

const NAMES =
  'SUMMARY|TEXT|QUOTE|COMMENT|VERBATIM(?: TEXT)?|UNCLASSIFIED|CONFIDENTIAL|MESSAGE|TRANSLATION|NOTE|LETTER|STATEMENT|PRESS RELEASE|DRAFT|GUIDANCE|TALKING POINTS|EXCERPTS?|PARAPHRASE|MEMORANDUM|SPEECH|REMARKS|UNOFFICIAL TRANSLATION|INFORMAL TRANSLATION|UNOFFICIAL TEXT|SECRET|EXDIS|LIMDIS|NODIS|NOFORN|FYI'.replaceAll(
    ' ',
    String.raw`\s+`,
  );
const MARK = new RegExp(
  `\\b(?:(BEGIN|END|Begin|End|begin|end)\\s+(${NAMES}|${NAMES.toLowerCase()}|${NAMES.replace(/\B[A-Z]+/g, (tail) => tail.toLowerCase()).replace(/Fyi/, 'FYI')})(?![A-Za-z-])|(UN)?QUOTE(?![A-Za-z-])|(FYI)(?![A-Za-z-]))`,
  'g',
);

/**
 * Every paired mark in a text. A bare `quote` or `end text` in running words is none: the mark
 * begins its sentence, or stands in capitals among mixed-case words.
 *
 * > | BEGIN SUMMARY: Minister asked for delay. END SUMMARY.
 *     ^^^^^^^^^^^^^                             ^^^^^^^^^^^
 */
export function readSectionMarks(text: string): SectionMarkReading[] {
  const marks: SectionMarkReading[] = [];
  if (!CUE.test(text)) return marks;
  const capitals = text === text.toUpperCase();
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const [, verb, name, un, fyi] = match;
    // Marks are judged by a few characters on either side: a text may be a million long.
    const begins = /(?:^|[.?!:;,()"”'\]-])\s{0,8}$/.test(text.slice(Math.max(0, start - 9), start));
    const after = text.slice(end, end + 9);
    if (verb) {
      // `AT END MESSAGE WAS READ` and `by end text was agreed` are words of a sentence.
      if (!/^(?:$|[.:;,)\]\s])/.test(after)) continue;
      const opens = verb.toUpperCase() === 'BEGIN';
      if (!begins && (opens || !/^[.:;)]|^\s*$/.test(after))) continue;
      marks.push({ start, end, opens, name: nameOf(name!) });
    } else if (fyi) {
      marks.push({ start, end, opens: true, name: 'FYI' });
    } else if (un || begins || !capitals || /^(?:$|[\s.:;,])/.test(after)) {
      marks.push({ start, end, opens: !un, name: 'QUOTE' });
    }
  }
  return marks;
}

/** Turns nearly every text away before `MARK` is tried: `end of month` is a word of most cables. */
const CUE = new RegExp(
  `(?:BEGIN|END|[Bb]egin|[Ee]nd)\\s+[${lettersAt(0)}][${lettersAt(1)}]|QUOTE|FYI`,
);

/** The letters that names have at a place, in either case. */
function lettersAt(index: number): string {
  const letters = NAMES.split('|').map((name) => name.charAt(index));
  return [...new Set([...letters, ...letters.map((letter) => letter.toLowerCase())])].join('');
}

function nameOf(words: string): string {
  return words.toUpperCase().replace(/\s+/g, ' ');
}

/** The whole line is one paired mark: `BEGIN TEXT`, `End summary.` */
export function readSectionMarkLine(line: string): SectionMarkReading | undefined {
  if (line.length > 40) return undefined;
  const mark = readSectionMarks(line)[0];
  if (mark?.start !== 0) return undefined;
  return /^[.:]?$/.test(line.slice(mark.end)) ? mark : undefined;
}
