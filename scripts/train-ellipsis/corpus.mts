import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../paths.mjs';

/** Where the shared data stands beside the repository. */
export const DATA = `${ROOT}/../shared/data`;

/** A passage of full prose: its sentences. */
export type Passage = string[];

/** The sentences of a file of prose, one a line, passages parted by an empty line. */
export function readProse(name: string): Passage[] {
  const text = gunzipSync(readFileSync(`${DATA}/prose/${name}`)).toString('utf8');
  return text
    .split(/\n\s*\n/)
    .map((passage) => passage.split('\n').filter((line) => line.length > 20))
    .filter((passage) => passage.length > 0);
}

/** The objects of a file of JSON lines, gzipped or not. */
export function readJsonLines<T>(name: string): T[] {
  const bytes = readFileSync(`${DATA}/ellipsis/${name}`);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
