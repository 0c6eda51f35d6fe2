import { readdirSync, readFileSync } from 'node:fs';
import { linksOf } from '../../src/read/links.js';
import { writeHtml } from '../../src/publish/index.js';
import { publicationOf } from '../unit/publish/publication.js';

const SAMPLES = new URL('../../samples/', import.meta.url);

/** A cable with its name. */
export interface Named {
  name: string;
  text: string;
}

/** The cables that come along. */
export function samples(): Named[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.cable'))
    .map((name) => ({ name, text: readFileSync(new URL(name, SAMPLES), 'utf8') }));
}

/** The page of a cable, with words supplied before some of its words and with all its links. */
export function pageOf(text: string): string {
  const found = [...text.matchAll(/(?<=[a-z] )[a-z]{5,}/g)].filter((_, index) => index % 9 === 0);
  const supplied = found.map(({ index }) => ({ offset: index, words: ['the'] }));
  const publication = publicationOf(text, supplied);
  return writeHtml({ ...publication, links: linksOf(publication.root) });
}
