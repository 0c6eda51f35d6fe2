import * as vscode from 'vscode';
import type { Finding } from '../check/index.js';
import type { Cable } from './cables.js';
import type { Checker } from './checks.js';
import { extentOf, rangeAt, workspaceEdit } from './convert.js';
import { codeOf, SOURCE } from './diagnostics.js';
import { safeFixesOf } from './safe-fixes.js';
import { FIX_KIND, fixesOfKind, type Kind } from './fix-kind.js';
import type { Place } from './finding-here.js';
import { type Register, SELECTOR } from './services.js';

/** The kind that `editor.codeActionsOnSave` names. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('cable');

/** Mends findings one by one, all of a kind, or all that are safe; or says that one is right. */
export const registerCodeActions: Register = (context, services) => {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      {
        async provideCodeActions(document, range, asked) {
          const cable = await services.cables.of(document);
          const { cables, checks } = services;
          // A large cable is never checked unasked: what the command has found can be mended.
          const findings = cables.isLarge(cable) ? checks.known(cable) : await checks.of(cable);
          return findings && codeActions(await checks.load(), cable, findings, range, asked);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    ),
  );
};

function codeActions(
  checker: Checker,
  cable: Cable,
  findings: readonly Finding[],
  range: vscode.Range,
  { only, diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  if (only?.contains(FIX_ALL)) {
    const { edits, count } = safeFixesOf(checker, cable);
    if (count > 0) {
      const action = new vscode.CodeAction(`Fix all safe findings (${count})`, FIX_ALL);
      action.edit = workspaceEdit(cable.document, cable.points, edits);
      actions.push(action);
    }
  }
  if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return actions;

  const { start, end } = extentOf(cable.document, range);
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
  const add = (finding: Finding, more: readonly vscode.CodeAction[]): void => {
    const shown = diagnostics.filter((diagnostic) => isOf(cable, diagnostic, finding));
    for (const action of more) {
      action.diagnostics = shown;
      actions.push(action);
    }
  };
  const firstOfKind = here.filter(
    ({ rule }, index) => here.findIndex((other) => other.rule === rule) === index,
  );
  for (const finding of here) add(finding, fixesOf(cable, finding));
  for (const finding of firstOfKind) add(finding, fixAllOfKind(checker, cable, finding, findings));
  for (const finding of here) add(finding, [acceptOf(finding)]);
  for (const finding of firstOfKind) add(finding, [turnOffOf(finding)]);
  return actions;
}

/** What can be done about a finding in a fenced block, beside mending it. */
export function aboutOf(finding: Finding, block: number): vscode.CodeAction[] {
  return [acceptOf(finding, block), turnOffOf(finding, block)];
}

function acceptOf(finding: Finding, block?: number): vscode.CodeAction {
  return command('This is right here…', 'cablese.acceptFinding', finding, block);
}

function turnOffOf(finding: Finding, block?: number): vscode.CodeAction {
  const title = `Turn off the check "${finding.rule}"…`;
  return command(title, 'cablese.turnOffCheck', finding, block);
}

/** The fixes of one finding. */
export function fixesOf(cable: Cable, { fixes }: Finding): vscode.CodeAction[] {
  const preferred = fixes.find(({ safe }) => safe);
  return fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(cable.document, cable.points, fix.edits);
    action.isPreferred = fix === preferred;
    return action;
  });
}

/** Fixes every finding of a rule; where that is not safe, each is shown first and can be left out. */
function fixAllOfKind(
  checker: Checker,
  cable: Cable,
  { rule }: Finding,
  all: readonly Finding[],
): vscode.CodeAction[] {
  const fixes = fixesOfKind(checker, rule, all);
  if (fixes.length < 2) return [];
  const title = `Fix all ${fixes.length} of this kind (${rule})`;
  const { QuickFix } = vscode.CodeActionKind;
  if (fixes.every(({ safe }) => safe)) {
    const action = new vscode.CodeAction(title, QuickFix);
    const edits = fixes.flatMap((fix) => fix.edits);
    action.edit = workspaceEdit(cable.document, cable.points, edits);
    return [action];
  }
  const action = new vscode.CodeAction(`${title}, with a preview…`, QuickFix);
  const { uri } = cable.document;
  action.command = { title, command: FIX_KIND, arguments: [{ uri, rule } satisfies Kind] };
  return [action];
}

function command(
  title: string,
  id: string,
  finding: Finding,
  block: number | undefined,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const { rule, start, end } = finding;
  action.command = {
    title,
    command: id,
    arguments: [{ rule, start, end, block } satisfies Place],
  };
  return action;
}

/** Whether VS Code's diagnostic shows a finding. */
export function isOf({ points }: Cable, diagnostic: vscode.Diagnostic, finding: Finding): boolean {
  return (
    diagnostic.source === SOURCE &&
    codeOf(diagnostic) === finding.rule &&
    diagnostic.range.isEqual(rangeAt(points, finding))
  );
}
