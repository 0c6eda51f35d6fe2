import * as vscode from 'vscode';
import { type Status, statusAt } from '../read/status.js';
import { activeCable } from './active.js';
import type { Cable } from './cables.js';
import { extentOf } from './convert.js';
import { Delays } from './delays.js';
import { sayCount, SOURCE } from './diagnostics.js';
import { type Register, SELECTOR, type Services } from './services.js';
import { settingsOf } from './settings.js';

/** Milliseconds of rest of the caret before the line changes. */
const REST = 60;

/** Where one is, in VS Code's language status: marking, page, paragraph, words, findings. */
export const registerStatus: Register = (context, services) => {
  const item = vscode.languages.createLanguageStatusItem('cablese.status', SELECTOR);
  item.name = 'Cable';
  item.text = 'Cable';
  const delays = new Delays<'status'>();
  const update = (): void => {
    delays.in(REST, 'status', () => {
      void show(services, item);
    });
  };
  context.subscriptions.push(
    item,
    delays,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) update();
    }),
  );
  update();
};

async function show(services: Services, item: vscode.LanguageStatusItem): Promise<void> {
  const active = await activeCable(services);
  if (!active) return;
  const { editor, cable } = active;
  const { document, selection } = editor;
  const findings = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === SOURCE);
  const waiting = isWaiting(services, cable);
  const checks = waiting ?? sayCount(findings.length);
  if (services.cables.isLarge(cable)) {
    item.text = 'Cable over 10 MB';
    item.detail = checks;
  } else {
    const caret = document.offsetAt(selection.active);
    const status = statusAt(cable.root, caret, extentOf(document, selection));
    item.text = placeOf(status);
    item.detail = `${wordsOf(status)} · ${checks}`;
  }
  item.severity = severityOf(findings);
  item.command = waiting
    ? { title: 'Run Checks', command: 'cablese.runChecks' }
    : findings.length
      ? { title: 'Show', command: 'workbench.actions.view.problems' }
      : undefined;
}

/** Why a cable is not being checked; undefined where it is. */
function isWaiting({ cables, checks }: Services, cable: Cable): string | undefined {
  if (checks.known(cable)) return undefined;
  if (settingsOf(cable.document).run === 'off') return 'checks are off';
  return cables.isLarge(cable) ? 'checks wait for the command' : undefined;
}

/** `SECRET · page 2 of 3 · ¶ 4` */
function placeOf({ marking, page, pages, paragraph }: Status): string {
  return [
    marking ?? 'no marking',
    `page ${page} of ${pages}`,
    ...(paragraph === undefined ? [] : [`¶ ${paragraph}`]),
  ].join(' · ');
}

function wordsOf({ words, selectedWords }: Status): string {
  const all = words === 1 ? '1 word' : `${words} words`;
  return selectedWords === undefined ? all : `${selectedWords} of ${all}`;
}

function severityOf(findings: readonly vscode.Diagnostic[]): vscode.LanguageStatusSeverity {
  const worst = Math.min(...findings.map(({ severity }) => severity));
  if (worst === vscode.DiagnosticSeverity.Error) return vscode.LanguageStatusSeverity.Error;
  if (worst === vscode.DiagnosticSeverity.Warning) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
