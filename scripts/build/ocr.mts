import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../paths.mjs';

/** The folder in `dist/` that the OCR is in: nothing of it is opened before it is asked for. */
export const OCR_FOLDER = 'ocr';

const TARGET = join(ROOT, 'dist', OCR_FOLDER);
const MODULES = join(ROOT, 'node_modules');

/** The programs that are shipped: for processors of the last ten years, and for newer ones. */
const CORES = ['tesseract-core-simd-lstm', 'tesseract-core-relaxedsimd-lstm'];

/**
 * The worker asks for the large programs even where only the newer engine is wanted (tesseract.js
 * 7.0.0 compares a boolean with engine numbers), and for one without SIMD: all lead to the two that
 * are shipped.
 */
const ownCores: Plugin = {
  name: 'own-cores',
  setup(build) {
    build.onResolve({ filter: /^tesseract\.js-core\// }, ({ path }) => {
      const core = path.includes('relaxedsimd') ? CORES[1]! : CORES[0]!;
      return { path: `./${core}.cjs`, external: true };
    });
  },
};

/** Puts the OCR together: its worker, its programs, and the data for English. */
export async function writeOcr(): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    bundle: true,
    entryPoints: ['node_modules/tesseract.js/src/worker-script/node/index.js'],
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    outfile: join(TARGET, 'worker.cjs'),
    platform: 'node',
    plugins: [ownCores],
    target: 'node20',
  });
  const core = join(MODULES, 'tesseract.js-core');
  for (const name of CORES) {
    await copyFile(join(core, `${name}.js`), join(TARGET, `${name}.cjs`));
    await copyFile(join(core, `${name}.wasm`), join(TARGET, `${name}.wasm`));
  }
  const data = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';
  await copyFile(join(MODULES, data), join(TARGET, 'eng.traineddata.gz'));
}
