import type * as vscode from 'vscode';
import { besideOf, firstOf as firstPath } from '../../proof/keying/beside.js';

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
  const { second, decisions, resolved, kept } = besideOf(first.path);
  const at = (path: string): vscode.Uri => first.with({ path });
  return {
    first,
    second: at(second),
    decisions: at(decisions),
    resolved: at(resolved),
    kept: at(kept),
  };
}

/** The first transcript that a second one was keyed beside. */
export function firstOf(second: vscode.Uri): vscode.Uri {
  return second.with({ path: firstPath(second.path) });
}
