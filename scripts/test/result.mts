/** What a step of the tests has found. */
export interface StepResult {
  passed: number;
  failed: number;
  skipped: number;
  failures: readonly Failure[];
  /** What the tests measured by the way, in no test's judgement. */
  figures?: Readonly<Record<string, number>>;
  /** A word beside the counts: a size, a coverage, the host. */
  note?: string;
}

export interface Failure {
  title: string;
  text: string;
}

export const NOTHING: StepResult = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** A step that is one question: all is well when nothing is said against it. */
export function verdict(title: string, fault: string | undefined, note?: string): StepResult {
  const noted = note === undefined ? {} : { note };
  if (fault === undefined) return { ...NOTHING, passed: 1, ...noted };
  return { ...NOTHING, failed: 1, failures: [{ title, text: fault }], ...noted };
}
