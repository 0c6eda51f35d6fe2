import { rules, type Setting, SETTINGS } from '../check/index.js';
import { UsageError } from './io.js';
import { didYouMean } from './nearest.js';

/** Reads `--rule ID=SEVERITY`, the last of each rule. Throws UsageError for what is none. */
export function readSettings(given: readonly string[]): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  const ids = rules.map(({ id }) => id);
  for (const one of given) {
    const [id = '', value = ''] = one.split('=', 2);
    if (!ids.includes(id)) {
      const hint = didYouMean(id, ids) || '; docs/rules lists them';
      throw new UsageError(`--rule ${one}: there is no rule ${id}${hint}`);
    }
    if (!isSetting(value)) {
      throw new UsageError(`--rule ${one}: write --rule ${id}=${SETTINGS.join('|')}`);
    }
    settings[id] = value;
  }
  return settings;
}

function isSetting(value: string): value is Setting {
  return (SETTINGS as readonly string[]).includes(value);
}

/** Reads a number of warnings; undefined where none is given. */
export function readLimit(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) {
    throw new UsageError(`--max-warnings wants a number from 0, not ${given}`);
  }
  return Number(given);
}
