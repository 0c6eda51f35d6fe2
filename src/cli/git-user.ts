import { execFile } from 'node:child_process';

/** Longest time that git is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Under which name work in a folder is committed; undefined without git or without a name. */
export function gitUser(folder: string): Promise<string | undefined> {
  // The folder is named to git, not entered: a program called git that lies in it is not run.
  const args = ['-C', folder, 'config', 'user.name'];
  return new Promise((resolve) => {
    execFile('git', args, { timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
      resolve(error ? undefined : stdout.trim() || undefined);
    });
  });
}
