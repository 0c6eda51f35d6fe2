import type { Edit } from '../cable/index.js';
import type { Omission } from './find.js';

/** A way to write what was left out into the transcript, marked as the editor's: `[the]`. */
export interface Supply {
  words: string;
  edit: Edit;
}

/**
 * The word that was found and then its alternatives, each as an editor would supply it. The letters
 * of the transcript stay as they are: `Remains` becomes `[It] Remains`, since its capital stands on
 * the paper, and `[This] Remains` where that was meant.
 */
export function suppliesOf(text: string, { offset, words, alternatives }: Omission): Supply[] {
  const found = words.join(' ');
  const opens = opensSentence(text, offset, found);
  const all = [found, ...alternatives.map((word) => (opens ? capitalised(word) : word))];
  return all.map((one) => ({
    words: one,
    edit: { start: offset, end: offset, text: `[${one}] ` },
  }));
}

/** The word found has a capital at the start of a sentence; that of `I` tells nothing. */
function opensSentence(text: string, offset: number, found: string): boolean {
  if (/^I\b/.test(found)) return /^\p{Lu}/u.test(text.slice(offset, offset + 2));
  return /^\p{Lu}/u.test(found);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
