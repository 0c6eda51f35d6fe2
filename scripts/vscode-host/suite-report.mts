import { PREFIX, type SuiteEvent } from '../../test/integration/events.js';
import type { Failure, StepResult } from '../test/result.mjs';

/** Longest log that is kept to explain a run that broke off, in lines. */
const TAIL = 60;

/** Gathers the events of a run from the lines on its console. */
export class SuiteReport {
  #passed = 0;
  #skipped = 0;
  #failures: Failure[] = [];
  #figures: Record<string, number> = {};
  #ended = false;
  #tail: string[] = [];

  /** Takes one line, ours or not. */
  line(line: string): void {
    const at = line.indexOf(PREFIX);
    if (at < 0) {
      this.#tail.push(line);
      if (this.#tail.length > TAIL) this.#tail.shift();
      return;
    }
    const event = JSON.parse(line.slice(at + PREFIX.length)) as SuiteEvent;
    if (event.event === 'pass') this.#passed++;
    else if (event.event === 'pending') this.#skipped++;
    else if (event.event === 'fail') this.#failures.push(event);
    else if (event.event === 'figure') this.#figures[event.name] = event.value;
    else this.#ended = true;
  }

  /** The counts; a run that did not come to its end has failed, whatever it counted. */
  result(note: string): StepResult {
    const failures = [...this.#failures];
    if (!this.#ended) {
      failures.push({ title: `the run in ${note} broke off`, text: this.#tail.join('\n') });
    }
    return {
      passed: this.#passed,
      failed: failures.length,
      skipped: this.#skipped,
      failures,
      figures: this.#figures,
      note,
    };
  }
}
