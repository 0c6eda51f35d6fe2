// New cases for every property: `npm run fuzz` tries ten times as many as `npm test`, `npm run fuzz -- 100` a hundred times.
import { mocha } from './test/mocha.mjs';

const times = Number(process.argv[2] ?? '10');
if (!Number.isInteger(times) || times < 1) {
  console.error(`Expected how many times as many, for example 10, instead of ${process.argv[2]!}`);
  process.exit(2);
}
process.env['CABLESE_FUZZ'] = String(times);
const { result } = await mocha(['test/property/**/*.test.ts'], [], ['--timeout', '0']);
for (const { title, text } of result.failures) console.log(`${title}\n${text}\n`);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed > 0 ? 1 : 0);
