import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { ROOT } from '../paths.mjs';

/** The files that go into the package, from the repository's folder. */
export async function packagedFiles(): Promise<string[]> {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** Makes the package from what is in `dist/`. Nothing is asked of the network. */
export async function makePackage(packagePath: string): Promise<void> {
  await createVSIX({
    cwd: ROOT,
    packagePath,
    // Everything is bundled.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}
