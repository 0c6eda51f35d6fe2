import { csvOf } from '../csv.js';
import { PAGE_STATES, type PageState } from '../record/record.js';
import { type StateStep, STEPS, sumOfSteps } from './history.js';
import type { Rates } from './rates.js';
import type { ReadTwice } from './read-twice.js';
import { readAgain, STOP } from './remaining.js';

/** How two transcripts of one cable compare. */
export interface KeyedReport {
  name: string;
  /** Character errors of the second against the first: edits by graphemes. */
  cer: number;
  rates: Rates;
}

/** How far one cable has come. */
export interface CableReport {
  name: string;
  words: number;
  state: PageState;
  pages: Partial<Record<PageState, number>>;
  /** What of it a second person has read. */
  twice: ReadTwice;
  /** What each reading of it changed; undefined where it has no history of git. */
  steps?: readonly StateStep[] | undefined;
}

/** What is reported of a number of cables. */
export interface Report {
  cables: readonly CableReport[];
  /** Those of them that were keyed twice. */
  keyed: readonly KeyedReport[];
  /** Whether git's history was looked through for what the readings changed. */
  history?: boolean;
}

/** The report as Markdown: charts of characters, each beside a table that says the same. */
export function reportMarkdown({ cables, keyed, history }: Report): string {
  const pages = totalOf(cables);
  const all = sum(Object.values(pages));
  const words = sum(cables.map((cable) => cable.words));
  const states = PAGE_STATES.map((state) => ({ name: state, count: pages[state] }));
  const parts = [
    '# Proofreading report',
    `${counted(cables.length, 'cable')}, ${counted(all, 'page')}, ${counted(words, 'word')}.`,
    '## Pages by state',
    chart(states),
    table(
      ['state', 'pages', 'share'],
      states.map(({ name, count }) => [name, figure(count), percent(count, all)]),
    ),
    '## Read by a second person',
    twiceSentence(cables),
    '## Cables',
    table(
      ['cable', 'words', 'state', ...PAGE_STATES],
      cables.map((cable) => [
        cable.name,
        figure(cable.words),
        cable.state,
        ...PAGE_STATES.map((state) => figure(cable.pages[state] ?? 0)),
      ]),
    ),
  ];
  return `${[...parts, ...(history ? stepParts(cables) : []), ...keyedParts(keyed)].join('\n\n')}\n`;
}

/** The same by cable, for a spreadsheet. */
export function reportCsv({ cables, keyed, history }: Report): string {
  const rates = new Map(keyed.map((one) => [one.name, one]));
  return csvOf([
    [
      'cable',
      'words',
      'state',
      ...PAGE_STATES,
      'cer',
      'wer',
      'words compared',
      'words that differ',
      'words read twice',
      ...(history
        ? STEPS.flatMap(({ from, to }) => STEP_COLUMNS.map((what) => `${what}, ${from} to ${to}`))
        : []),
    ],
    ...cables.map(({ name, words, state, pages, twice, steps }) => {
      const of = rates.get(name);
      return [
        name,
        String(words),
        state,
        ...PAGE_STATES.map((each) => String(pages[each] ?? 0)),
        ...(of ? [of.cer.toFixed(6), of.rates.wer.toFixed(6), String(of.rates.words), String(of.rates.wordErrors)] : ['', '', '', '']),
        String(twice.words),
        ...(history ? STEPS.flatMap((of) => stepCells(steps?.find(({ from, to }) => from === of.from && to === of.to))) : []),
      ]; // prettier-ignore
    }),
  ]);
}

/** What the table says of each step that a page can take. */
const STEP_COLUMNS = ['pages', 'cer', 'wer', 'words', 'words changed'];

function stepCells(step: StateStep | undefined): string[] {
  if (!step) return STEP_COLUMNS.map(() => '');
  const { pages, words, wordErrors, characters, edits } = step;
  const share = (part: number, whole: number): string => (whole ? part / whole : 0).toFixed(6);
  return [String(pages), share(edits, characters), share(wordErrors, words), String(words), String(wordErrors)]; // prettier-ignore
}

/** How much of all was read once more by another person. */
function twiceSentence(cables: readonly CableReport[]): string {
  const total = (name: keyof ReadTwice): number => sum(cables.map(({ twice }) => twice[name]));
  const share = (part: number, whole: number): string =>
    `${figure(part)} of ${figure(whole)} (${percent(part, whole)})`;
  const pages = share(total('pages'), total('ofPages'));
  return `Pages: ${pages}. Words: ${share(total('words'), total('ofWords'))}.`;
}

