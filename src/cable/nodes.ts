/**
 * The tree of a cable, in unist's terms.
 *
 * Every literal holds the characters it stands for, so concatenating the leaves gives the file
 * back. A paragraph that crosses a page turn is one node with the turn inside it, as TEI's `pb`.
 */
import type { Literal, Node, Parent, Point, Position } from 'unist';
import type { MessageLine } from './head-field.js';
import type { Marking, PortionMark } from './markings.js';

/** A place in the file: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Place extends Point {
  offset: number;
}

/** From the first character of a node to the place after its last. */
export interface Span extends Position {
  start: Place;
  end: Place;
}

/** A node that knows where it stands. */
export interface Placed extends Node {
  position: Span;
}

interface Leaf extends Literal {
  value: string;
  position: Span;
}

interface Branch extends Parent {
  position: Span;
}

/** The archive's own data: YAML between `---` lines at the very top, never part of the reading text. */
export interface FrontMatter extends Leaf {
  type: 'frontMatter';
  /** The YAML between the fences. */
  yaml: string;
  /** Offset of the first character of `yaml`. */
  yamlOffset: number;
}

/** White space between two nodes: line ends, blank lines, margins, a byte order mark. */
export interface Space extends Leaf {
  type: 'space';
}

/** A whole line that is a classification marking, at the head or the foot of a page. */
export interface Banner extends Leaf {
  type: 'banner';
  edge: 'head' | 'foot';
  /** The marking that stands there, or most likely should (see `probable`). */
  marking: Marking;
  captions: string[];
  /** `S E C R E T` */
  spaced: boolean;
  /** True when the line only resembles a marking: a typing error is likelier than a text. */
  probable: boolean;
}

/** The form's printed word `Classification`. */
export interface Label extends Leaf {
  type: 'label';
  /** True when the line only resembles the label. */
  probable: boolean;
}

/** A line that numbers a page: `[page 2 of 3]`, a form feed, `-2-`, `PAGE 02 STATE 041961`. */
export interface PageLine extends Leaf {
  type: 'pageLine';
  form: 'bracket' | 'formFeed' | 'dash' | 'telegram' | 'wire';
  number: number | undefined;
  of: number | undefined;
  /** Where the digits of the number stand, as offsets into the file. */
  numberStart: number;
  numberEnd: number;
  /** Section of the message, where the page line names it (`PAGE 01 LONDON 03717 02 OF 02`). */
  section: number | undefined;
}

/** A line that a later hand put on the page: `... Declassified/Released US Department of State ...`. */
export interface ReleaseStamp extends Leaf {
  type: 'releaseStamp';
}

/** The contiguous run of page furniture between two pages, before the first or after the last. */
export interface PageTurn extends Branch {
  type: 'pageTurn';
  place: 'opening' | 'turn' | 'closing';
  /** Indexes of the children with which a page begins; more than one where a page is empty. */
  pageStarts: number[];
  children: (Banner | Label | PageLine | ReleaseStamp | EndMark | Space)[];
}

/** What a line of the head is. */
export type HeadField =
  | 'title'
  | 'action'
  | 'info'
  | 'from'
  | 'to'
  | 'precedence'
  | 'number'
  | 'dtg'
  | 'dateline'
  | 'received'
  | 'message'
  | 'captions'
  | 'eo'
  | 'tags'
  | 'subject'
  | 'reference'
  | 'drafting'
  | 'routing'
  | 'source'
  | 'pass'
  /** What another hand put there: `[stamp: RECEIVED]`. */
  | 'note';

/** One field of the head, with its continuation lines. */
export interface HeadLine extends Leaf {
  type: 'headLine';
  field: HeadField;
  /** What the message line of a wire says; undefined on every other line. */
  message: MessageLine | undefined;
}

/**
 * The lines before the body. A message in several sections has one head a section. Furniture that
 * stands within the head, as the marking under a FRUS title, is a page turn inside it.
 */
