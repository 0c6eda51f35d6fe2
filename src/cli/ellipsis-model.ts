import { existsSync, readFileSync } from 'node:fs';
import { type Model, ModelError, readModel } from '../ellipsis/index.js';
import { UsageError } from './io.js';

/** The model that comes with Cablese. Throws UsageError where it is missing or damaged. */
export function ellipsisModel(): Model {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
  const path = new URL('models/ellipsis.bin', folder);
  if (!existsSync(path)) {
    throw new UsageError('models/ellipsis.bin is missing: install Cablese again');
  }
  try {
    return readModel(readFileSync(path));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new UsageError('models/ellipsis.bin is damaged: install Cablese again');
  }
}
