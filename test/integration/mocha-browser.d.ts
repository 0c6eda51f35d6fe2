/** The part of Mocha's browser build that is used here; its own types are those of its Node build. */
interface MochaInHost {
  setup(options: { ui: 'bdd'; timeout: number; reporter: new () => object }): void;
  run(done: (failures: number) => void): RunnerInHost;
}

interface RunnerInHost {
  on(event: 'pass' | 'pending', listener: (test: { fullTitle(): string }) => void): void;
  on(event: 'fail', listener: (test: { fullTitle(): string }, error: Error) => void): void;
}

/* eslint-disable no-var -- Only `var` declares a property of globalThis. */
declare var mocha: MochaInHost;
declare var location: { search: string } | undefined;
/* eslint-enable no-var */

declare module 'mocha/mocha.js';

/** Every suite of the host, put together when the bundle is made. */
declare module 'cablese:suites';
