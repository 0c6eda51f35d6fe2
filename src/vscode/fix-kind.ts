import * as vscode from 'vscode';
import type { Finding, Fix } from '../check/index.js';
import type { Checker } from './checks.js';
import { chooseEdits } from './choose-edits.js';
import { explain } from './edit.js';
import type { Register } from './services.js';

/** The command behind *Fix all of this kind, with a preview*. */
export const FIX_KIND = 'cablese.fixAllOfKind';

/** The findings of a rule in a cable. */
export interface Kind {
  uri: vscode.Uri;
  rule: string;
}

/** Mends the findings of a rule whose fixes are not safe: those that stay ticked in a list of them all. */
export const registerFixKind: Register = (context, { cables, checks }) => {
  context.subscriptions.push(
    vscode.commands.registerCommand(FIX_KIND, async ({ uri, rule }: Kind) => {
      const cable = await cables.of(await vscode.workspace.openTextDocument(uri));
      const fixes = fixesOfKind(await checks.load(), rule, await checks.of(cable));
      const { text, points } = cable;
      const file = { uri, text, points, changes: fixes.map(({ edits }) => edits) };
      try {
        const change = await chooseEdits(`Fix ${fixes.length} findings (${rule})`, [file]);
        if (change) await vscode.workspace.applyEdit(change, { isRefactoring: true });
      } catch (error) {
        explain((error as Error).message);
      }
    }),
  );
};

/** A fix for each finding of a rule, the safe before others; where two meet, the first. */
export function fixesOfKind(
  { chooseFixes }: Checker,
  rule: string,
  findings: readonly Finding[],
): Fix[] {
  return chooseFixes(
    findings.filter((finding) => finding.rule === rule),
    ({ fixes }) => fixes.find(({ safe }) => safe) ?? fixes[0],
  );
}
