import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseCable } from '../../src/cable/index.js';
import { confidenceOf } from '../../src/ellipsis/confidence.js';
import { findOmissions, type OmissionCache } from '../../src/ellipsis/find.js';
import { type Level, THRESHOLDS } from '../../src/ellipsis/levels.js';
import { CATEGORIES, type Category, type Model } from '../../src/ellipsis/model.js';
import { readModel } from '../../src/ellipsis/read-model.js';
import { articleRate, countWords, statsOf } from '../../src/read/stats.js';
import { ROOT } from '../paths.mjs';
import { DATA, readJsonLines } from './corpus.mjs';
import { type GoldSentence, guessAll, type Guessed } from './gold.mjs';
import { markedSentences } from './marked.mjs';
import { rates, type Tally, tally } from './metric.mjs';

const LEVELS: readonly Level[] = ['sure', 'balanced'];
/** The categories that are on unless they are asked for. */
const ON: readonly Category[] = ['article', 'copula', 'subject'];
/** What is marked in most of the telegrams. */
const MARKED: readonly Category[] = ['copula', 'subject'];
/** Articles in 1,000 words from which a passage has no telegram in it. */
const FULL = 85;
const path = process.argv[2] ?? `${ROOT}/models/ellipsis.bin`;

if (!existsSync(`${DATA}/ellipsis`)) {
  console.log('The gold sets are not here (../shared/data/ellipsis): nothing to measure against.');
  process.exit(0);
}
const bytes = readFileSync(path);
const pages = telegramsOf700Words();
let model!: Model;
const reading = cpu(() => (model = readModel(bytes)));
const first = cpu(() => findOmissions(parseCable(pages[0]!), model));
console.log(
  `model: ${(statSync(path).size / 1e6).toFixed(2)} MB; first use ${(reading + first).toFixed(0)} ms of CPU: ${reading.toFixed(0)} ms to read it, ${first.toFixed(0)} ms for 700 words`,
);

const dev = guessAll(readJsonLines<GoldSentence>('gold-dev.jsonl'), model);
const { lookedAt, heldOut, heldOutBe, lost } = markedSentences();
if (lost.length)
  console.log(`${lost.length} marked sentences are lost: see npm run marks:ellipsis`);
const seen = guessAll(lookedAt, model);
const unseen = guessAll(heldOut, model);
const unseenBe = guessAll(heldOutBe, model);
for (const [name, set, categories] of [
  ['gold-seed', guessAll(readJsonLines<GoldSentence>('gold-seed.jsonl'), model), CATEGORIES],
  ['gold-dev', dev, CATEGORIES],
  // Only what is on by itself is marked in full, and not which of several words it would be.
  // The model learnt forms of `be` and subjects from these, and no articles.
  ['marked sentences, mistakes looked at', seen, ['article']],
  ['marked sentences, held out', unseen, ON],
  ['marked for be and subjects, held out', unseenBe, MARKED],
  ['all telegrams together', [...dev, ...seen, ...unseen], ['article']],
  ['all telegrams that taught nothing', [...dev, ...unseen, ...unseenBe], MARKED],
] as const) {
  console.log(`\n${name}: ${set.length} sentences`);
  for (const level of LEVELS) printTable(level, tallyAt(set, level), categories);
}

console.log('\nfalse alarms per 1,000 words of plain prose');
const plain = new Map<string, string[]>();
for (const { doc, text } of readJsonLines<GoldSentence>('plain-dev.jsonl')) {
  plain.set(doc, [...(plain.get(doc) ?? []), text]);
}
printAlarms(
  'plain-dev',
  [...plain.values()].map((lines) => lines.join(' ')),
);
const passages = readJsonLines<{ text: string }>('plain-passages.jsonl.gz').map(({ text }) => text);
printAlarms('plain-passages', passages);
// Telegrams were printed among them, and footnotes in the middle of sentences.
printAlarms(
  'of these, full prose',
  passages.filter((text) => (articleRate(statsOf(parseCable(text))) ?? 0) >= FULL),
);

