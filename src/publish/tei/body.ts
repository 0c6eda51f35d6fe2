import type { Element } from 'xast';
import { x } from 'xastscript';
import {
  faultOf,
  type FrontMatter,
  type Head,
  type HeadLine,
  isoOf,
  type PageTurn,
  type Paragraph,
  pagesOf,
  type Placed,
  readDateline,
  readDtg,
  type Root,
  type RootContent,
  type SectionMark,
  type Signature,
} from '../../cable/index.js';
import { type Content, contentOf, onLines, type Setting, spaceOf } from './content.js';
import { breaksWord, textIn } from '../broken-words.js';
import type { Link } from '../publication.js';
import type { Facsimile } from './facsimile.js';
import { markOf } from './marks.js';
import { Quotations } from './quotations.js';
import { References } from './references.js';
import { byFirst, isWhole, type Section, sectionsOf } from '../sections.js';
import { RunningQuotes, wrapped } from './running-sections.js';

/** How far a division has come: TEI wants openers, then text, then closers. */
type Stage = 'top' | 'text' | 'bottom';

/** The body of a cable: divisions of openers, paragraphs and closers, with page furniture between. */
export function bodyOf(
  root: Root,
  setting: Setting,
  about: { links: readonly Link[]; facsimile: Facsimile },
): Element {
  return new Body(root, setting, about).write();
}

/** Where a section goes on in once it ends. */
interface Outer {
  section: Section;
  divisions: Element[];
  children: Content[];
  stage: Stage;
}

/** A node that stands for its own words. */
type Typed = Placed & { value: string };

/** What furniture is called in TEI. */
const PRINTED = {
  label: 'form-label',
  pageLine: 'page-line',
  releaseStamp: 'release-stamp',
  endMark: 'end-mark',
} as const;

class Body {
  #divisions: Element[] = [];
  #children: Content[] = [];
  #stage: Stage = 'top';
  #paragraphs = 0;
  /** What the open sections stand in, the innermost last. */
  readonly #outer: Outer[] = [];
  /** Those that hold whole nodes, by the index of the first. */
  readonly #sections: ReadonlyMap<number, Section[]>;
  readonly #quotes: RunningQuotes;
  readonly #facsimile: Facsimile;
  readonly #references: References;
  /** The number of the page that begins at an offset. */
  readonly #pages: ReadonlyMap<number, number>;

  constructor(
    private readonly root: Root,
    private readonly setting: Setting,
    { links, facsimile }: { links: readonly Link[]; facsimile: Facsimile },
  ) {
    this.#facsimile = facsimile;
    this.#references = new References(root, links, setting);
    const sections = sectionsOf(root);
    this.#sections = byFirst(sections.filter(isWhole));
    this.#quotes = new RunningQuotes(root, sections);
    this.#pages = new Map(pagesOf(root).map(({ start, number }) => [start.offset, number]));
    this.#open();
  }

