/**
 * A short fingerprint of a text, 53 bits in base 36 (cyrb53, public domain). It tells an edited page
 * from an untouched one; it is no proof against a forger.
 */
export function hashOf(text: string, seed = 0): string {
  return bitsOf(text, seed).toString(36).padStart(11, '0');
}

/** The same as a number. */
export function bitsOf(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
