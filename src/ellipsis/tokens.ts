/** A word, a number or a mark of punctuation, and where it stands. */
export interface Token {
  /** As it reads: a word that was broken at the end of a line is whole. */
  text: string;
  start: number;
  end: number;
}

/** Stands for words that cannot be read: what was left out beside them, nobody knows. */
export const UNREAD = '\uFFFC';

const ABBREVIATION =
  '(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|St|Nos?|Gov|Rep|Lt|Maj|Jr|Sr|Prof|Amb|Adm|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.(?=\\s)';
const NUMBER = '\\$?\\d+(?:[.,:/-]\\d+)*(?:st|nd|rd|th|s|%)?';
const LETTER = 'A-Za-z\\u00c0-\\u024f';
// A hyphen at the end of a line breaks a word; elsewhere it joins two.
const WORD = `[${LETTER}]+(?:(?:-\\s*[\\r\\n]\\s*(?=[${LETTER}])|[-/])[${LETTER}\\d]+|n['’]t\\b|['’](?![sS]\\b)[A-Za-z]+)*`;

const TOKEN = new RegExp(
  `(?:[A-Za-z]\\.){2,}|${ABBREVIATION}|${NUMBER}|${WORD}|['’][sS]\\b|--+|\\.\\.\\.+|[^\\s\\w]|_`,
  'g',
);

const LINE_BREAK = /-\s+/g;

/** The tokens of a text, in its order; `start` and `end` are offsets into the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const broken = raw.includes('-') && /\s/.test(raw);
    tokens.push({
      text: broken ? raw.replace(LINE_BREAK, '') : raw,
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return tokens;
}
