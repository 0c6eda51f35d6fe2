/** Stands for a word that cannot be read: it goes with whatever the machine reads there. */
export const UNREADABLE = '\uFFFC';

/**
 * What two readings of a word have in common although points, hyphens and capitals differ: its
 * letters and digits. A word that has none keeps its characters, dashes all alike.
 */
export function keyOf(text: string): string {
  // Most words are nothing but small letters.
  if (/^[a-z]+$/.test(text)) return text;
  const plain = text.normalize('NFKC').toLowerCase();
  if (plain.includes(UNREADABLE)) return UNREADABLE;
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.replace(/[-‐-―_]+/g, '-');
}

/** Whether a key has a letter or a digit. */
export function isWord(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}
