import { existsSync, readFileSync } from 'node:fs';
import { type Model, ModelError, readModel } from '../ellipsis/index.js';
import { UsageError } from './io.js';
import { packageFolder } from './package-folder.js';

/** The model that comes with Cablese. Throws UsageError where it is missing or damaged. */
export function ellipsisModel(): Model {
  const path = new URL('models/ellipsis.bin', packageFolder());
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
