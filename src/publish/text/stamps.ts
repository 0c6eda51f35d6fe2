/**
 * Lines that later reviewers stamped on a page, as OCR reads them: `l` for `i`, blanks lost.
 *
 * > | UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05774663 Date: 08/31/2015
 * > | Declassified and Approved For Re1ease 2013/05/10 : CIA-RDP80B01676R000100090016-5
 */
export function isStamp(line: string): boolean {
  const words = line.trim();
  return words.length >= 6 && words.length <= LONGEST && STAMPS.some((stamp) => stamp.test(words));
}

/** Longest line that is looked at. */
const LONGEST = 200;

/** Letters that OCR takes for each other. */
const ALIKE: Readonly<Record<string, string>> = {
  i: '[il1|!]',
  l: '[il1|!]',
  o: '[o0]',
  s: '[s5]',
};

/** Words as OCR may read them, as the source of a pattern. */
function like(words: string): string {
  return Array.from(words.toLowerCase())
    .map((letter) => (letter === ' ' ? String.raw`[\s.,/:;-]*` : (ALIKE[letter] ?? letter)))
    .join('');
}

/** Date or number behind a release, or nothing more. */
const DATED = String.raw`(?:\W*(?:on\W*)?[\dOIl]{1,4}[/.-]|\W*$|\W*(?:by|per|date|to archives)\b|\W+\d{1,2}\W+[a-z]{3,9}\W+\d{4})`;

const STAMPS: readonly RegExp[] = [
  // One run of signs between two words, so that no line is tried in many ways.
  `^\\W*(?:${like('declassified')}\\W*(?:(?:and|${like('in part')})\\W*)?)?(?:${like('sanitized copy')}\\W*)?${like('approved for release')}${DATED}`,
  `^(?:${like('sheryl p walter')}|${like('margaret p grafeld')})?\\W*${like('declassified released u s department of state')}`,
  `^(?:[a-z]+\\W+){0,3}${like('u s department of state case no')}\\W*[a-z]?\\W?\\d`,
  `^(?:${like('case no')}|${like('doc no')})\\W*[a-z]{0,2}-?\\d[\\w-]{4,}(?:\\W+${like('doc no')}\\W*[\\w-]+)?(?:\\W+date\\W+[\\d/.-]+)?\\W*$`,
  `^${like('release')}d?\\W+(?:${like('in full')}|${like('in part')}|${like('as sanitized')})(?:\\W+[\\w.()]{1,9}){0,4}\\W*$`,
  `^${like('cia rdp')}\\d\\d-?[\\w-]{8,}\\W*$`,
  `^${like('declassified')}\\W+(?:${like('authority')}|by\\b|per\\b|e\\.?o\\.?\\W*\\d{5}|pa/ho\\b|a/iss\\b).*$`,
  `^(?:${like('authority')}|${like('declassified authority')})\\W*nnd\\W*\\d`,
  `^by\\W.{0,40}\\W?nara\\W+date\\b`,
  `^${like('reproduced at the national archives')}\\W*$`,
  `^${like('review authority')}\\W*:`,
].map((source) => new RegExp(source, 'i'));
