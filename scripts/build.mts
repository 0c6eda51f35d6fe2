import { parseArgs } from 'node:util';
import { buildOrExit, watch } from './build/build.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean' } },
});

if (values.watch) {
  await watch();
} else {
  const { sizes, faults } = await buildOrExit({ production: values.production });
  for (const { name, bytes } of sizes) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  dist/${name}`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
