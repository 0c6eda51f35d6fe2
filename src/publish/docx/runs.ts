import { FootnoteReferenceRun, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { CableNode, Mark } from '../../cable/index.js';
import { clean } from '../clean.js';

type Leaf = Extract<CableNode, { value: string }>;
type Run = TextRun | FootnoteReferenceRun;

/** The footnotes of a document, by their numbers. */
export class Notes {
  readonly all: Record<string, { children: Paragraph[] }> = {};
  #count = 0;

  /** Adds a note and gives what refers to it. */
  add(words: string): Run {
    this.#count++;
    this.all[String(this.#count)] = { children: [new Paragraph({ children: lines(words, {}) })] };
    return new FootnoteReferenceRun(this.#count);
  }
}

/** What stands in the file for a node, line by line. */
export function runsOf(node: Leaf, notes: Notes): Run[] {
  return node.type === 'mark' ? markRuns(node, notes) : lines(node.value, {});
}

/** The colour of an editor's words: dark enough for print. */
const EDITOR = { color: '7A2E12' };

function markRuns({ kind, value, content }: Mark, notes: Notes): Run[] {
  switch (kind) {
    case 'deleted':
      return lines(content, { strike: true });
    case 'underlined':
      return lines(content, { underline: {} });
    case 'note':
      return [notes.add(content)];
    default:
      return lines(value, EDITOR);
  }
}

function lines(value: string, style: IRunOptions): Run[] {
  return value
    .split(/\r\n|\r|\n/)
    .map(
      (line, index) => new TextRun({ ...style, text: clean(line), ...(index > 0 && { break: 1 }) }),
    );
}
