import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { CONTENT_STYLE } from '../../src/publish/html/style.js';
import { ROOT } from '../paths.mjs';

/** What stands beside the bundle of the remark plugin. */
export const REMARK_FILES = ['remark.d.ts', 'cable.css'];

/** Writes the types of the remark plugin, from its own source, and the style sheet for its pages. */
export async function writeRemark(): Promise<void> {
  const source = await readFile(join(ROOT, 'src', 'remark', 'index.ts'), 'utf8');
  const { outputText } = ts.transpileDeclaration(source, { fileName: 'index.ts' });
  await writeFile(join(ROOT, 'dist', 'remark.d.ts'), outputText);
  await writeFile(join(ROOT, 'dist', 'cable.css'), CONTENT_STYLE.trimStart());
}
