import { build } from '../build/build.mjs';
import { runSuites } from '../vscode-host/run-suites.mjs';
import { grammar } from './grammar.mjs';
import { mocha } from './mocha.mjs';
import { packageStep } from './package.mjs';
import { type StepResult, verdict } from './result.mjs';
import { toolStep } from './tools.mjs';
import { unit } from './unit.mjs';

/** A part of `npm test` that can be run by itself: `npm test -- NAME`. */
export interface Step {
  name: string;
  run: () => Promise<StepResult>;
}

/** From the quick to the slow, so that a slip shows early. */
export const STEPS: readonly Step[] = [
  { name: 'types', run: () => toolStep('tsc', ['-b']) },
  { name: 'generated', run: () => toolStep('tsx', ['scripts/generate.mts', '--check']) },
  { name: 'format', run: () => toolStep('prettier', ['--check', '--log-level=warn', '.']) },
  {
    name: 'boundaries',
    run: () => toolStep('depcruise', ['--config', '.dependency-cruiser.cjs', 'src']),
  },
  { name: 'lint', run: () => toolStep('eslint', ['.']) },
  { name: 'unit', run: unit },
  { name: 'property', run: async () => (await mocha(['test/property/**/*.test.ts'])).result },
  { name: 'docs', run: async () => (await mocha(['test/docs/**/*.test.ts'])).result },
  { name: 'grammar', run: grammar },
  { name: 'build', run: buildStep },
  { name: 'package', run: packageStep },
  { name: 'pages', run: async () => (await mocha(['test/pages/**/*.test.ts'])).result },
  { name: 'node-host', run: () => runSuites('node') },
  { name: 'web-host', run: () => runSuites('web') },
  // A real mouse and keyboard, which no extension host has.
  { name: 'window', run: async () => (await mocha(['test/window/**/*.test.ts'])).result },
];

async function buildStep(): Promise<StepResult> {
  const { sizes, faults } = await build({ production: true });
  const note = sizes.map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(0)} KB`).join(', ');
  return verdict('the bundles', faults.length === 0 ? undefined : faults.join('\n'), note);
}
