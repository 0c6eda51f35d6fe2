/**
 * Cablese and the linters that it is held against. All read the same text, parse it and run their
 * usual rules over it: markdownlint its defaults, remark-lint the two presets of its readme.
 */
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkPresetLintConsistent from 'remark-preset-lint-consistent';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { parseCable } from '../src/cable/index.js';
import { checkCable } from '../src/check/index.js';

export type Work = (text: string) => unknown;

export interface Contestant {
  name: string;
  work: Work;
}

const processor = remark()
  .use(remarkPresetLintConsistent)
  .use(remarkPresetLintRecommended)
  .freeze();

export const contestants: readonly Contestant[] = [
  { name: 'cablese', work: (text) => checkCable(text, parseCable(text)) },
  { name: 'markdownlint', work: (text) => lint({ strings: { text } }) },
  { name: 'remark-lint', work: (text) => processor.run(processor.parse(text), text) },
];
