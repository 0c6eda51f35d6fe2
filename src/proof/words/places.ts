import type { Edit, Root } from '../../cable/index.js';
import { wordsOf } from './vocabulary.js';

/** The edits that put one word for another wherever it stands in a cable, in that very form. */
export function correctionEdits(root: Root, word: string, put: string): Edit[] {
  const form = word.normalize('NFC');
  return wordsOf(root)
    .filter((placed) => placed.word === form)
    .map(({ start, end }) => ({ start, end, text: put }));
}
