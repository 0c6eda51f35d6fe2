import { safeFix } from '../check/index.js';
import type { CheckedFile, Totals } from './formats/check-format.js';

/** Counts what a run of the checks comes to, file by file. */
export function totals(): Totals & { add(file: CheckedFile): void } {
  return {
    files: 0,
    affected: 0,
    error: 0,
    warning: 0,
    info: 0,
    fixed: 0,
    fixable: 0,
    faults: 0,
    add({ findings, fixed }) {
      if (findings.length) this.affected++;
      this.fixed += fixed;
      for (const finding of findings) {
        this[finding.severity]++;
        if (safeFix(finding)) this.fixable++;
      }
    },
  };
}
