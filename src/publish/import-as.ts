import type { Form } from './form.js';
import type { Change } from './imported.js';
import { importMarkdown } from './markdown/import.js';
import { importTei } from './tei/import.js';
import { importText } from './text/import.js';

/** A transcript that was made, and what goes behind its file's name: `-d53`. */
export interface MadeTranscript {
  text: string;
  behind: string;
  /** Its heading and its date, by which it can be told from others of its file; empty without any. */
  title: string;
  date: string;
  /** All of it that is not copied, in the order of its lines. */
  changes: Change[];
}

/** What became of a file of another form: a file of several documents becomes as many transcripts. */
export interface ImportedFile {
  made: readonly MadeTranscript[];
  /** What stands in none of the documents and is not copied. */
  outside: readonly Change[];
}

/** All of a file that is not copied, in the order of its lines. */
export function changesOf({ made, outside }: ImportedFile): Change[] {
  return [...outside, ...made.flatMap(({ changes }) => changes)].sort((a, b) => a.line - b.line);
}

/**
 * Reads a text of another form. `joined` makes one line of each paragraph of a pasted text.
 *
 * Throws TeiError where the text is to be TEI and is none.
 */
export function importAs(form: Form, source: string, joined: boolean): ImportedFile {
  if (form !== 'tei') {
    const imported = form === 'text' ? importText(source, { joined }) : importMarkdown(source);
    return { made: [{ ...imported, behind: '', title: '', date: '' }], outside: [] };
  }
  const { documents, outside } = importTei(source);
  const made = documents.map(({ id, ...document }, index) => ({
    ...document,
    behind: documents.length > 1 ? `-${nameOf(id, index)}` : '',
  }));
  return { made, outside };
}

/** A document's own name where it can be a file's. */
function nameOf(id: string | undefined, index: number): string {
  return id !== undefined && /^[\w.-]{1,60}$/.test(id) ? id : String(index + 1);
}

/** A change in a line: `changed "Thompson" to "THOMPSON": cables are signed in capitals`. */
export function sentenceOf({ kind, from, to, why }: Change): string {
  if (!from && to) return `${kind === 'joined' ? 'joined' : 'put in'} "${to}": ${why}`;
  const old = from ? ` "${from}"` : '';
  const young = to ? ` to "${to}"` : '';
  return `${kind}${old}${young}: ${why}`;
}