console.log(
  '\nwhat a confidence means, on all telegrams together, and on those that taught nothing',
);
printCalibration([...dev, ...seen, ...unseen], ['article']);
printCalibration([...dev, ...unseen, ...unseenBe], MARKED);
printSpeed();

function tallyAt(set: readonly Guessed[], level: Level): Record<Category, Tally> {
  return tally(set, (category) => THRESHOLDS[category][level]);
}

function printTable(
  level: Level,
  table: Record<Category, Tally>,
  categories: readonly Category[],
): void {
  for (const category of categories) {
    const one = table[category];
    if (one.hits + one.misses === 0) continue;
    const { p, r, f } = rates(one);
    const [P, R, F] = [p, r, f].map((value) => value.toFixed(3)) as [string, string, string];
    const accepted = (one.words / one.hits).toFixed(2);
    console.log(
      `  ${level.padEnd(9)}${category.padEnd(12)} P ${P}  R ${R}  F1 ${F}  (${one.hits} right, ${one.alarms} wrong, ${one.misses} missed; word accepted ${accepted})`,
    );
  }
}

function printAlarms(name: string, texts: readonly string[]): void {
  const words = texts.reduce((all, text) => all + countWords(text), 0);
  const found = texts.flatMap((text) => findOmissions(parseCable(text), model));
  const shown = found.filter(({ category }) => ON.includes(category));
  const per = (count: number): string => ((count / words) * 1000).toFixed(2);
  for (const level of LEVELS) {
    const at = shown.filter((one) => level === 'balanced' || one.level === 'sure');
    const parts = ON.map(
      (category) => `${category} ${per(at.filter((one) => one.category === category).length)}`,
    );
    console.log(`  ${name} (${words} words) ${level}: ${per(at.length)} (${parts.join(', ')})`);
  }
}

function printCalibration(set: readonly Guessed[], categories: readonly Category[]): void {
  for (const category of categories) {
    const cells = [0.3, 0.5, 0.7, 0.8, 0.9].map((from, k, edges) => {
      const to = edges[k + 1] ?? 1.01;
      const within = set.map((one) => ({
        ...one,
        guesses: one.guesses.filter((guess) => {
          const sure = confidence(guess.category, guess.score);
          return guess.category === category && sure >= from && sure < to;
        }),
      }));
      const { hits, alarms } = tally(within, () => 0)[category];
      return `${from}: ${hits + alarms ? (hits / (hits + alarms)).toFixed(2) : '-'} of ${hits + alarms}`;
    });
    console.log(`  ${category.padEnd(9)} ${cells.join('   ')}`);
  }
}

function confidence(category: Category, score: number): number {
  return confidenceOf({ category, score }, model);
}

function telegramsOf700Words(): string[] {
  return readJsonLines<{ text: string }>('telegrams-unlabelled.jsonl.gz')
    .map(({ text }) => text)
    .filter((text) => Math.abs(countWords(text) - 700) < 30)
    .slice(0, 20);
}

/** CPU, since the machine may have other things to do: of a page of 700 words, and of a keystroke. */
function printSpeed(): void {
  const roots = pages.map((text) => parseCable(text));
  const page = (): void => roots.forEach((root) => findOmissions(root, model));
  page();
  console.log(`\nspeed: ${(cpu(page) / roots.length).toFixed(1)} ms for 700 words`);
  const paragraphs = pages
    .join(' ')
    .match(/(?:\S+\s+){100}/g)!
    .slice(0, 30);
  const cache: OmissionCache = new Map();
  findOmissions(parseCable(paragraphs.join('\n\n')), model, cache);
  const typed = Array.from({ length: 20 }, (_, k) => {
    paragraphs[9] = `${paragraphs[9]!}${k % 6 ? 'e' : ' th'}`;
    return parseCable(paragraphs.join('\n\n'));
  });
  const keys = cpu(() => typed.forEach((root) => findOmissions(root, model, cache)));
  console.log(`       ${(keys / typed.length).toFixed(1)} ms for a keystroke in 3,000 words`);
}

/** Milliseconds of CPU. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
