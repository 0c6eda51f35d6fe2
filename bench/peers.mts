/** The linters that Cablese is held against: both read the same text, each with its usual rules. */
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';

export interface Peer {
  name: string;
  check: (text: string) => unknown;
}

const processor = remark().use(remarkPresetLintRecommended).freeze();

export const peers: readonly Peer[] = [
  { name: 'markdownlint', check: (text) => lint({ strings: { text } }) },
  { name: 'remark-lint', check: (text) => processor.run(processor.parse(text), text) },
];
