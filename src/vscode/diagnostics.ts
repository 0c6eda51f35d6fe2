import * as vscode from 'vscode';
import type { Finding, Severity } from '../check/index.js';
import { activeCable } from './active.js';
import type { Cable } from './cables.js';
import { rangeAt } from './convert.js';
import { Delays } from './delays.js';
import { rulePage } from './rule-page.js';
import { CABLE, type Register, type Services } from './services.js';
import { SECTION, settingsOf } from './settings.js';
import { settingsReport } from './settings-report.js';

/** What VS Code shows before a finding's code. */
export const SOURCE = 'Cablese';

/** Milliseconds of rest after a keystroke before the checks run. */
const REST = 200;

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Versions of documents that others show beside the present one: nobody mends them. */
const PAST = new Set(['git', 'gitfs', 'gitlens', 'vscode-local-history', 'pr', 'review']);

/** Shows what the checks find: as one types, as one saves, or by the command. */
export const registerDiagnostics: Register = (context, services) => {
  const { log, checks } = services;
  const collection = vscode.languages.createDiagnosticCollection('cablese');
  const delays = new Delays<vscode.TextDocument>();
  const later = new Delays<'start'>();

  const reportSettings = settingsReport(services);

  const run = (document: vscode.TextDocument): void => {
    show(services, collection, document, false).catch((error: unknown) => {
      log.error(`The checks failed on ${vscode.workspace.asRelativePath(document.uri)}`, error);
    });
  };
  const opened = (document: vscode.TextDocument): void => {
    if (!isChecked(document) || settingsOf(document).run === 'off') return;
    delays.in(0, document, () => {
      run(document);
    });
  };
  const openedAll = (): void => {
    vscode.workspace.textDocuments.forEach(opened);
  };

  context.subscriptions.push(
    collection,
    delays,
    later,
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!contentChanges.length || !isChecked(document)) return;
      if (settingsOf(document).run !== 'type') return;
      delays.in(REST, document, () => {
        run(document);
      });
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isChecked(document) && settingsOf(document).run !== 'off') run(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      delays.cancel(document);
      collection.delete(document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(`${SECTION}.checks`)) return;
      checks.forget();
      collection.clear();
      void reportSettings();
      openedAll();
    }),
    vscode.commands.registerCommand('cablese.runChecks', async () => {
      const active = await activeCable(services);
      if (!active) return;
      const found = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: 'Checking the cable' },
        () => show(services, collection, active.editor.document, true),
      );
      vscode.window.setStatusBarMessage(`$(check-all) ${sayCount(found.length)}`, 5000);
    }),
  );
  // Activation only registers: reading the settings for the first time takes longer than all of it.
  later.in(0, 'start', () => {
    void reportSettings();
    openedAll();
  });
};

/** `1 finding`, `12 findings`, as a sentence. */
export function sayCount(count: number): string {
  return count === 0 ? 'No findings.' : count === 1 ? '1 finding.' : `${count} findings.`;
}

/** Whether a document still says what was read. */
function isPresent({ document, version }: Cable): boolean {
  return !document.isClosed && document.version === version;
}

function isChecked({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === CABLE && !PAST.has(uri.scheme);
}

/** Checks a document and shows the findings, if it is still what was checked. */
async function show(
  { cables, checks, log }: Services,
  collection: vscode.DiagnosticCollection,
  document: vscode.TextDocument,
  asked: boolean,
): Promise<readonly Finding[]> {
  const cable = await cables.of(document);
  if (!isPresent(cable)) return [];
  if (cables.isLarge(cable) && !asked) {
    collection.delete(document.uri);
    const name = vscode.workspace.asRelativePath(document.uri);
    log.info(`${name} is larger than 10 MB: run the command "Cablese: Run Checks" to check it.`);
    return [];
  }
  const findings = await checks.of(cable);
  if (!isPresent(cable)) return [];
  collection.set(
    document.uri,
    findings.map((finding) => diagnosticOf(cable, finding)),
  );
  return findings;
}

/** A finding as VS Code shows it. */
export function diagnosticOf({ points }: Cable, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeAt(points, finding),
    finding.message,
    SEVERITIES[finding.severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  return diagnostic;
}

/** The rule that a finding in VS Code's list comes from. */
export function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : undefined;
}
