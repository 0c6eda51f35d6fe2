import type { GrammarRule } from './grammar.mjs';
import { fixedMarks, markPrefix, raw } from './patterns.mjs';

/** What BEGIN and END may name; `test/grammar/vocabulary.test.ts` holds it against the parser. */
export const sectionNames =
  'summary|text|quote|comment|verbatim(?: text)?|unclassified|confidential|message|translation|note|letter|statement|press release|draft|guidance|talking points|excerpt|nodis|noforn|fyi';

/** What stands inside a line of text. */
export function inlinePatterns(): GrammarRule[] {
  return [...brackets(), ...openBracket(), ...shared(), ...sections(), ...references(), ellipsis()];
}

const BRACKET = {
  1: { name: 'punctuation.definition.mark.begin.cable' },
  3: { name: 'punctuation.definition.mark.end.cable' },
};

/** A whole bracket with these words in it, in any case. */
function bracket(words: string, name: string): GrammarRule {
  return { match: raw`(\[)((?i:${words}))(\])`, name, captures: BRACKET };
}

/** A bracket that begins with a word and a colon: `[stamp: RECEIVED]`. */
function worded(word: string, name: string): GrammarRule {
  return {
    match: raw`(\[)(?i:(${word}):)([^\[\]]*+)(\])`,
    name,
    captures: {
      1: { name: 'punctuation.definition.mark.begin.cable' },
      2: { name: 'keyword.other.mark.cable' },
      4: { name: 'punctuation.definition.mark.end.cable' },
    },
  };
}

/** How an editor's note begins that has no `note:` before it. */
const NOTE =
  'here follow|received|file copy|see |footnote|omitted|end of |continued|repeated |corrected |transmitted|printed|sent |signed|enclosure|attachment|page missing|initialed|unsigned|no signature|translation|in the original|original |blank';

/** `[...]` is always the editor speaking. */
function brackets(): GrammarRule[] {
  const units = '(?:word|letter|line|group|character|figure)s?';
  const illegible = raw`illegible: ?[^\[\]]{1,30}|(?:\d{1,3}|one|two|three|several) ${units} illegible`;
  const gap = 'constant.character.escape.gap';
  return [
    bracket(`${fixedMarks('illegible')}|${illegible}`, `${gap}.illegible.cable`),
    bracket(fixedMarks('garbled'), `${gap}.garbled.cable`),
    bracket(fixedMarks('omission'), `${gap}.omission.cable`),
    bracket(raw`[^\[\]]{0,80}not declassified`, `${gap}.redacted.cable`),
    doubtfulWord(),
    {
      match: raw`(\[)(\?|[^\[\]]{1,200}\?)(\])`,
      name: 'markup.changed.unclear.cable',
      captures: BRACKET,
    },
    bracket(fixedMarks('sic'), 'keyword.other.sic.cable'),
    correction(),
    worded(markPrefix('stamp'), 'string.other.stamp.cable'),
    worded(markPrefix('handwritten'), 'string.other.handwritten.cable'),
    worded(markPrefix('margin'), 'string.other.margin.cable'),
    worded(markPrefix('note'), 'comment.block.note.cable'),
    bracket(raw`(?:${NOTE})[^\[\]]*+`, 'comment.block.note.cable'),
    { match: raw`\[\^[\w-]{1,40}\]`, name: 'string.other.link.footnote.cable' },
    {
      match: raw`(\[)((?>[^\[\]]+|\[[^\[\]]*+\])*+)(\])`,
      name: 'markup.inserted.supplied.cable',
      captures: BRACKET,
    },
  ];
}

/** `Kuznetzov[?]`: the doubt is about the word, which begins at most sixty characters before. */
function doubtfulWord(): GrammarRule {
  return {
    match: raw`(?<![\p{L}\p{N}'’.,/-])[\p{L}\p{N}](?>[\p{L}\p{N}'’.,/-]{0,59})(\[)(\?)(\])`,
    name: 'markup.changed.unclear.cable',
    captures: BRACKET,
  };
}