  write(): Element {
    const { children } = this.root;
    const front = children.findIndex(({ type }) => type === 'frontMatter');
    const first = pagesOf(this.root)[0]!;
    if (!first.turn) this.#put([this.#pb(first.number)]);
    children.forEach((node, index) => {
      if (index <= front || node.type === 'frontMatter') return;
      for (const section of this.#sections.get(index) ?? []) this.#begin(section);
      this.#node(node, index);
      while (this.#outer.at(-1)?.section.last === index) this.#end();
    });
    // A division that holds nothing but furniture still has to hold a text.
    if (this.#stage === 'top') this.#put([x('p')]);
    for (const division of this.#divisions)
      division.children = apart(division.children as Content[], 4);
    return x('body', apart(this.#divisions, 3));
  }

  #open(): void {
    const division = x('div', { type: 'telegram' });
    this.#divisions.push(division);
    this.#children = division.children as Content[];
    this.#stage = 'top';
  }

  /** Begins a new division where the present one is past a stage. */
  #enter(stage: Stage): void {
    const past =
      stage === 'top' ? this.#stage !== 'top' : this.#stage === 'bottom' && stage === 'text';
    if (past) this.#open();
    if (stage === 'bottom' && this.#stage === 'top') this.#put([x('p')]);
    this.#stage = stage;
  }

  /** A section is an element around what it holds: a text within the text. */
  #begin(section: Section): void {
    this.#enter('text');
    const [divisions, children, stage] = [this.#divisions, this.#children, this.#stage];
    this.#outer.push({ section, divisions, children, stage });
    this.#divisions = [];
    this.#open();
  }

  #end(): void {
    const depth = 2 + this.#outer.length;
    const { section, divisions, children, stage } = this.#outer.pop()!;
    children.push(wrapped(section, this.#divisions, (nodes, deep) => apart(nodes, depth + deep)));
    this.#divisions = divisions;
    this.#children = children;
    this.#stage = stage;
  }

  #put(nodes: readonly Content[]): void {
    this.#children.push(...nodes);
  }

  #node(node: Exclude<RootContent, FrontMatter>, index: number): void {
    switch (node.type) {
      case 'space':
        this.#put(spaceOf(node.value, this.setting));
        return;
      case 'pageTurn':
        this.#put(this.#turn(node, undefined));
        return;
      case 'releaseStamp':
      case 'endMark':
        this.#put([this.#printed(node)]);
        return;
      case 'sectionLine':
        this.#put(this.#section(node));
        return;
      case 'sectionMark':
        this.#enter('text');
        this.#put([x('label', sectionEnd(node), this.#text(node.value))]);
        return;
      case 'head':
        this.#enter('top');
        this.#head(node);
        return;
      case 'paragraph':
        this.#enter('text');
        this.#put([this.#paragraph(node, index)]);
        return;
      case 'signature':
        this.#enter('bottom');
        this.#put([this.#closer(node)]);
    }
  }

  #text(value: string): Content[] {
    return onLines(contentOf(value, this.setting));
  }

  #pb(number: number, noBreak?: true): Element {
    const facs = this.#facsimile.page(number);
    return x('pb', { n: String(number), break: noBreak ? 'no' : undefined, facs });
  }

  #furniture(type: string, node: Typed, place?: string): Element {
    return x('fw', { type, place, facs: this.#facsimile.facs(node) }, this.#text(node.value));
  }

  /** Furniture that says all by its words. */
  #printed(node: Typed & { type: keyof typeof PRINTED }): Element {
    return this.#furniture(PRINTED[node.type], node);
  }

  #section(node: Typed & { number: number }): Content[] {
    return [
      x('milestone', { unit: 'section', n: String(node.number) }),
      this.#furniture('section', node),
    ];
  }

  /** Page furniture; `noBreak` where a word goes on across it. */
  #turn({ children }: PageTurn, noBreak: true | undefined): Content[] {
    const nodes: Content[] = [];
    for (const child of children) {
      const number = this.#pages.get(child.position.start.offset);
      if (number !== undefined) nodes.push(this.#pb(number, noBreak));
      switch (child.type) {
        case 'space':
          nodes.push(...spaceOf(child.value, { ...this.setting, ...(noBreak && { noBreak }) }));
          break;
        case 'banner':
          nodes.push(
            this.#furniture('classification', child, child.edge === 'head' ? 'top' : 'bottom'),
          );
          break;
        default:
          nodes.push(this.#printed(child));
      }
    }
    return nodes;
  }

  /** The lines of a head: titles are heads, all others stand in openers. */
  #head({ children }: Head): void {
    let opener: Element | undefined;
    for (const child of children) {
      if (child.type === 'headLine' && child.field === 'title') {
        opener = undefined;
        this.#put([x('head', { facs: this.#facsimile.facs(child) }, this.#text(child.value))]);
      } else if (child.type === 'headLine') {
        if (!opener) this.#put([(opener = x('opener'))]);
        opener.children.push(...(this.#field(child) as Element[]));
      } else {
        const nodes = this.#inHead(child);
        if (opener) opener.children.push(...(nodes as Element[]));
        else this.#put(nodes);
      }
    }
    for (const node of this.#children) {
      if (node.type === 'element' && node.name === 'opener')
        node.children = onLines(node.children as Content[]);
    }
  }

  #inHead(child: Exclude<Head['children'][number], HeadLine>): Content[] {
    switch (child.type) {
      case 'space':
        return spaceOf(child.value, this.setting);
      case 'pageTurn':
        return this.#turn(child, undefined);
      case 'releaseStamp':
        return [this.#printed(child)];
      case 'sectionLine':
        return this.#section(child);
    }
  }

  #field(line: HeadLine): Content[] {
    const { field, value } = line;
    const facs = this.#facsimile.facs(line);
    if (field === 'dateline' || field === 'dtg') {
      const date = (field === 'dateline' ? readDateline(value, 0) : undefined) ?? readDtg(value, 0);
      if (date && faultOf(date) === undefined) {
        const { hour = 0, minute = 0 } = date;
        const two = (number: number): string => String(number).padStart(2, '0');
        const time = date.kind === 'dtg' ? `T${two(hour)}:${two(minute)}:00Z` : '';
        const when = isoOf(date) + time;
        return [
          x('dateline', { facs }, [
            ...contentOf(value.slice(0, date.start), this.setting),
            x('date', { when }, contentOf(value.slice(date.start, date.end), this.setting)),
            ...contentOf(value.slice(date.end), this.setting),
          ]),
        ];
      }
      return [x('dateline', { facs }, this.#text(value))];
    }
    return [x('seg', { type: field, facs }, this.#text(value))];
  }

  #closer(node: Signature): Element {
    const { value, name, runIn } = node;
    const facs = this.#facsimile.facs(node);
    const person = x('persName', contentOf(name, this.setting));
    const rest = contentOf(value.slice(name.length), this.setting);
    return x('closer', { rend: runIn ? 'run-in' : undefined, facs }, [
      x('signed', [person, ...rest]),
    ]);
  }

  #paragraph(paragraph: Paragraph, at: number): Element {
    const { children, depth } = paragraph;
    const number = children[0]?.type === 'number' ? children[0] : undefined;
    const quotes = new Quotations(this.#quotes.in(at), new Set(children));
    const nodes = quotes.nodes;
    children.forEach((child, index) => {
      switch (child.type) {
        case 'number':
          nodes.push(
            x('num', { value: String(child.ordinal) }, contentOf(child.value, this.setting)),
          );
          break;
        case 'portionMark':
          nodes.push(
            x('seg', { type: 'portion-mark', subtype: child.mark }, this.#text(child.value)),
          );
          break;
        case 'text':
          nodes.push(...this.#references.contentOf(child));
          if (breaksWord(child.value, children[index + 1])) markBreak(nodes);
          break;
        case 'space': {
          const noBreak = wordAcross(children, index);
          nodes.push(...contentOf(child.value, { ...this.setting, ...(noBreak && { noBreak }) }));
          break;
        }
        case 'mark':
          nodes.push(...markOf(child, this.setting));
          break;
        case 'sectionMark':
          quotes.mark(child, x('seg', sectionEnd(child), this.#text(child.value)));
          break;
        case 'pageTurn':
          nodes.push(...this.#turn(child, wordAcross(children, index)));
          break;
        case 'releaseStamp':
        case 'endMark':
          nodes.push(this.#printed(child));
          break;
        case 'sectionLine':
          nodes.push(...this.#section(child));
          break;
        case 'head':
          for (const line of child.children) {
            if (line.type === 'headLine') nodes.push(this.#furniture(`head-${line.field}`, line));
            else nodes.push(...this.#inHead(line));
          }
      }
    });
    this.#paragraphs++;
    return x(
      'p',
      {
        'xml:id': `p${this.#paragraphs}`,
        n: number?.label,
        rend: depth > 0 ? `level-${depth}` : undefined,
        facs: this.#facsimile.facs(paragraph),
      },
      quotes.finished(),
    );
  }
}

/** What an end of a paired section says of itself: `begin`, `press-release`. */
function sectionEnd({ opens, name }: SectionMark): { type: string; subtype: string } {
  return { type: opens ? 'begin' : 'end', subtype: name.toLowerCase().replace(/\s+/g, '-') };
}

/** Whether a word goes on across what stands at an index: it ends in a hyphen before, and letters follow. */
function wordAcross(children: Paragraph['children'], index: number): true | undefined {
  const beside = (step: 1 | -1): string => {
    let at = index + step;
    while (children[at] && ['space', 'pageTurn', 'releaseStamp'].includes(children[at]!.type))
      at += step;
    return textIn(children[at]);
  };
  return /\p{L}-$/u.test(beside(-1).slice(-8)) && /^\p{L}/u.test(beside(1)) ? true : undefined;
}

/** Says of the last line end that a word goes on across it. */
function markBreak(nodes: readonly Content[]): void {
  const end = nodes.findLast((node) => node.type === 'element' && node.name === 'lb');
  if (end?.type === 'element') end.attributes['break'] = 'no';
}

/** Blocks on lines of their own, indented. */
function apart(children: readonly Content[], depth: number): Element[] {
  const margin = `\n${'  '.repeat(depth)}`;
  const lines = children.flatMap((child, index) => {
    const last = children[index - 1];
    // Empty lines stay together on one line of the XML.
    const together = isSpace(child) && last !== undefined && isSpace(last);
    return together ? [child] : [{ type: 'text' as const, value: margin }, child];
  });
  lines.push({ type: 'text', value: `\n${'  '.repeat(depth - 1)}` });
  return lines as Element[];
}

function isSpace(node: Content): boolean {
  return node.type === 'element' && (node.name === 'lb' || node.name === 'space');
}
