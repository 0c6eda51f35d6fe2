import type { Period, Term } from '../cable/index.js';
import type { Report } from './rule.js';

/** The period that a term is out of on a day, as `YYYY-MM-DD`; undefined where it is in use. */
export function outOf({ periods }: Term, day: string): Period | undefined {
  const within = periods.some(({ from = '', to = '9999' }) => from <= day && day <= to);
  return within ? undefined : periods[0];
}

/**
 * What is said of a term out of its years: a warning where a rule began or ended it, information
 * where it is merely not seen.
 */
export function outOfYears(
  what: string,
  day: string,
  period: Period,
): Pick<Report, 'message' | 'severity'> {
  const { from = '', to, basis, source } = period;
  const years = day < from ? `from ${from} on` : `until ${to!}`;
  return {
    message: `Unexpected ${what} on ${day}, expected only ${years}: ${source}`,
    severity: basis === 'rule' ? 'warning' : 'info',
  };
}
