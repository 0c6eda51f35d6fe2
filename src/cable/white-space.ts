/** White space beyond ASCII, as `String.trim` has it. */
const WIDE = new Set(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** Whether a character is white space as `String.trim` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || (code > 127 && WIDE.has(String.fromCharCode(code)))
  );
}

/** The first place from `start` on that is not white space; `end` where there is none. */
export function afterSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The last place up to `end` before which no white space stands; `start` where there is none. */
export function beforeSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
