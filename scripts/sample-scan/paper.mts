/**
 * Where the paper says something else than the transcript, as happens to whoever types: figures
 * exchanged, a word and a line left out, a word put for another, a name misread. The scan is there to find them.
 */
const ON_PAPER: readonly (readonly [transcript: string, paper: string])[] = [
  ['that 350 wagons', 'that 530 wagons'],
  ["Lauengram's", "Lauengrau's"],
  ['number, owner, and', 'number, owner, origin, and'],
  ['You should not leave', 'You must not leave'],
  [
    'before end of month. This',
    'before end of month, and that he will do so by decree, without asking Diet for its consent. This',
  ],
];

/** Letters in a line of the paper. */
const WIDTH = 62;

/** The lines of each page of the paper, from its transcript. Throws where it was changed. */
export function paperOf(transcript: string): string[][] {
  let text = transcript;
  for (const [mine, theirs] of ON_PAPER) {
    if (!text.includes(mine)) throw new Error(`The sample does not say "${mine}" any more.`);
    text = text.replace(mine, theirs);
  }
  return linesOf(text);
}

/** The lines of each page, as a typewriter breaks them. */
export function linesOf(text: string): string[][] {
  return text.split(/\n\[page \d+\]\n/).map((page) => page.trim().split('\n').flatMap(wrapped));
}

/** A line of the transcript as lines of the paper: a paragraph begins with five blanks. */
function wrapped(line: string): string[] {
  if (/^[A-Z]+$/.test(line)) return [line.padStart(Math.floor((WIDTH + line.length) / 2))];
  const lines: string[] = [];
  let open = /^(?:\d+|[a-z])\. /.test(line) ? '    ' : '';
  for (const word of line.split(' ')) {
    if (open.length + 1 + word.length > WIDTH) {
      lines.push(open);
      open = word;
    } else {
      open = open ? `${open} ${word}` : word;
    }
  }
  return [...lines, open];
}
