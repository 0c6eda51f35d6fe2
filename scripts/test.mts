// Everything that can be proven, in steps; `npm test -- unit grammar` runs some of them.
import pc from 'picocolors';
import { NOTHING, type StepResult } from './test/result.mjs';
import { type Step, STEPS } from './test/steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${STEPS.map((s) => s.name).join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const began = Date.now();
  const result = await runStep(step);
  print(step.name, result, Date.now() - began);
  passed += result.passed;
  failed += result.failed;
}

console.log(`\n${passed} passed, ${failed} failed`);
// Not process.exitCode alone: a library's timer must not keep the run open.
process.exit(failed > 0 ? 1 : 0);

/** A step that throws has failed once, and the others still run. */
async function runStep({ name, run }: Step): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...NOTHING, failed: 1, failures: [{ title: `${name} broke off`, text }] };
  }
}

function print(name: string, result: StepResult, took: number): void {
  const counts = [
    result.failed === 0 ? pc.green('✔') : pc.red('✖'),
    name.padEnd(11),
    `${(took / 1000).toFixed(1).padStart(6)} s `,
    `${result.passed} passed`,
    result.failed > 0 && pc.red(`${result.failed} failed`),
    result.skipped > 0 && pc.yellow(`${result.skipped} skipped`),
    result.note !== undefined && pc.dim(`(${result.note})`),
  ];
  console.log(counts.filter((part) => part !== false).join(' '));
  for (const { title, text } of result.failures) {
    console.log(`  ${pc.red('✖')} ${title}`);
    console.log(text.replace(/^/gm, '      '));
  }
}
