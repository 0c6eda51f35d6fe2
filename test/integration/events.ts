/** What the runner in the extension host says, one event a line. */
export type SuiteEvent =
  | { event: 'pass' | 'pending'; title: string }
  | { event: 'fail'; title: string; text: string }
  | { event: 'figure'; name: string; value: number }
  | { event: 'end' };

/** Stands before each event, since others write to the same console. */
export const PREFIX = '@cablese-test ';

/** Says it, on the console that VS Code hands on. */
export function tell(event: SuiteEvent): void {
  console.log(PREFIX + JSON.stringify(event));
}