export interface Head extends Branch {
  type: 'head';
  layout: 'form' | 'frus' | 'wire';
  children: (HeadLine | PageTurn | ReleaseStamp | SectionLine | Space)[];
}

/** How a paragraph number is written. */
export type NumberStyle =
  '1.' | '(1)' | '1)' | 'A.' | 'a.' | '(A)' | '(a)' | 'a)' | 'I.' | '(i)' | '(I)';

/** The number at the start of a paragraph. */
export interface NumberMark extends Leaf {
  type: 'number';
  style: NumberStyle;
  /** Its place in its row: `c.` is 3, `IV.` is 4. */
  ordinal: number;
  /** The label without its punctuation: `2`, `c`, `IV`. */
  label: string;
  /** True for `1. .`, where a digit was lost. */
  lostDigit: boolean;
}

/** `(C)`, `(LOU)`, `(C-ENTIRE TEXT)` directly after a paragraph number. */
export interface PortionNode extends Leaf {
  type: 'portionMark';
  mark: PortionMark;
  entire: boolean;
}

/** Running text, as typed, line ends included. */
export interface Text extends Leaf {
  type: 'text';
}

/** `BEGIN SUMMARY`, `End text`, `QUOTE`, `UNQUOTE`, `FYI`, `End FYI`. */
export interface SectionMark extends Leaf {
  type: 'sectionMark';
  opens: boolean;
  /** `SUMMARY`, `TEXT`, `QUOTE`, `FYI`: the two that pair have the same name. */
  name: string;
}

/** `SECTION 02 OF 02`, `Section two of three`. */
export interface SectionLine extends Leaf {
  type: 'sectionLine';
  number: number;
  of: number;
}

/** What an editor's mark says. */
export type MarkKind =
  | 'illegible'
  | 'garbled'
  | 'redacted'
  | 'omission'
  | 'unclear'
  | 'sic'
  | 'correction'
  | 'supplied'
  | 'stamp'
  | 'handwritten'
  | 'margin'
  | 'note'
  | 'footnote'
  | 'deleted'
  | 'added'
  | 'underlined';

/** One editor's mark, whole: `[illegible: 3 words]`, `word[?]`, `~~word~~`. */
export interface Mark extends Leaf {
  type: 'mark';
  kind: MarkKind;
  /** The words of the paper that the mark is about, or the editor's own words. */
  content: string;
  /** What was meant, in `teh [sic: the]`. */
  corrected: string | undefined;
  quantity: string | undefined;
  unit: string | undefined;
  /** The mark that was most likely meant, where this one is misspelt. */
  expected: string | undefined;
}

/** A paragraph, across every page turn inside it. */
export interface Paragraph extends Branch {
  type: 'paragraph';
  /** How deep its number stands: 0 for the outermost row and for unnumbered text. */
  depth: number;
  children: (
    | NumberMark
    | PortionNode
    | Text
    | Mark
    | SectionMark
    | Space
    | PageTurn
    | ReleaseStamp
    | EndMark
    | SectionLine
    | Head
  )[];
}

/** Who signed: `RUSK`, `BALL (ACTING)`. */
export interface Signature extends Leaf {
  type: 'signature';
  name: string;
  acting: boolean;
  /** True when it stands at the end of the last line of text. */
  runIn: boolean;
}

/** `END`, `BT`, `NNNN`. */
export interface EndMark extends Leaf {
  type: 'endMark';
}

/** A whole cable. */
export interface Root extends Branch {
  type: 'root';
  children: RootContent[];
}

export type RootContent =
  | FrontMatter
  | Space
  | PageTurn
  | ReleaseStamp
  | Head
  | Paragraph
  | SectionMark
  | SectionLine
  | Signature
  | EndMark;

/** Any node of a cable. */
export type CableNode =
  | Root
  | RootContent
  | Banner
  | Label
  | PageLine
  | HeadLine
  | NumberMark
  | PortionNode
  | Text
  | Mark;

/** Any node of a cable that has no children. */
export type CableLeaf = Exclude<CableNode, Root | PageTurn | Head | Paragraph>;
