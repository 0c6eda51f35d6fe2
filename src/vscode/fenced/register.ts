import * as vscode from 'vscode';
import { symbolsOf } from '../../read/symbols.js';
import { aboutOf, fixesOf, isOf } from '../code-actions.js';
import { rangeAt, workspaceEdit } from '../convert.js';
import { Delays } from '../delays.js';
import { diagnosticOf } from '../diagnostics.js';
import { withMargin } from '../edit.js';
import type { Register } from '../services.js';
import { settingsOf } from '../settings.js';
import { documentSymbol } from '../symbols.js';
import type { FencedCable } from './fences.js';

const MARKDOWN = 'markdown';

/** Milliseconds of rest after a keystroke before the checks run. */
const REST = 300;

/** Cables in fenced blocks of Markdown: checked, mended and outlined as if they stood alone. */
export const registerFenced: Register = (context, { checks, fences, log }) => {
  const collection = vscode.languages.createDiagnosticCollection('cablese-fenced');
  const delays = new Delays<vscode.TextDocument>();
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const diagnostics: vscode.Diagnostic[] = [];
    for (const cable of await fences.of(document)) {
      if (cable.unchecked) continue;
      for (const finding of await checks.of(cable)) diagnostics.push(diagnosticOf(cable, finding));
    }
    if (!document.isClosed && document.version === version)
      collection.set(document.uri, diagnostics);
  };
  const soon = (document: vscode.TextDocument, rest: number): void => {
    if (document.languageId !== MARKDOWN || settingsOf(document).run === 'off') return;
    delays.in(rest, document, () => {
      show(document).catch((error: unknown) => {
        log.error('The cables of a Markdown file could not be checked', error);
      });
    });
  };
  const all = (rest: number): void => {
    for (const document of vscode.workspace.textDocuments) soon(document, rest);
  };
  context.subscriptions.push(
    collection,
    delays,
    vscode.workspace.onDidOpenTextDocument((document) => soon(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (settingsOf(document).run === 'type') soon(document, REST);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => soon(document, 0)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      delays.cancel(document);
      collection.delete(document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('cablese.checks')) return;
      collection.clear();
      all(REST);
    }),
    vscode.languages.registerDocumentSymbolProvider(
      MARKDOWN,
      {
        async provideDocumentSymbols(document) {
          return (await fences.of(document)).map(outlined);
        },
      },
      { label: 'Cables' },
    ),
    vscode.languages.registerCodeActionsProvider(
      MARKDOWN,
      {
        async provideCodeActions(document, range, { diagnostics }) {
          const actions: vscode.CodeAction[] = [];
          for (const [block, cable] of (await fences.of(document)).entries()) {
            if (cable.unchecked) continue;
            for (const finding of await checks.of(cable)) {
              if (!rangeAt(cable.points, finding).intersection(range)) continue;
              const shown = diagnostics.filter((one) => isOf(cable, one, finding));
              const fixes = finding.fixes.map((fix) => ({
                ...fix,
                edits: withMargin(cable, fix.edits),
              }));
              const mending = fixesOf(cable, { ...finding, fixes });
              for (const action of [...mending, ...aboutOf(finding, block)]) {
                action.diagnostics = shown;
                actions.push(action);
              }
            }
            actions.push(...(await fixAll(cable, range)));
          }
          return actions;
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  /** Every safe fix of a block, where there is more than one. */
  const fixAll = async (cable: FencedCable, range: vscode.Range): Promise<vscode.CodeAction[]> => {
    if (!wholeOf(cable).contains(range)) return [];
    const { chooseFixes, safeFix } = await checks.load();
    const fixes = chooseFixes(await checks.of(cable), safeFix);
    if (fixes.length < 2) return [];
    const title = `Fix all safe findings of this cable (${fixes.length})`;
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    const edits = withMargin(
      cable,
      fixes.flatMap((fix) => fix.edits),
    );
    action.edit = workspaceEdit(cable.document, cable.points, edits);
    return [action];
  };
  all(0);
};

function wholeOf({ points, text }: FencedCable): vscode.Range {
  return rangeAt(points, { start: 0, end: text.length });
}

function outlined(cable: FencedCable): vscode.DocumentSymbol {
  const range = wholeOf(cable);
  const symbol = new vscode.DocumentSymbol(
    'Cable',
    `line ${range.start.line + 1}`,
    vscode.SymbolKind.Module,
    range,
    new vscode.Range(range.start, range.start),
  );
  symbol.children = symbolsOf(cable.root).map((child) => documentSymbol(cable, child));
  return symbol;
}
