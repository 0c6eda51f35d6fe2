// Mocha inside the extension host. Its browser build is used in both hosts: the web host is a worker
// without Node, and one way of running is enough. What happened is told by lines on the console,
// which VS Code hands on to whoever started it; scripts/vscode-host/suite-report.mts reads them.
import 'mocha/mocha.js';
import { tell } from './events.js';

const { mocha } = globalThis;

// The browser build looks for its options in the page's address.
globalThis.location ??= { search: '' };

/** Mocha's own reporters write for a terminal or a page. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Mocha makes one of these.
class Silent {}

mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Silent });

/** Runs what was described since, and fails when a test did. */
export function runSuites(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      tell({ event: 'end' });
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', (test) => {
      tell({ event: 'pass', title: test.fullTitle() });
    });
    runner.on('pending', (test) => {
      tell({ event: 'pending', title: test.fullTitle() });
    });
    runner.on('fail', (test, error) => {
      tell({ event: 'fail', title: test.fullTitle(), text: error.stack ?? error.message });
    });
  });
}
