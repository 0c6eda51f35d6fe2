import type { Query } from '../../proof/index.js';
import type { AskedPlace } from '../../protocol/scan.js';

/** Where on the scan the open queries are, as the panel shows it; those that know no place are not. */
export function askedPlaces(queries: readonly Query[]): AskedPlace[] {
  return queries.flatMap(({ query, says, open, scan }) =>
    open && scan ? [{ query, says, page: scan.page - 1, box: scan.box }] : [],
  );
}
