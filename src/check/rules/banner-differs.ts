import type { Marking } from '../../cable/index.js';
import { type Bearer, spacedOut } from '../marking-words.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'banner-differs',
  severity: 'error',
  title: 'A banner or the message line has another marking than the cable.',
  check(cable, report) {
    const bearers = cable.bearers;
    const counts = new Map<Marking, number>();
    for (const { marking } of bearers) counts.set(marking, (counts.get(marking) ?? 0) + 1);
    if (counts.size < 2) return;
    const most = Math.max(...counts.values());
    const usual = [...counts.keys()].filter((marking) => counts.get(marking) === most);
    const told = new Set<Marking>();
    for (const bearer of bearers) {
      const { marking, start, end, node } = bearer;
      // Of markings that are equally frequent any may be the wrong one: each is told once.
      if (usual.includes(marking) && (usual.length === 1 || told.has(marking))) continue;
      told.add(marking);
      const expected = usual.find((other) => other !== marking)!;
      report({
        start,
        end,
        message: `Unexpected marking "${marking}" in ${node.type === 'banner' ? 'a banner' : 'the message line'}, expected "${expected}"`,
        fixes: [
          {
            title: `Change to "${expected}"`,
            edits: [{ start, end, text: inStyleOf(bearer, expected) }],
            safe: false,
          },
        ],
      });
    }
  },
});

/** Another marking, set as the one that stands there. */
function inStyleOf({ node, spaced }: Bearer, marking: Marking): string {
  const words = marking === 'UNCLASSIFIED' && node.type === 'headLine' ? 'UNCLAS' : marking;
  if (spaced) return spacedOut(words);
  if (node.value === node.value.toUpperCase()) return words;
  return node.value === node.value.toLowerCase()
    ? words.toLowerCase()
    : words.replace(/\B[A-Z]+/g, (tail) => tail.toLowerCase());
}
