/** The forms that can be imported. */
export const FORMS = ['tei', 'markdown', 'text'] as const;

export type Form = (typeof FORMS)[number];

/** What a file's ending says of its form. */
const FORM_OF: Readonly<Record<string, Form>> = {
  '.xml': 'tei',
  '.tei': 'tei',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** Endings of files that can be imported. */
export const IMPORTED = Object.keys(FORM_OF);

/** The form of a text by its file's name, else by how it begins. */
export function formOf(name: string, text: string): Form {
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return FORM_OF[ending] ?? (/^\uFEFF?\s*</.test(text) ? 'tei' : 'text');
}
