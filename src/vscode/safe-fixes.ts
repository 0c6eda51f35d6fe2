import { type Edit, parseCable } from '../cable/index.js';
import type { Cable } from './cables.js';
import { type Checker, findingsOf } from './checks.js';
import { composed } from './compose-edits.js';

/** Every safe fix of a cable, as one set of edits to its present text. */
export interface SafeFixes {
  edits: Edit[];
  /** How many findings they mend. */
  count: number;
}

/**
 * What `fixAll` does, as edits: carets, folds and the undo of the editor stay where they belong,
 * which they would not if the whole text were replaced.
 */
export function safeFixesOf(checker: Checker, cable: Cable): SafeFixes {
  const { chooseFixes, fixAll, safeFix } = checker;
  const rounds: { text: string; edits: Edit[] }[] = [];
  const { text, count } = fixAll(cable.text, (mended) => {
    const root = parseCable(mended, { readers: cable.readers });
    const findings = findingsOf(checker, cable, mended, root);
    const edits = chooseFixes(findings, safeFix).flatMap((fix) => fix.edits);
    rounds.push({ text: mended, edits });
    return findings;
  });
  // The last round found nothing more, or would have gone round in a circle.
  const last = rounds.findIndex((round) => round.text === text);
  const applied = rounds.slice(0, last < 0 ? rounds.length : last);
  return {
    edits: composed(
      cable.text.length,
      applied.map(({ edits }) => edits),
    ),
    count,
  };
}