/** What every reading changed, with the rule that says whether another one pays. */
function stepParts(cables: readonly CableReport[]): string[] {
  const head = '## What the readings changed';
  const without = cables.filter(({ steps }) => !steps).length;
  if (without === cables.length) {
    return [head, 'These cables have no history in git here, so what the readings changed is not known.']; // prettier-ignore
  }
  const steps = sumOfSteps(cables.flatMap((cable) => cable.steps ?? []));
  const some = without ? [`Of ${counted(cables.length, 'cable')} ${figure(without)} without a history in git are left out here.`] : []; // prettier-ignore
  if (!steps.length) return [head, 'No page has two states in the history of git.', ...some];
  const last = steps.at(-1)!;
  return [
    head,
    'Each page as it was in one state against the same page when it had come to the next, by the history of git. Line breaks, wider spaces and typographic quotes are no change; characters are counted as people see them (graphemes, NFC).',
    ...some,
    table(
      ['from', 'to', 'pages', 'characters (CER)', 'words (WER)', 'words changed'],
      steps.map(({ from, to, pages, words, wordErrors, characters, edits }) => [
        from,
        to,
        figure(pages),
        percent(edits, characters),
        percent(wordErrors, words),
        `${figure(wordErrors)} of ${figure(words)}`,
      ]),
    ),
    `Of pages that became ${last.to}: ${stopRule(last.wordErrors, last.words)}`,
  ];
}

function keyedParts(keyed: readonly KeyedReport[]): string[] {
  if (!keyed.length) return [];
  const classes = [...new Set(keyed.flatMap(({ rates }) => rates.classes.map((row) => row.class)))];
  const rows = classes.map((name) => {
    const own = keyed.flatMap(({ rates }) => rates.classes.filter((row) => row.class === name));
    return { name, errors: sum(own.map((row) => row.errors)), tokens: sum(own.map((row) => row.tokens)) }; // prettier-ignore
  });
  const words = sum(keyed.map(({ rates }) => rates.words));
  const wrong = sum(keyed.map(({ rates }) => rates.wordErrors));
  return [
    '## Keyed twice',
    'Where the second keyer differs from the first. Line breaks, wider spaces and typographic quotes are no difference; characters are counted as people see them (graphemes, NFC).',
    table(
      ['cable', 'characters (CER)', 'words (WER)', 'words that differ'],
      keyed.map(({ name, cer, rates }) => [
        name,
        percent(cer, 1),
        percent(rates.wer, 1),
        `${figure(rates.wordErrors)} of ${figure(rates.words)}`,
      ]),
    ),
    '### By what differs',
    chart(rows.map(({ name, errors }) => ({ name, count: errors }))),
    table(
      ['class', 'differ', 'of', 'share'],
      rows.map(({ name, errors, tokens }) => [
        name,
        figure(errors),
        figure(tokens),
        percent(errors, tokens),
      ]),
    ),
    stopRule(wrong, words),
  ];
}

/** What the rule of Distributed Proofreaders says after a reading that altered so many words. */
export function stopRule(altered: number, words: number): string {
  const rate = words ? altered / words : 0;
  const limit = `the limit is ${STOP}`;
  return readAgain(altered, words)
    ? `${rate.toFixed(3)} words altered for each word, ${limit}: another reading pays.`
    : `${rate.toFixed(3)} words altered for each word, ${limit}: another reading would find little.`;
}

function totalOf(cables: readonly CableReport[]): Record<PageState, number> {
  const counts = PAGE_STATES.map((state): [PageState, number] => [
    state,
    sum(cables.map(({ pages }) => pages[state] ?? 0)),
  ]);
  return Object.fromEntries(counts) as Record<PageState, number>;
}

/** Characters that the longest bar of a chart has. */
const LONGEST = 40;

/** Bars of characters, in a block that keeps them under each other. */
function chart(rows: readonly { name: string; count: number }[]): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, count }) => {
    const bar = '█'.repeat(Math.ceil((count / most) * LONGEST));
    return `${name.padEnd(width)}  ${bar}${bar && ' '}${figure(count)}`;
  });
  return ['```text', ...lines, '```'].join('\n');
}

/** A table of Markdown; what would end a cell is escaped. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\\|`*_[\]<>&]/g, '\\$&')).join(' | ')} |`;
  return [line(titles), `| ${titles.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

function percent(part: number, whole: number): string {
  return whole ? `${((part / whole) * 100).toFixed(2)} %` : '–';
}

function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;
}
