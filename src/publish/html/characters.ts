/** Characters that HTML forbids, shown by their pictures, each by one character. */
export function visible(value: string): string {
  return value
    .replace(/[\0-\x08\x0b-\x1f]/g, (character) =>
      character === '\r' ? '\n' : String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

/** A text on one line, its white space one blank each. */
export function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
