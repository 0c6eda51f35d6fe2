// The one place where the core's points and offsets become VS Code's positions: unist counts lines
// and columns from 1, VS Code from 0, both in UTF-16 code units.
import * as vscode from 'vscode';
import type { Edit, Extent, Place, Points, Span } from '../cable/index.js';

export function positionOf({ line, column }: Place): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}

/** The range of a node. */
export function rangeOf({ start, end }: Span): vscode.Range {
  return new vscode.Range(positionOf(start), positionOf(end));
}

/** The range from one offset to another. */
export function rangeAt(points: Points, { start, end }: Extent): vscode.Range {
  return rangeOf(points.span(start, end));
}

/** The offsets of a range in the document that it belongs to. */
export function extentOf(document: vscode.TextDocument, range: vscode.Range): Extent {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Edits of the core as one change of the workspace, undone in one step. */
export function workspaceEdit(
  document: vscode.TextDocument,
  points: Points,
  edits: readonly Edit[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const edit of edits) {
    change.replace(document.uri, rangeAt(points, edit), edit.text);
  }
  return change;
}
