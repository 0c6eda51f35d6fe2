import type { Alignment } from '../align/alignment.js';
import { isWord } from '../align/key.js';
import { isLink, type Step } from '../align/step.js';
import { distance } from '../../cable/index.js';
import { around } from '../page.js';
import { type Block, blocksOf, mine, read } from './blocks.js';
import { type Difference, type Lexicon, type Risk, RISKS } from './difference.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { isRealWord, judge } from './judge.js';
import { isDoubled, isExtraLine, isSkippedLine } from './lines.js';
import { riskOf } from './risk.js';
import { hasRoom, placeBetween } from './room.js';

/** What the second reading found. */
export interface SecondReading {
  /** The gravest first, then in the order of the text. */
  differences: Difference[];
  /** Indexes of pages of the scan that the machine reads too badly: only their lines are compared. */
  poor: ReadonlySet<number>;
}

/** Share of a page's words that the machine got wrong, beyond which its reading is no help. */
const TOO_POOR = 0.1;

/** Most words that are taken together as one difference. */
const TOGETHER = 4;

/**
 * The places worth a look: where the transcript and the machine's reading differ, without what is
 * plainly the machine's own slip. A page that it reads too badly shows missing and doubled lines only.
 */
export function findDifferences(alignment: Alignment, lexicon: Lexicon): SecondReading {
  const evidence = evidenceOf(alignment, lexicon);
  const slips = alignment.pages.map(() => 0);
  const found: Difference[] = [];
  for (const block of blocksOf(alignment)) {
    for (const step of partsOf(alignment, block)) {
      const difference = compare(alignment, block, step, evidence);
      if (difference === 'slip') slips[block.page] = (slips[block.page] ?? 0) + 1;
      else if (difference) found.push(difference);
    }
  }
  const poor = new Set<number>();
  alignment.pages.forEach(({ words }, page) => {
    if (words > 0 && slips[page]! / words > TOO_POOR) poor.add(page);
  });
  return {
    differences: found
      .filter(({ page, risk }) => risk === 'line' || !poor.has(page))
      .sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || a.start - b.start),
    poor,
  };
}

/**
 * What of a block is judged by itself: links one by one, words without a partner together. A block
 * whose sides are nearly the same when run together is one: the machine cut its words elsewhere.
 */
function partsOf(alignment: Alignment, { steps }: Block): Step[] {
  const whole = join(steps[0]!, steps.at(-1)!);
  const [a, b] = [mine(alignment, whole), read(alignment, whole)];
  if (a && b && steps.length > 1 && whole.to - whole.from <= TOGETHER) {
    const limit = /\p{N}/u.test(a) ? 0 : a.length >> 2;
    if (distance(a, b, limit) <= limit) return [whole];
  }
  if (a === b) return steps.length > 1 ? [] : steps;
  const parts: Step[] = [];
  let open: Step | undefined;
  for (const step of steps) {
    if (isLink(step)) {
      if (open) parts.push(open);
      open = undefined;
      parts.push(step);
    } else {
      open = open ? join(open, step) : step;
    }
  }
  if (open) parts.push(open);
  return parts.flatMap((part) => apart(part));
}

/** A few words on both sides are one for the other; more are an extra line beside a missing one. */
function apart(step: Step): Step[] {
  const { from, to, scanFrom, scanTo } = step;
  const small = to - from <= TOGETHER && scanTo - scanFrom <= TOGETHER;
  if (!isLink(step) || small) return [step];
  return [
    { from, to, scanFrom, scanTo: scanFrom },
    { from: to, to, scanFrom, scanTo },
  ];
}

function join(first: Step, last: Step): Step {
  return { from: first.from, to: last.to, scanFrom: first.scanFrom, scanTo: last.scanTo };
}

/** A difference; `slip` for what is the machine's own; undefined for none. */
function compare(
  alignment: Alignment,
  block: Block,
  step: Step,
  evidence: Evidence,
): Difference | 'slip' | undefined {
  const words = alignment.words.slice(step.from, step.to).filter(({ key }) => isWord(key));
  const reads = alignment.scan.slice(step.scanFrom, step.scanTo).filter(({ key }) => isWord(key));
  if (!words.length && !reads.length) return undefined;
  const text = words.map((word) => word.text).join(' ');
  const scan = reads.map((word) => word.text).join(' ');
  const known = reads.flatMap(({ confidence }) => confidence ?? []);
  const confidence = known.length ? Math.min(...known) : undefined;
  const opens = /[.?!:]["”')]*$/.test(alignment.words[step.from - 1]?.text ?? '.');
  const make = (kind: Difference['kind'], line: boolean): Difference => ({
    kind,
    risk: line ? 'line' : (riskOf([text, scan], opens) satisfies Risk),
    text,
    scan,
    confidence,
    box: around(reads.map(({ box }) => box)) ?? placeBetween(alignment, block),
    page: block.page,
    ...placeIn(alignment, step),
  });

  if (!words.length) {
    if (isSkippedLine(alignment, step, evidence)) return make('missing', true);
    const real = reads.filter((word) => isRealWord(word, evidence));
    if (!real.length) return 'slip';
    return make('missing', false);
  }
  if (!reads.length) {
    if (words.every(({ optional }) => optional)) return undefined;
    if (isExtraLine(alignment, block, step, evidence)) return make('extra', true);
    if (isDoubled(alignment, step)) return make('extra', false);
    const letters = text.length;
    return hasRoom(alignment, block, letters, evidence) ? 'slip' : make('extra', false);
  }
  const verdict = judge(
    {
      words: words.map(({ key }) => key),
      read: reads.map(({ key }) => key),
      text,
      scan,
      confidence: confidence ?? 100,
    },
    evidence,
  );
  if (verdict === 'show') return make('differs', false);
  return verdict === 'machine' ? 'slip' : undefined;
}

/** Where in the transcript: the words themselves, or the place where something belongs. */
function placeIn(
  { words, pageOfWord }: Alignment,
  { from, to }: Step,
): { start: number; end: number } {
  if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
  const next = words[from];
  const before = words[from - 1];
  const turned = next && before && pageOfWord[from] !== pageOfWord[from - 1];
  const offset = (turned ? before.end : next?.start) ?? before?.end ?? 0;
  return { start: offset, end: offset };
}
