/**
 * Letters that a machine takes for digits, and digits for letters, on a typed page. On many
 * typewriters the small L is the figure one.
 */
const AS_DIGIT: Readonly<Record<string, string>> = {
  l: '1', i: '1', '|': '1', o: '0', q: '0', s: '5', b: '8', z: '2', g: '9',
}; // prettier-ignore

/** A key with every letter that looks like a digit put as that digit: `l962` is `1962`. */
export function asDigits(key: string): string {
  return key.replace(/[li|oqsbzg]/g, (letter) => AS_DIGIT[letter]!);
}

/**
 * Whether two words differ as a hand makes them differ and a machine does not: by exchanged
 * neighbours, or by a letter that one has twice.
 */
export function isTypists(a: string, b: string): boolean {
  if (a.length > b.length) return isTypists(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (b.length === a.length + 1) return b[at] === b[at - 1] && a.slice(at) === b.slice(at + 1);
  return (
    a.length === b.length &&
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Whether a point was moved, put in or left out within a number: `3.5` for `35`. */
export function pointMoved(text: string, scan: string): boolean {
  // A point and a comma look alike, and one at the end of a number is none of it.
  const numbers = (words: string): string[] =>
    (words.match(/\d[\d.,]*\d/g) ?? []).map((number) => number.replace(/,/g, '.'));
  const [mine, theirs] = [numbers(text), numbers(scan)];
  if (mine.length !== theirs.length) return false;
  const digits = (all: readonly string[]): string => all.join(' ').replace(/\./g, '');
  return mine.join(' ') !== theirs.join(' ') && digits(mine) === digits(theirs);
}
