import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CableNode, parseCable, visit } from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';

interface Snippet {
  prefix: string[];
  body: string[];
  description: string;
}

const snippets = JSON.parse(
  readFileSync(new URL('../../snippets/cable.json', import.meta.url), 'utf8'),
) as Record<string, Snippet>;

/** The text that a snippet leaves when each of its places is accepted as it is. */
function accepted({ body }: Snippet): string {
  let text = body.join('\n');
  const values = new Map<string, string>();
  const fill = (pattern: RegExp): void => {
    for (let before = ''; before !== text;) {
      before = text;
      text = text.replace(pattern, (_, place: string, value: string) => {
        values.set(place, value);
        return value;
      });
    }
  };
  text = text.replaceAll('${TM_SELECTED_TEXT}', 'word');
  fill(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/);
  fill(/\$\{(\d+):([^${}]*)\}/);
  fill(/\$\{(\d+)()\}/);
  return text.replace(/\$(\d+)/g, (_, place: string) => values.get(place) ?? '');
}

/** What is found in a text: types of nodes, kinds of marks. */
function kindsIn(text: string): string[] {
  const kinds: string[] = [];
  visit(parseCable(text, { readers }), (node: CableNode) => {
    kinds.push(node.type === 'mark' ? `mark ${node.kind}` : node.type);
  });
  return kinds;
}

const EXPECTED: Readonly<Record<string, string[]>> = {
  'Form page': ['banner', 'label'],
  'Page turn of a form': ['pageTurn', 'banner', 'label'],
  'Page turn with a page number': ['pageTurn', 'pageLine', 'banner', 'label'],
  'Page turn with foot and head': ['pageTurn', 'banner', 'pageLine', 'banner', 'label'],
  'Page turn of a wire': ['pageTurn', 'banner', 'banner', 'pageLine'],
  'Page line': ['pageLine'],
  'Head of a form telegram': [
    'head',
    'headLine',
    'banner',
    'label',
    'headLine',
    'headLine',
    'headLine',
  ],
  'Head of a wire': [
    'banner',
    'pageLine',
    'head',
    'headLine',
    'headLine',
    'headLine',
    'headLine',
    'headLine',
    'headLine',
  ],
  'Front matter': ['frontMatter'],
  Illegible: ['mark illegible'],
  Garble: ['mark garbled'],
  'Apparent omission': ['mark omission'],
  'Not declassified': ['mark redacted'],
  'Name not declassified': ['mark redacted'],
  'Doubtful word': ['mark unclear'],
  'Doubtful words': ['mark unclear'],
  Sic: ['mark sic'],
  'Sic, with what was meant': ['mark correction'],
  Supplied: ['mark supplied'],
  'Struck out': ['mark deleted'],
  Added: ['mark added'],
  Underlined: ['mark underlined'],
  Stamp: ['mark stamp'],
  Handwritten: ['mark handwritten'],
  'In the margin': ['mark margin'],
  "Editor's note": ['mark note'],
  'Here follows': ['mark note'],
  'Ellipsis of the original': [],
  Summary: ['sectionMark', 'sectionMark'],
  Text: ['sectionMark', 'sectionMark'],
  Quotation: ['sectionMark', 'sectionMark'],
  'For your information': ['sectionMark', 'sectionMark'],
  'Portion mark': ['portionMark'],
  Section: ['sectionLine'],
  'End of a form telegram': ['signature', 'endMark'],
  'End of a wire': ['signature', 'banner', 'endMark'],
};

/** What stands around a snippet where it is used: a page before and after, a number before. */
const AROUND: Readonly<Record<string, (text: string) => string>> = {
  'Front matter': (text) => text,
  'Portion mark': (text) => `1. ${text}Minister agreed.`,
  Section: (text) => `SECRET\n\n${text}\n\n1. Minister agreed.`,
  'Head of a wire': (text) => `${text}MINISTER AGREED.`,
  'Head of a form telegram': (text) => `${text}Minister agreed.`,
  'End of a form telegram': (text) => `Minister agreed.\n\n${text}`,
  'End of a wire': (text) => `Minister agreed.\n\n${text}`,
};
const inText = (text: string): string => `Minister said word ${text} and left.`;
const between = (text: string): string => `Minister agreed.\n\n${text}\n\nWe did not.`;

describe('snippets', () => {
  it('are all expected here', () => {
    assert.deepEqual(Object.keys(snippets).sort(), Object.keys(EXPECTED).sort());
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`writes what is read again: ${name}`, () => {
      const text = accepted(snippet);
      assert.doesNotMatch(text, /\$/, 'a place that is not filled');
      const block = /^(?:Page|Form|Text|Summary)/.test(name);
      const around = AROUND[name] ?? (block ? between : inText);
      const found = kindsIn(around(text));
      for (const kind of EXPECTED[name] ?? []) {
        const at = found.indexOf(kind);
        assert.notEqual(at, -1, `${kind} is not among ${found.join(', ')}`);
        found.splice(0, at + 1);
      }
    });
  }

  it('have words to be found by and a sentence that explains them', () => {
    for (const { prefix, description } of Object.values(snippets)) {
      assert.ok(prefix.length > 0);
      assert.match(description, /^[A-Z"].*\.$/);
    }
  });
});
