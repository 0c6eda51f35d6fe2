/** A text without what XML forbids: the sign for what is missing stands in its place. */
export function clean(value: string): string {
  return value.replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
