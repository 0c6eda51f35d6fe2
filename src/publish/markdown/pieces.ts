/** Characters that a piece has at least: below that the parser's own start costs more than it saves. */
const LEAST = 4000;

const BLANK = /^[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})(.*)$/;

/** HTML that blank lines do not end, and a fence that may stand in a list: after them nothing is sure. */
const UNSURE =
  /^ {0,3}(?:<!--|<\?|<![a-z[]|<(?:script|pre|style|textarea)\b)|^ {1,3}(?:`{3}|~{3})/i;

/**
 * Where Markdown can be cut so that each piece says by itself what it says in the whole: the offsets
 * at which the pieces begin. The parser goes over all that it has read for each list and each note,
 * so that a long text takes far longer in one piece.
 *
 * A piece begins behind a blank line with a line without a margin, outside of fenced blocks.
 */
export function piecesOf(markdown: string, least = LEAST): number[] {
  const starts = [0];
  let fence: string | undefined;
  let inHtml = false;
  let afterBlank = false;
  for (const { 0: whole, index } of markdown.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
    const line = whole.replace(/[\r\n]+$/, '');
    if (BLANK.test(line)) {
      afterBlank = true;
      inHtml = false;
      continue;
    }
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      afterBlank = false;
      continue;
    }
    if (UNSURE.test(line)) return starts;
    const isStart = afterBlank && !/^[ \t]/.test(line);
    if (isStart && index - starts.at(-1)! >= least) starts.push(index);
    afterBlank = false;
    if (/^ {0,3}</.test(line)) inHtml = true;
    const [, opens, info] = FENCE.exec(line) ?? [];
    if (opens === undefined || (opens.startsWith('`') && info!.includes('`'))) continue;
    // Behind a tag it may be HTML.
    if (inHtml) return starts;
    fence = opens;
  }
  return starts;
}

/** Whether a line closes a fenced block: as many signs as opened it, or more, and nothing else. */
function closes(line: string, fence: string): boolean {
  const typed = line.trim();
  const sign = fence.charAt(0);
  return (
    /^ {0,3}\S/.test(line) && typed.length >= fence.length && typed === sign.repeat(typed.length)
  );
}
