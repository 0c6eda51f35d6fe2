import type * as vscode from 'vscode';

const SECOND = '.second.cable';

/** The files of a cable that is keyed twice. */
export interface KeyedFiles {
  first: vscode.Uri;
  second: vscode.Uri;
  decisions: vscode.Uri;
  resolved: vscode.Uri;
  /** Where the first transcript is kept when the resolved text takes its place. */
  kept: vscode.Uri;
}

/** The files beside a first transcript, named after it. */
export function filesOf(first: vscode.Uri): KeyedFiles {
  const base = first.path.replace(/\.[^./]*$/, '');
  const named = (ending: string): vscode.Uri => first.with({ path: base + ending });
  return {
    first,
    second: named(SECOND),
    decisions: named('.collation.jsonl'),
    resolved: named('.resolved.cable'),
    kept: named('.first.cable'),
  };
}

export function isSecond({ path }: vscode.Uri): boolean {
  return path.endsWith(SECOND);
}

/** The first transcript that a second one was keyed beside. */
export function firstOf(second: vscode.Uri): vscode.Uri {
  return second.with({ path: `${second.path.slice(0, -SECOND.length)}.cable` });
}
