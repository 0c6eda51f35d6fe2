import { extname } from 'node:path';
import type { Change } from '../publish/imports.js';
import type { Tell } from './each-transcript.js';
import { printable } from './printable.js';
import type { Transcript } from './transcripts.js';

/** The forms that can be imported. */
export const FORMS = ['tei', 'markdown', 'text'] as const;

type Form = (typeof FORMS)[number];

/** What a file's ending says of its form. */
const FORM_OF: Readonly<Record<string, Form>> = {
  '.xml': 'tei',
  '.tei': 'tei',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** Endings of the files that are imported from a folder. */
export const IMPORTED = Object.keys(FORM_OF);

/** A text to be written, and what goes behind its file's name: `-d53`. */
export interface Made {
  text: string | Uint8Array;
  behind: string;
}

/**
 * Makes transcripts of files of another form, and tells all that is not copied. A file of several
 * documents becomes as many transcripts.
 */
export async function importer(from: 'auto' | Form, joined: boolean) {
  const imports = await import('../publish/imports.js');
  const documents = (text: string, form: Form): { changes: Change[]; made: Made[] } => {
    if (form !== 'tei') {
      const { text: made, changes } =
        form === 'text' ? imports.importText(text, { joined }) : imports.importMarkdown(text);
      return { changes, made: [{ text: made, behind: '' }] };
    }
    const { documents: all, outside } = imports.importTei(text);
    const made = all.map((one, index) => ({
      text: one.text,
      behind: all.length > 1 ? `-${nameOf(one.id, index)}` : '',
    }));
    return { changes: [...outside, ...all.flatMap(({ changes }) => changes)], made };
  };
  const write = ({ path, text }: Transcript, tell: Tell): Made[] => {
    const { changes, made } = documents(text, from === 'auto' ? formOf(path, text) : from);
    for (const change of changes) tell(said(change), change.line);
    return made;
  };
  return { write, list: undefined, Fault: imports.TeiError };
}

/** The form of a file by its ending, else by how it begins. */
function formOf(path: string, text: string): Form {
  const known = FORM_OF[extname(path).toLowerCase()];
  return known ?? (/^\uFEFF?\s*</.test(text) ? 'tei' : 'text');
}

/** A document's own name where it can be a file's. */
function nameOf(id: string | undefined, index: number): string {
  return id !== undefined && /^[\w.-]{1,60}$/.test(id) ? id : String(index + 1);
}

/** A change in a line: `changed "Thompson" to "THOMPSON": cables are signed in capitals`. */
function said({ kind, from, to, why }: Change): string {
  if (!from && to) return `${kind === 'joined' ? 'joined' : 'put in'} "${to}": ${why}`;
  const old = from ? ` "${printable(from)}"` : '';
  const young = to ? ` to "${printable(to)}"` : '';
  return `${kind}${old}${young}: ${printable(why)}`;
}
