/** One abbreviation: as it is usually written, and what it stands for. */
export interface GlossaryEntry {
  term: string;
  meaning: string;
}

/** The abbreviations of cables, by their letters in small ones; see `glossary.ts`. */
export type Glossary = ReadonlyMap<string, GlossaryEntry>;

/**
 * The entry of a word as typed: with its plural, its points and what hangs on it by a hyphen left
 * aside. An abbreviation that is written in capitals is not looked for in a word of small letters.
 */
export function lookUp(glossary: Glossary, typed: string): GlossaryEntry | undefined {
  const bare = typed.replace(/['’]s?$/i, '').replace(/\.+$/, '');
  const small = bare.toLowerCase();
  const forms = [
    small,
    small.replaceAll('.', ''),
    small.replace(/s$/, ''),
    small.replace(/-.*$/, ''),
  ];
  for (const form of forms) {
    const entry = glossary.get(form);
    if (!entry) continue;
    const { term } = entry;
    if (term !== term.toUpperCase() || bare.replaceAll('.', '').startsWith(term)) return entry;
  }
  return undefined;
}
