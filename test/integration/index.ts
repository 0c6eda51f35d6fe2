// The order matters: the runner puts `describe` and `it` in place for the suites.
import { runSuites } from './runner.js';
import 'cablese:suites';

/** VS Code calls this in the extension host. */
export function run(): Promise<void> {
  return runSuites();
}
