/** What Node can do for the editor that `vscode.workspace.fs` cannot; absent in a browser. */
export interface NodeHost {
  /**
   * Writes a file whole or not at all, if it is still as it was read: `before` is what it said,
   * undefined where there was none.
   */
  writeRecord(path: string, before: Uint8Array | undefined, text: string): Promise<Written>;
  /** Under which name git commits in a folder. */
  gitUser(folder: string): Promise<string | undefined>;
}

/** `changed` where somebody else wrote meanwhile; a fault is said in words behind the file's name. */
export type Written = 'written' | 'changed' | { fault: string };
