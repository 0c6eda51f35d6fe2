import fc from 'fast-check';

const TIMES = Number(process.env['CABLESE_FUZZ'] ?? '0');

// `npm test` tries the same cases each time, so that it fails for what was changed and for nothing
// else; `npm run fuzz` tries new ones, and its failures say the seed that brings them back.
if (TIMES === 0) fc.configureGlobal({ seed: 1962 });

/** How often a property is tried: so often in `npm test`, many times as often in `npm run fuzz`. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * Math.max(1, TIMES) };
}
