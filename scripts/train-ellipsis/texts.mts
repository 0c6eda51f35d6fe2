import { type Passage, readProse } from './corpus.mjs';
import { proseTagger, type TaggedSentence } from './tag-prose.mjs';
import { fullTelegrams } from './telegrams.mjs';

const PROSE = ['frus-prose.txt.gz', 'state-history-prose.txt.gz'];
/** Texts are at least this long, so that their style can be told; one in `HELD` is held out. */
const SENTENCES = 8;
const HELD = 25;

/** All texts of full prose, and those of them that the gap model does not learn from. */
export function proseTexts(): {
  texts: TaggedSentence[][];
  held: TaggedSentence[][];
  taught: TaggedSentence[][];
} {
  const texts = readTexts([...PROSE.flatMap(readProse), ...fullTelegrams()]);
  const held = texts.filter((_, k) => isHeld(k));
  console.log(`${texts.length} texts of full prose, ${held.length} of them held out`);
  return { texts, held, taught: texts.filter((_, k) => !isHeld(k)) };
}

/** Whether the text of this number is held out. */
export function isHeld(k: number): boolean {
  return k % HELD === 7;
}

/** Full prose, tagged, in texts of consecutive passages. */
function readTexts(passages: readonly Passage[]): TaggedSentence[][] {
  const tag = proseTagger();
  const same = new Map<string, string>();
  const whole: TaggedSentence[][] = [];
  let text: TaggedSentence[] = [];
  const read = (passage: Passage): void => {
    for (const { words: parts, tags } of tag(passage)) {
      text.push({ words: parts.map((word) => intern(same, word)), tags });
    }
    if (text.length < SENTENCES) return;
    whole.push(text);
    text = [];
  };
  passages.forEach(read);
  return whole;
}

/** One string for equal words, that does not hold on to the text it was cut from. */
function intern(same: Map<string, string>, word: string): string {
  let kept = same.get(word);
  if (kept === undefined) {
    kept = Buffer.from(word).toString();
    same.set(kept, kept);
  }
  return kept;
}
