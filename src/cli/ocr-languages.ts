import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { languageNames } from '../scan/ocr/languages.js';
import type { LanguageData } from '../scan/ocr/reader.js';
import type { Fault } from './files.js';

/**
 * The data of languages (`eng+fra`): from the folder that a person names, else from `folder`, where
 * English is; or what is wrong with the first that cannot be had.
 */
export function readLanguages(
  languages: string,
  folder: URL,
  own: string | undefined,
): LanguageData[] | Fault {
  const names = languageNames(languages);
  if (!names) return { path: languages, message: 'names no languages: write eng, or eng+fra' };
  const places = [...(own === undefined ? [] : [own]), fileURLToPath(folder)];
  const found: LanguageData[] = [];
  for (const name of names) {
    const file = `${name}.traineddata`;
    const path = places
      .flatMap((place) => [join(place, file), join(place, `${file}.gz`)])
      .find((one) => existsSync(one));
    if (path === undefined) {
      const message =
        own === undefined
          ? 'does not come with Cablese: name the folder that it is in, --ocr-data FOLDER'
          : `is not in ${own}: put it there`;
      return { path: file, message };
    }
    const data = readFileSync(path);
    found.push({ name, data: path.endsWith('.gz') ? gunzipSync(data) : data });
  }
  return found;
}
