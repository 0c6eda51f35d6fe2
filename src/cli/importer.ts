import { type Form, formOf } from '../publish/form.js';
import type { Tell } from './each-transcript.js';
import { printable } from './printable.js';
import type { Transcript } from './transcripts.js';

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
  const { changesOf, importAs, sentenceOf, TeiError } = await import('../publish/imports.js');
  const write = ({ path, text }: Transcript, tell: Tell): Made[] => {
    const form = from === 'auto' ? formOf(path, text) : from;
    const file = importAs(form, text, joined);
    for (const change of changesOf(file)) tell(printable(sentenceOf(change)), change.line);
    return [...file.made];
  };
  return { write, list: undefined, Fault: TeiError };
}