/** `teh [sic: the]` */
function correction(): GrammarRule {
  return {
    match: raw`(\[)((?i:${markPrefix('correction')})):([^\[\]]*+)(\])`,
    name: 'meta.correction.cable',
    captures: {
      1: { name: 'punctuation.definition.mark.begin.cable' },
      2: { name: 'keyword.other.sic.cable' },
      3: { name: 'markup.inserted.correction.cable' },
      4: { name: 'punctuation.definition.mark.end.cable' },
    },
  };
}

/** A note that runs on over lines, until its bracket or a blank line. */
function openBracket(): GrammarRule[] {
  const words = `${['note', 'stamp', 'handwritten', 'margin'].join(':|')}:|here follows?\\b`;
  return [
    {
      begin: raw`(\[)(?=(?i:${words})[^\[\]]*+$)`,
      end: raw`(\])|^(?=[ \t]*$)`,
      name: 'comment.block.note.cable',
      beginCaptures: { 1: { name: 'punctuation.definition.mark.begin.cable' } },
      endCaptures: { 1: { name: 'punctuation.definition.mark.end.cable' } },
    },
  ];
}

/** Marks that open and close alike, as Markdown reads them, and what was added by hand. */
function shared(): GrammarRule[] {
  const captures = (mark: string): Record<string, GrammarRule> => ({
    1: { name: `punctuation.definition.${mark}.begin.cable` },
    2: { name: `punctuation.definition.${mark}.end.cable` },
  });
  return [
    {
      match: raw`(?<!~)(~~)(?![\s~])(?>[^~]+)(?<!\s)(~~)(?!~)`,
      name: 'markup.deleted.cable markup.strikethrough.cable',
      captures: captures('deleted'),
    },
    {
      match: raw`(\{)[^{}]*+(\})`,
      name: 'markup.inserted.added.cable',
      captures: captures('added'),
    },
    {
      match: raw`(?<![\p{L}\p{N}_])(_)(?![\s_])(?>[^_]+|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))*+(?<!\s)(_)(?![\p{L}\p{N}_])`,
      name: 'markup.underline.cable',
      captures: captures('underline'),
    },
  ];
}

/** `BEGIN SUMMARY:`, `UNQUOTE`, `End FYI`: at the start of a sentence, or closing one. */
function sections(): GrammarRule[] {
  const name = 'keyword.control.section.cable';
  const cased = (words: string): string => {
    const capital = words.replace(/(?<![a-z?:])[a-z](?=[a-z])/g, (letter) => letter.toUpperCase());
    return `${words.toUpperCase()}|${words}|${capital}`;
  };
  const names = `(?:${cased(sectionNames)}|FYI)(?![\\p{L}\\p{N}-])`;
  const begins = raw`(?:^|(?<=[.?!:;,)"”'\]-])|(?<=[.?!:;,)"”'\]-] )|(?<=[.?!:;,)"”'\]-]  ))`;
  return [
    { match: raw`${begins}(?:BEGIN|Begin|begin|END|End|end) +${names}(?=[.:;,)\]\s]|$)`, name },
    { match: raw`\b(?:END|End|end) +${names}(?=[.:;)]|[ \t]*$)`, name },
    { match: raw`\bUNQUOTE\b(?!-)`, name },
    { match: raw`${begins}QUOTE\b(?!-)|\bQUOTE\b(?=[.:;,]|[ \t]*$)`, name },
    { match: raw`\bFYI\b(?!-)`, name },
  ];
}

/** `para 3`, `paragraphs 4 and 5`. */
function references(): GrammarRule[] {
  const number = raw`\(?\d{1,3}(?:\([a-zA-Z0-9]{1,3}\)|[a-zA-Z])?\)?`;
  return [
    {
      match: raw`\b(?i:paragraphs?|paras?\.?) (?>${number}(?:(?:, and|,|,? (?i:and|or|through|to)| ?[-–&]) ?${number}){0,8})(?!\w)`,
      name: 'string.other.link.paragraph.cable',
    },
  ];
}

/** An ellipsis of the original. */
function ellipsis(): GrammarRule {
  return { match: raw`\.\.\.\.*+|\. \. \.(?: \.)*+|…`, name: 'constant.character.ellipsis.cable' };
}
