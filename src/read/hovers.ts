import {
  type CableLeaf,
  type EndMark,
  type Extent,
  extentOf,
  type PageLine,
  pathAt,
  type Root,
  type Text,
  touches,
} from '../cable/index.js';
import { explainField } from './explain-field.js';
import { explainMark } from './explain-mark.js';
import { explainBanner, explainPortion } from './explain-marking.js';
import { type Glossary, lookUp } from './lookup.js';
import { code, quoted } from './markdown.js';
import { titleOf } from './outline.js';
import { referenceAt } from './references.js';
import { wordAt } from './selection.js';

/** What is said of a place: plain words, in Markdown. */
export interface Hover extends Extent {
  contents: string;
}

/**
 * Explains what stands at an offset; undefined where there is nothing to explain. The glossary is
 * passed in, so that a program loads it when it is first needed.
 */
export function hoverAt(root: Root, offset: number, glossary: Glossary): Hover | undefined {
  const leaf = pathAt(root, offset).at(-1)!;
  const extent = extentOf(leaf);
  if (!('value' in leaf) || leaf.type === 'space' || !touches(extent, offset)) return undefined;
  if (leaf.type === 'text')
    return hoverReference(root, offset) ?? hoverWord(leaf, offset, glossary);
  if (leaf.type === 'headLine') {
    const field = explainField(leaf, offset);
    const word = hoverWord(leaf, offset, glossary);
    return word ? { ...word, contents: `${word.contents}\n\n${field.contents}` } : field;
  }
  return { ...extent, contents: explainLeaf(leaf) };
}

type Single = Exclude<CableLeaf, { type: 'space' | 'text' | 'headLine' }>;

function explainLeaf(leaf: Single): string {
  switch (leaf.type) {
    case 'banner':
      return explainBanner(leaf);
    case 'label':
      return 'The printed word of the form, under the typed marking.';
    case 'pageLine':
      return explainPage(leaf);
    case 'number':
      return leaf.lostDigit ? 'Paragraph number, of which a digit was lost.' : 'Paragraph number.';
    case 'portionMark':
      return explainPortion(leaf);
    case 'mark':
      return explainMark(leaf);
    case 'sectionMark':
      return `**${leaf.name}** ${leaf.opens ? 'begins' : 'ends'} here.`;
    case 'sectionLine':
      return `Section ${leaf.number} of ${leaf.of}: a long message was sent in sections.`;
    case 'signature':
      return `Signed ${quoted(leaf.name)}${leaf.acting ? ', acting' : ''}. A message bears the surname of the head of the post, or of the Secretary, whoever drafted it.`;
    case 'endMark':
      return explainEnd(leaf);
    case 'releaseStamp':
      return 'Release stamp: put on the page by a later reviewer, and none of the message.';
    case 'frontMatter':
      return "The archive's own data about the cable, and none of its text.";
  }
}

function explainPage({ form, number, of }: PageLine): string {
  const page =
    number === undefined ? 'A new page' : `Page ${number}${of === undefined ? '' : ` of ${of}`}`;
  const hands: Readonly<Record<PageLine['form'], string>> = {
    bracket: 'written by the transcriber',
    formFeed: 'a form feed',
    dash: 'typed',
    telegram: 'the continuation sheet of the form',
    wire: 'printed by the machine, with the post and the serial number of the message',
  };
  return `${page}: ${hands[form]}.`;
}

function explainEnd({ value }: EndMark): string {
  if (value === 'BT')
    return '**BT**: break. The prosign that sets the text off from what the operators wrote.';
  if (/^N{3,}/.test(value))
    return `${code(value)}: end of the message, as the teleprinter read it.`;
  if (value.startsWith('***'))
    return 'The classification at which the archive keeps the message now.';
  return `${code(value)}: end of the message.`;
}

/** `para 3` shows the first words of the third paragraph. */
function hoverReference(root: Root, offset: number): Hover | undefined {
  const reference = referenceAt(root, offset);
  if (!reference) return undefined;
  const { start, end, label, target, own } = reference;
  const contents = target
    ? `Paragraph ${label}: ${quoted(titleOf(target))}`
    : own
      ? `Paragraph ${label}: none of this number stands in this cable.`
      : `Paragraph ${label} of another text.`;
  return { start, end, contents };
}

function hoverWord(
  { value, position }: Text | { value: string; position: Text['position'] },
  offset: number,
  glossary: Glossary,
): Hover | undefined {
  const origin = position.start.offset;
  const word = wordAt(value, offset - origin);
  const entry = word && lookUp(glossary, value.slice(word.start, word.end));
  if (!word || !entry) return undefined;
  return {
    start: origin + word.start,
    end: origin + word.end,
    contents: `**${entry.term}**: ${entry.meaning}`,
  };
}
