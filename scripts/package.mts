import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOrExit } from './build/build.mjs';
import { makePackage } from './package/vsix.mjs';
import { ROOT } from './paths.mjs';
import { packageStep } from './test/package.mjs';

const { faults } = await buildOrExit({ production: true });
const { failures } = await packageStep();
const all = [...faults, ...failures.map(({ text }) => text)];
if (all.length > 0) {
  console.error(all.join('\n'));
  process.exitCode = 1;
} else {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  await makePackage(join(ROOT, `${manifest.name}-${manifest.version}.vsix`));
}
