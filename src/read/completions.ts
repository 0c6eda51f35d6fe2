import {
  BANNER_FOLLOWERS,
  CAPTIONS,
  type Extent,
  type HeadField,
  MARKING_SPELLINGS,
  MARKINGS,
  pathAt,
  PRECEDENCES,
  type Root,
  visit,
} from '../cable/index.js';
import { headFieldMeaning } from './head-line.js';
import { insertPageTurn } from './insert-turn.js';

/** One thing that may be typed at a place. */
export interface Completion {
  label: string;
  /** What is written: plain words, or a snippet with `${1:place}` where `snippet` says so. */
  insertText: string;
  snippet: boolean;
  /** A few words behind the label, and a sentence beside the list. */
  detail: string;
  documentation: string;
  kind: 'marking' | 'caption' | 'field' | 'mark' | 'section' | 'pageTurn';
  /** What it takes the place of. */
  from: number;
  to: number;
}

/** The line around an offset: its words before the offset, and whether any stand behind it. */
interface Line extends Extent {
  typed: string;
  /** Offset of the first character that is not white space. */
  from: number;
}

/** What may stand at an offset; empty in the middle of running text. */
export function completionsAt(text: string, root: Root, offset: number): Completion[] {
  if (pathAt(root, offset).at(-1)?.type === 'frontMatter') return [];
  const line = lineAt(text, offset);
  const bracket = line.typed.lastIndexOf('[');
  if (bracket >= 0 && /^\[[^\]]{0,40}$/.test(line.typed.slice(bracket))) {
    return markItems(text, line.start + line.typed.lastIndexOf('['), offset);
  }
  const section = /(?:^|[.?!:;)]\s{1,3})((?:BEGIN|END|Begin|End) [A-Za-z ]{0,20})$/.exec(
    line.typed.slice(-60),
  );
  if (section) return sectionItems(root, section[1]!, offset);
  if (text.slice(offset, line.end).trim()) return [];
  const words = line.typed.trimStart();
  if (startsWithMarking(words)) return captionItems(words, offset);
  if (words.length > 24 || !/^[A-Za-z. ]*$/.test(words)) return [];
  const found = inHead(root, offset) ? fieldItems(line, offset) : [];
  if (standsAlone(text, line))
    found.push(...markingItems(line, offset), ...turnItem(text, root, line, offset));
  const wanted = words.toUpperCase();
  return found.filter(({ label }) => label.toUpperCase().startsWith(wanted));
}

function lineAt(text: string, offset: number): Line {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(offset))?.index ?? text.length - offset;
  const typed = text.slice(start, offset);
  return { start, end: offset + rest, typed, from: offset - typed.trimStart().length };
}

/** Whether the lines on either side are blank, so that a banner may stand on this one. */
function standsAlone(text: string, { start, end }: Line): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  return (
    /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/.test(before) &&
    /^(?:\r\n|\n|\r|$)[ \t]*(?:[\r\n]|$)/.test(after)
  );
}

/** Whether the head may still go on: no paragraph ends before the offset. */
function inHead(root: Root, offset: number): boolean {
  const first = root.children.find(({ type }) => type === 'paragraph');
  return !first || first.position.end.offset >= offset;
}

function startsWithMarking(words: string): boolean {
  return MARKING_SPELLINGS.some(
    ([spelling]) => words.startsWith(spelling) && /^[ /]/.test(words.slice(spelling.length)),
  );
}

function markingItems({ from }: Line, to: number): Completion[] {
  return Object.entries(MARKINGS).map(([label, { meaning }]) =>
    item('marking', label, label, 'marking', meaning, { start: from, end: to }),
  );
}

/** The captions and precedences that may follow a marking, without those that stand there. */
function captionItems(words: string, to: number): Completion[] {
  const typed = /[A-Z ]*$/.exec(words)![0].trimStart();
  const last = /[A-Z]*$/.exec(words)![0];
  return BANNER_FOLLOWERS.toSorted().flatMap((label) => {
    const part = label.includes(' ') && label.startsWith(typed) ? typed : last;
    if (!label.startsWith(part) || words.slice(0, words.length - part.length).includes(label))
      return [];
    const term = (CAPTIONS[label] ?? PRECEDENCES[label])!;
    const detail = label in CAPTIONS ? 'caption' : 'precedence';
    return item('caption', label, label, detail, term.meaning, {
      start: to - part.length,
      end: to,
    });
  });
}

const FIELDS: readonly (readonly [label: string, snippet: string, field: HeadField])[] = [
  ['OUTGOING TELEGRAM', 'OUTGOING TELEGRAM ${1:Department of State}', 'title'],
  ['INCOMING TELEGRAM', 'INCOMING TELEGRAM ${1:Department of State}', 'title'],
  ['ACTION:', 'ACTION: ${1:Embassy}', 'action'],
  ['INFO:', 'INFO: ${1:Embassy}', 'info'],
  ['FROM:', 'FROM: ${1:post}', 'from'],
  ['FM', 'FM ${1:SECSTATE WASHDC}', 'from'],
  ['TO', 'TO ${1:AMEMBASSY} ${2|ROUTINE,PRIORITY,IMMEDIATE,FLASH|}', 'to'],
  ['PRECEDENCE:', 'PRECEDENCE: ${1|ROUTINE,PRIORITY,IMMEDIATE,FLASH|}', 'precedence'],
  ['NO.', 'NO. ${1:number}', 'number'],
  ['DTG:', 'DTG: ${1:281530Z OCT 62}', 'dtg'],
  ['E.O. 11652:', 'E.O. 11652: ${1|GDS,XGDS-1,XGDS-2,XGDS-3,XGDS-4,ADS,N/A|}', 'eo'],
  ['E.O. 12065:', 'E.O. 12065: ${1:GDS} ${2:date}', 'eo'],
  ['TAGS:', 'TAGS: ${1:PFOR}, ${2:country}', 'tags'],
  ['SUBJECT:', 'SUBJECT: ${1:subject}', 'subject'],
  ['SUBJ:', 'SUBJ: ${1:subject}', 'subject'],
  ['REF:', 'REF: ${1:message}', 'reference'],
  ['PASS', 'PASS ${1:office}', 'pass'],
  ['DRAFTED BY:', 'DRAFTED BY: ${1:name}', 'drafting'],
  ['APPROVED BY:', 'APPROVED BY: ${1:name}', 'drafting'],
];

