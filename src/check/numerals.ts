/** A run of digits: offsets into the text. */
export interface Numeral {
  start: number;
  end: number;
}

/** Every run of digits in a text. */
export function numeralsOf(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  // Passing over a text character by character takes three times as long.
  const digits = /[0-9]+/g;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    numerals.push({ start: match.index, end: digits.lastIndex });
  }
  return numerals;
}
