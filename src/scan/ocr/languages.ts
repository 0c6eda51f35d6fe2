/** The names of languages in `eng+fra`, each once; undefined where one of them can be no name. */
export function languageNames(text: string): string[] | undefined {
  const names = [...new Set(text.split('+').map((name) => name.trim()))];
  return names.every((name) => /^\w+$/.test(name)) ? names : undefined;
}
