/** Words with a point that never end a sentence, since a name or a number follows. */
const TITLES =
  /(?:^|[\s("'[“])(?:Mr|Mrs|Messrs|Dr|Gen|Col|Maj|Capt|Lt|Adm|Amb|Sen|Rep|Gov|Prof|St|viz|vs|cf|e\.g|i\.e)\.$/i;

/** How a line of text ends: with its sentence, in the middle of it, or within a word. */
export type Ending = 'closed' | 'open' | 'hyphen';

/** What may stand behind the last character of a sentence. */
const CLOSING = new Set(`"'”’)]}_~`);

/** The end of a line without the marks of the editor, and without what closes it. */
function bare(line: string): string {
  let tail = line;
  for (let marks = 0; marks < 3; marks++) {
    const unmarked = tail.replace(/\s?\[[^[\]]{1,80}\]$/, '');
    if (unmarked === tail || unmarked === '') break;
    tail = unmarked;
  }
  return tail.replace(/["'”’)\]}_~]+$/, '');
}

/**
 * How a line ends; marks of the editor at its end say nothing about it.
 *
 * > | Cuban situation really
 *                          ^ open
 * > | THE COMMUNI-
 *                ^ hyphen
 */
export function endingOf(line: string): Ending {
  const whole = line.slice(-200).trimEnd();
  // Most lines end in a letter or a point, and there is nothing to take off.
  const tail = CLOSING.has(whole.charAt(whole.length - 1)) ? bare(whole) : whole;
  const last = tail.charAt(tail.length - 1);
  if (last === '.') return TITLES.test(tail.slice(-16)) ? 'open' : 'closed';
  if (last === '?' || last === '!' || last === ':' || last === '…') return 'closed';
  return /\p{L}-$/u.test(tail) ? 'hyphen' : 'open';
}

/**
 * Whether a paragraph runs on from the last line of a page to the first of the next: it ends
 * without a sentence end, or with a hyphen, or the next page begins with a small letter.
 */
export function runsOn(last: string, first: string): boolean {
  if (endingOf(last) !== 'closed' || /^\p{Ll}/u.test(first)) return true;
  return /^\d/.test(first) && /\bNos?\.$/i.test(last.slice(-5));
}
