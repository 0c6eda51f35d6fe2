import type { Alignment } from '../align/alignment.js';
import { isWord, UNREADABLE } from '../align/key.js';
import { isLink, type Step } from '../align/step.js';
import { pointMoved } from './look-alikes.js';

/** A stretch of steps where the two sides are not the same. */
export interface Block {
  steps: Step[];
  page: number;
  /** The links around it; undefined at the ends. */
  before: Step | undefined;
  after: Step | undefined;
}

/** Whether a link says the same on both sides. */
function agrees({ words, scan }: Alignment, step: Step): boolean {
  if (!isLink(step)) return false;
  if (mine({ words, scan }, step) !== read({ words, scan }, step)) return false;
  const [word, shown] = [words[step.from]!.text, scan[step.scanFrom]!.text];
  return word === shown || !pointMoved(word, shown);
}

/** The letters and digits of the transcript's side, run together. */
export function mine({ words }: Pick<Alignment, 'words' | 'scan'>, { from, to }: Step): string {
  let key = '';
  for (let i = from; i < to; i++) if (isWord(words[i]!.key)) key += words[i]!.key;
  return key;
}

/** The letters and digits of the machine's side, run together. */
export function read(
  { scan }: Pick<Alignment, 'words' | 'scan'>,
  { scanFrom, scanTo }: Step,
): string {
  let key = '';
  for (let j = scanFrom; j < scanTo; j++) if (isWord(scan[j]!.key)) key += scan[j]!.key;
  return key;
}

/** The page of the scan on which a step stands. */
export function pageOf(
  { scan, pageOfWord }: Alignment,
  { from, scanFrom, to, scanTo }: Step,
): number {
  if (scanTo > scanFrom) return scan[scanFrom]!.page;
  return to > from ? pageOfWord[from]! : 0;
}

/**
 * The stretches in which the sides differ, cut at page ends. What stands beside a mark for
 * something illegible is no difference: the transcript says itself that it does not know.
 */
export function blocksOf(alignment: Alignment): Block[] {
  const { words, steps } = alignment;
  const blocks: Block[] = [];
  let before: Step | undefined;
  let open: Block | undefined;
  const close = (after: Step | undefined): void => {
    if (open) blocks.push({ ...open, after });
    open = undefined;
  };
  for (const step of steps) {
    if (agrees(alignment, step)) {
      close(step);
      before = step;
      continue;
    }
    const page = pageOf(alignment, step);
    if (open && open.page !== page) close(undefined);
    open ??= { steps: [], page, before, after: undefined };
    open.steps.push(step);
  }
  close(undefined);
  return blocks.filter(
    (block) =>
      !block.steps.some(({ from, to }) =>
        words.slice(from, to).some(({ key }) => key === UNREADABLE),
      ),
  );
}
