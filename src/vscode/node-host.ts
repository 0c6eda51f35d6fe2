import type { Version } from '../proof/index.js';

/** What Node can do for the editor that `vscode.workspace.fs` cannot; absent in a browser. */
export interface NodeHost {
  /**
   * Writes a file whole or not at all, if it is still as it was read: `before` is what it said,
   * undefined where there was none.
   */
  writeRecord(path: string, before: Uint8Array | undefined, text: string): Promise<Written>;
  /** Under which name git commits in a folder. */
  gitUser(folder: string): Promise<string | undefined>;
  /** Whether a folder is in a repository of git. */
  isInGit(folder: string): Promise<boolean>;
  /** A cable and its record as git has them and as they are now, the oldest first. */
  versionsOf(path: string): Promise<{ versions: Version[] } | { fault: string }>;
}

/** `changed` where somebody else wrote meanwhile; a fault is said in words behind the file's name. */
export type Written = 'written' | 'changed' | { fault: string };