function fieldItems({ from }: Line, to: number): Completion[] {
  return FIELDS.map(([label, snippet, field]) =>
    item('field', label, snippet, 'head', headFieldMeaning(field), { start: from, end: to }),
  );
}

const MARKS: readonly (readonly [label: string, snippet: string, meaning: string])[] = [
  ['[illegible]', '[illegible]', 'This cannot be read.'],
  [
    '[illegible: 3 words]',
    '[illegible: ${1:3} ${2|words,letters,lines|}]',
    'So much cannot be read.',
  ],
  ['[garble]', '[garble]', 'Damaged in transmission.'],
  [
    '[apparent omission]',
    '[apparent omission]',
    'Something seems to have been left out of the original.',
  ],
  [
    '[1 line not declassified]',
    '[${1:1} ${2|line,lines|} not declassified]',
    'Withheld when the document was declassified.',
  ],
  [
    '[name not declassified]',
    '[name not declassified]',
    'Withheld when the document was declassified.',
  ],
  ['[?]', '[?]', 'The word before it is a doubtful reading.'],
  ['[words?]', '[${1:words}?]', 'A doubtful reading of several words.'],
  ['[sic]', '[sic]', 'It stands so in the original.'],
  [
    '[sic: the]',
    '[sic: ${1:the}]',
    'The word before it stands so in the original, and this was meant.',
  ],
  ['[stamp: text]', '[stamp: ${1:text}]', 'Stamped on the page.'],
  ['[handwritten: text]', '[handwritten: ${1:text}]', 'Written on the page by hand.'],
  ['[margin: text]', '[margin: ${1:text}]', 'It stands in the margin.'],
  ['[note: text]', '[note: ${1:text}]', "The editor's note."],
  ['[page 2]', '[page ${1:2}]', 'A new page begins; alone on its line.'],
];

/** The editor's marks, with the bracket that the editor has closed by itself. */
function markItems(text: string, start: number, offset: number): Completion[] {
  const typed = text.slice(start, offset).toLowerCase();
  const end = text.charAt(offset) === ']' ? offset + 1 : offset;
  return MARKS.filter(([label]) => label.startsWith(typed)).map(([label, snippet, meaning]) =>
    item('mark', label, snippet, "editor's mark", meaning, { start, end }),
  );
}

const SECTIONS = ['SUMMARY', 'TEXT', 'QUOTE', 'COMMENT', 'VERBATIM TEXT', 'UNCLASSIFIED', 'MESSAGE', 'TRANSLATION', 'NOTE', 'FYI']; // prettier-ignore

/** Names of sections; an END is offered the sections that are open, the innermost first. */
function sectionItems(root: Root, typed: string, to: number): Completion[] {
  const verb = /^\w+/.exec(typed)![0];
  const capitals = verb === verb.toUpperCase();
  const ends = verb.toUpperCase() === 'END';
  const open = ends ? openSections(root, to - typed.length) : [];
  const names = open.length ? open : SECTIONS;
  return names.flatMap((name) => {
    const label = `${verb} ${capitals || name === 'FYI' ? name : name.toLowerCase()}`;
    if (!label.toUpperCase().startsWith(typed.toUpperCase())) return [];
    const documentation = ends ? `Ends what BEGIN ${name} began.` : `Paired with END ${name}.`;
    return item('section', label, label, 'section', documentation, {
      start: to - typed.length,
      end: to,
    });
  });
}

/** The sections that begin before an offset and have not ended, the innermost first. */
function openSections(root: Root, offset: number): string[] {
  const open: string[] = [];
  visit(root, (node) => {
    if (node.type !== 'sectionMark' || node.position.start.offset >= offset) return;
    if (node.opens) open.push(node.name);
    else open.splice(Math.max(open.lastIndexOf(node.name), 0));
  });
  return open.toReversed();
}

/** A page turn as the file's own look. */
function turnItem(text: string, root: Root, { from }: Line, to: number): Completion[] {
  const turn = insertPageTurn(text, root, from);
  if (!turn) return [];
  const words = turn.words;
  const documentation = "A page turn as this file's own look.";
  return [
    item('pageTurn', `Page ${turn.number}`, words, 'page turn', documentation, {
      start: from,
      end: to,
    }),
  ];
}

function item(
  kind: Completion['kind'],
  label: string,
  insertText: string,
  detail: string,
  documentation: string,
  { start: from, end: to }: Extent,
): Completion {
  return {
    label,
    insertText,
    snippet: insertText.includes('${'),
    detail,
    documentation,
    kind,
    from,
    to,
  };
}
