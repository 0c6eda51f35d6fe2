import { existsSync } from 'node:fs';

/** The folder that Cablese is installed in: where its `package.json` is. */
export function packageFolder(): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
  return folder;
}
