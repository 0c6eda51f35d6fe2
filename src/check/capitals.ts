import type { ParagraphView } from './view.js';

/** How much of each paragraph is looked at, and how much of all of them, in characters. */
const OF_EACH = 200;
const IN_ALL = 2000;

/** How many capitals stand for one small letter on a wire: `PARA 2(b)`. */
const RATIO = 8;

/** Whether running text is all in capitals, as on a wire, told from its beginning. */
export function inCapitals(paragraphs: readonly ParagraphView[]): boolean {
  let words = '';
  for (const { texts } of paragraphs) {
    words += texts[0]?.value.slice(0, OF_EACH) ?? '';
    if (words.length > IN_ALL) break;
  }
  // Most wires have no small letter at all there, and this asks it quickest.
  if (words === words.toUpperCase()) return /\p{Lu}/u.test(words);
  let small = 0;
  let large = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) large++;
    else if (code > 127 && /\p{Ll}/u.test(words.charAt(i))) small++;
    else if (code > 127 && /\p{Lu}/u.test(words.charAt(i))) large++;
    // So many that the rest cannot outweigh them.
    if (small * (RATIO + 1) >= words.length) return false;
  }
  return large > small * RATIO;
}
