// Opens the samples, or a named file or folder, in a real VS Code with this extension:
//   npm start [-- FILE|FOLDER]
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildOrExit } from './build/build.mjs';
import { ROOT } from './paths.mjs';
import { findDesktop } from './vscode-host/desktop.mjs';
import { openDesktop, type Opening, openServed } from './vscode-host/open.mjs';

const [named] = process.argv.slice(2);
// npm runs this in the package's folder; a path is meant from where npm was called.
const path = named === undefined ? join(ROOT, 'samples') : resolve(from(), named);
if (!existsSync(path)) {
  console.error(`${path} is not there. Name a file or a folder: npm start -- FILE|FOLDER`);
  process.exit(2);
}
const opening: Opening = statSync(path).isDirectory()
  ? { folder: path }
  : { folder: dirname(path), file: path };

await buildOrExit({ production: false });
const served = process.env['CABLESE_HOST'] === 'served';
const desktop = served ? undefined : await findDesktop();
// A display that is only pretended shows nobody anything.
if (desktop?.launcher.length === 0) await openDesktop(opening, desktop);
else await openServed(opening);

function from(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
