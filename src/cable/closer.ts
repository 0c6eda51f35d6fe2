const END_MARK =
  /^(?:END|BT|#{1,4}|NNNN?[A-Z]*|<< END OF DOCUMENT >>|\*\*\* Current Classification.*)$/;

/** A line that ends the message: `END`, `BT`, `NNNN`, `NNNNMAFVVZCZ`. */
export function isEndMark(line: string): boolean {
  return line.length < 60 && END_MARK.test(line);
}

const SIGNATURE =
  /^\p{Lu}[\p{Lu}'’.-]*(?: (?:DE|LA|VON|VAN|\p{Lu}[\p{Lu}'’.-]*)){0,3}(?: \(ACTING\)| ACTING)?$/u;

/** Capitals at the end of a cable that sign nothing. */
const NO_NAMES =
  /\b(?:END|BEGIN|COMMENT|SUMMARY|TEXT|REGARDS|BEST|UNQUOTE|QUOTE|MESSAGE|SECTION|ACTION|REQUESTED|UNCLASSIFIED|CONFIDENTIAL|SECRET|RESTRICTED|ONLY|PARA|PAGE|FYI|NOTE|ENCLOSURE|ATTACHMENT|PLEASE|ADVISE|THANKS)\b/;

/** A line that is a surname in capitals: `RUSK`, `BALL (ACTING)`, `DE LA MADRID`. */
export function isSignature(line: string): boolean {
  if (line.endsWith('.')) return false;
  const letters = line.replace(/ \(ACTING\)$/, '').replace(/[^\p{Lu}]/gu, '');
  return letters.length >= 3 && line.length <= 40 && SIGNATURE.test(line) && !NO_NAMES.test(line);
}

const RUN_IN =
  /(?:(?:\p{L}{2}|[\p{Ll}\d%)\]"”’])[.?!]["”’)\]]*|\])[ \t]+(\p{Lu}[\p{Lu}'’-]{2,20}(?: \(ACTING\))?)$/u;
const RUN_IN_CAPITALS = /\p{Lu}{3}[.?!]["”’)\]]* +(\p{Lu}{4,15}(?: \(ACTING\))?)$/u;

/**
 * Where a signature begins that is run in at the end of the last line; undefined when none is.
 *
 * > | ... will be established by US Government. RUSK
 *                                               ^^^^
 */
export function runInSignature(line: string): number | undefined {
  // Only the end of the line matters, and a transcript's line may be a million characters.
  const tail = line.slice(-80);
  const match =
    RUN_IN.exec(tail) ?? (tail === tail.toUpperCase() ? RUN_IN_CAPITALS.exec(tail) : null);
  if (!match || NO_NAMES.test(match[1]!)) return undefined;
  return line.length - match[1]!.length;
}

/** The name without what stands behind it. */
export function signatureName(line: string): { name: string; acting: boolean } {
  const name = line.replace(/ \(?ACTING\)?$/, '');
  return { name, acting: name !== line };
}

const RELEASE =
  /^(?:(?:Sheryl P\. Walter|Margaret P\. Grafeld)\s+)?Declassified\/Released\b.*$|^Approved For Release \d{4}\/\d{2}\/\d{2}\b.*$|^(?:DECLASSIFIED|Declassified)(?:\s+(?:Authority|AUTHORITY|by|BY|PER|per|E\.O\.|EO)\b.*)$/;

/** A line that a later reviewer stamped on the page. */
export function isReleaseStamp(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first !== 83 && first !== 77 && first !== 68 && first !== 65) return false;
  return line.length < 160 && RELEASE.test(line);
}
