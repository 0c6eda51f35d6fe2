import type { Form } from './form.js';
import type { Change } from './imported.js';
import { importMarkdown } from './markdown/import.js';
import { importTei } from './tei/import.js';
import { importText } from './text/import.js';

/** A transcript that was made, and what goes behind its file's name: `-d53`. */
export interface MadeTranscript {
  text: string;
  behind: string;
}

/** What became of a file of another form: a file of several documents becomes as many transcripts. */
export interface ImportedFile {
  made: MadeTranscript[];
  /** All that is not copied, in the order of its lines. */
  changes: Change[];
}

/**
 * Reads a text of another form. `joined` makes one line of each paragraph of a pasted text.
 *
 * Throws TeiError where the text is to be TEI and is none.
 */
export function importAs(form: Form, source: string, joined: boolean): ImportedFile {
  if (form !== 'tei') {
    const { text, changes } =
      form === 'text' ? importText(source, { joined }) : importMarkdown(source);
    return { changes, made: [{ text, behind: '' }] };
  }
  const { documents, outside } = importTei(source);
  const made = documents.map(({ id, text }, index) => ({
    text,
    behind: documents.length > 1 ? `-${nameOf(id, index)}` : '',
  }));
  const changes = [...outside, ...documents.flatMap((document) => document.changes)];
  return { changes: changes.sort((a, b) => a.line - b.line), made };
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
