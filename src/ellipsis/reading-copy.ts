import { type Paragraph, paragraphsOf, proseOf, type Root } from '../cable/index.js';
import type { Omission } from './find.js';

/** A stretch of the reading copy that stands in the cable as it is here. */
export interface CopiedStretch {
  /** Offset in the copy. */
  copy: number;
  /** Offset in the cable. */
  cable: number;
  length: number;
}

/** Words that were supplied in the reading copy, brackets included. */
export interface SuppliedStretch {
  /** Offset in the copy. */
  copy: number;
  length: number;
}

/** A cable to be read: no furniture, no line ends but between paragraphs, what was left out supplied. */
export interface ReadingCopy {
  text: string;
  /** In the order of both texts. What lies between was supplied, or left out. */
  stretches: CopiedStretch[];
  supplied: SuppliedStretch[];
}

/** A hyphen that breaks a word at the end of a line, or white space however wide. */
const BREAK = /(?<=\p{L})-[ \t]*[\r\n]\s*(?=\p{L})|\s+/gu;

/**
 * The reading copy of a cable, with words in brackets where they were left out.
 *
 * > 1. (S) It was presence of offen-     1. (S) It was [the] presence of offensive weapons.
 * > SECRET
 * > [page 2]
 * > sive weapons.
 */
export function readingCopy(root: Root, omissions: readonly Omission[]): ReadingCopy {
  const parts: string[] = [];
  const stretches: CopiedStretch[] = [];
  const supplied: SuppliedStretch[] = [];
  let size = 0;
  const put = (text: string): void => {
    parts.push(text);
    size += text.length;
  };
  let next = 0;
  for (const paragraph of paragraphsOf(root)) {
    if (size > 0) put('\n\n');
    for (const lead of leadsOf(paragraph)) {
      stretches.push({ copy: size, cable: lead.position.start.offset, length: lead.value.length });
      put(lead.value);
      put(' ');
    }
    const { text, offsetOf } = proseOf(paragraph);
    const supply = (before: number): void => {
      for (; next < omissions.length && omissions[next]!.offset <= before; next++) {
        const words = `[${omissions[next]!.words.join(' ')}]`;
        supplied.push({ copy: size, length: words.length });
        put(`${words} `);
      }
    };
    for (const { from, to, joined } of piecesOf(text.trimEnd())) {
      if (joined === 'space') put(' ');
      supply(offsetOf(from));
      stretches.push({ copy: size, cable: offsetOf(from), length: to - from });
      put(text.slice(from, to));
    }
  }
  if (size > 0) put('\n');
  return { text: parts.join(''), stretches, supplied };
}

/** The number and the portion mark of a paragraph. */
function leadsOf({ children }: Paragraph) {
  return children.filter(
    (child): child is Extract<typeof child, { type: 'number' | 'portionMark' }> =>
      child.type === 'number' || child.type === 'portionMark',
  );
}

/** A text between its white space; of a word broken by a line end, each half. */
function* piecesOf(
  text: string,
): Generator<{ from: number; to: number; joined: 'space' | 'nothing' }> {
  let from = text.length - text.trimStart().length;
  let joined: 'space' | 'nothing' = 'nothing';
  BREAK.lastIndex = 0;
  for (const match of text.matchAll(BREAK)) {
    if (match.index < from) continue;
    if (match.index > from) yield { from, to: match.index, joined };
    joined = match[0].startsWith('-') ? 'nothing' : 'space';
    from = match.index + match[0].length;
  }
  if (from < text.length) yield { from, to: text.length, joined };
}
