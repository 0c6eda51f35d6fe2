import { existsSync, readFileSync } from 'node:fs';

/**
 * The version of Cablese. Read from its package when asked for, since the manifest of an extension
 * is long and seldom needed here.
 */
export function version(): string {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
  const manifest = readFileSync(new URL('package.json', folder), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
