/** A name as people read it: without its capitals and wide spaces. */
export function personOf(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether two names are of one person. */
export function samePerson(a: string, b: string): boolean {
  return personOf(a) === personOf(b);
}
