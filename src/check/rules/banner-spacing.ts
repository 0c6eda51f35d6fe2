import { spacedOut } from '../marking-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'banner-spacing',
  severity: 'warning',
  title: 'The letter-spacing of a marking is broken.',
  check(cable, report) {
    for (const { node, words, spaced, start, end } of cable.bearers) {
      if (!spaced) continue;
      const typed = node.value.slice(0, end - start);
      // What stands between each letter and the next.
      const gaps = typed.split(/[A-Z]/).slice(1, -1);
      if (isEven(gaps, words)) continue;
      const open = gaps.filter((gap) => gap !== '').length * 2 > gaps.length;
      const text = open ? spacedOut(words, widest(gaps)) : words;
      report({
        start,
        end,
        message: `Unexpected spacing "${typed}", expected "${text}"`,
        fixes: [{ title: `Change to "${text}"`, edits: [{ start, end, text }], safe: true }],
      });
    }
  },
});

/** One gap between the letters of all words; between the words it may be wider. */
function isEven(gaps: readonly string[], words: string): boolean {
  const gap = gaps[0]!;
  let at = -1;
  return Array.from(words).every((letter, index) => {
    if (letter === ' ') return true;
    const before = gaps[at++];
    if (before === undefined) return true;
    return words[index - 1] === ' ' ? before.length >= gap.length : before === gap;
  });
}

function widest(gaps: readonly string[]): string {
  const gap = gaps.reduce((a, b) => (b.length > a.length ? b : a));
  return gap.length > 1 ? gap : '  ';
}
