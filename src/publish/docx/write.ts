import { AlignmentType, Document, Packer, Paragraph } from 'docx';
import {
  type CableNode,
  type PageTurn,
  pagesOf,
  type Paragraph as Part,
} from '../../cable/index.js';
import { clean } from '../clean.js';
import { metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { sectionsAround } from '../sections.js';
import { Notes, runsOf } from './runs.js';

type Leaf = Extract<CableNode, { value: string }>;

/**
 * A cable for a word processor, as it was typed: its lines, its pages and its furniture, numbers as
 * they stand. Struck-out and underlined words look so, and editors' notes are footnotes.
 */
export async function writeDocx(publication: Publication): Promise<Uint8Array> {
  const { root, data, name, software } = publication;
  const { title } = metadataOf(root, data, name);
  const writer = new Writer(
    new Set(
      pagesOf(root)
        .slice(1)
        .map(({ start }) => start.offset),
    ),
  );
  const around = sectionsAround(root);
  root.children.forEach((node, index) => {
    writer.sections = around[index]!.length;
    writer.put(node);
  });
  const document = new Document({
    title: clean(title.replace(/\s+/g, ' ')),
    creator: `${software.name} ${software.version}`,
    styles: { default: { document: { run: { font: 'Courier New', size: 22 } } } },
    footnotes: writer.notes.all,
    sections: [{ children: writer.paragraphs }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

class Writer {
  readonly paragraphs: Paragraph[] = [];
  readonly notes = new Notes();
  /** How many sections the next paragraph stands in: each is set in on both sides. */
  sections = 0;
  /** Whether the next paragraph begins a page. */
  #turns = false;

  /** `pages` are the offsets at which a page begins. */
  constructor(private readonly pages: ReadonlySet<number>) {}

  put(node: CableNode): void {
    switch (node.type) {
      case 'frontMatter':
      case 'space':
        this.#begin(node);
        return;
      case 'paragraph':
        this.#paragraph(node);
        return;
      case 'head':
      case 'pageTurn':
        for (const child of (node as PageTurn).children) this.put(child);
        return;
      case 'pageLine':
        this.#begin(node);
        // A form feed is a page turn here too, and nothing to be read; a wire's number may follow it.
        if (node.form !== 'formFeed') this.#add([node], true);
        else if (node.value.trim()) this.#add([{ ...node, value: node.value.trim() }], true);
        return;
      default:
        this.#begin(node);
        this.#add([node as Leaf], FURNITURE.has(node.type));
    }
  }

  /** A paragraph; what interrupts it stands between its parts. */
  #paragraph({ children, depth }: Part): void {
    let run: Leaf[] = [];
    const end = (): void => {
      const first = run.findIndex(({ type }) => type !== 'space');
      const last = run.findLastIndex(({ type }) => type !== 'space');
      if (first >= 0) this.#add(run.slice(first, last + 1), false, depth);
      run = [];
    };
    for (const child of children) {
      if ('value' in child && !FURNITURE.has(child.type)) {
        run.push(child);
        continue;
      }
      end();
      this.put(child);
    }
    end();
  }

  #begin({ position }: CableNode): void {
    if (this.pages.has(position.start.offset)) this.#turns = true;
  }

  #add(leaves: readonly Leaf[], furniture: boolean, depth = 0): void {
    const sections = furniture ? 0 : Math.min(this.sections, 4);
    this.paragraphs.push(
      new Paragraph({
        alignment: furniture ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: leaves.flatMap((leaf) => runsOf(leaf, this.notes)),
        indent: {
          left: (Math.min(depth, 6) + sections) * 480,
          ...(sections > 0 && { right: sections * 480 }),
        },
        pageBreakBefore: this.#turns,
        spacing: { after: 200 },
      }),
    );
    this.#turns = false;
  }
}

const FURNITURE = new Set([
  'banner',
  'label',
  'pageLine',
  'releaseStamp',
  'endMark',
  'sectionLine',
]);
