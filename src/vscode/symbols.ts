import * as vscode from 'vscode';
import { type CableSymbol, type SymbolKind, symbolsOf } from '../read/symbols.js';
import type { Cable } from './cables.js';
import { rangeAt } from './convert.js';
import { type Register, SELECTOR } from './services.js';

/** The icon beside a symbol: VS Code has a fixed set, made for programs. */
const ICONS: Readonly<Record<SymbolKind, vscode.SymbolKind>> = {
  head: vscode.SymbolKind.Namespace,
  field: vscode.SymbolKind.Field,
  page: vscode.SymbolKind.File,
  paragraph: vscode.SymbolKind.String,
  section: vscode.SymbolKind.Package,
  signature: vscode.SymbolKind.Key,
  end: vscode.SymbolKind.Event,
};

/** The outline, and with it breadcrumbs, sticky scroll and Go to Symbol. */
export const registerSymbols: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerDocumentSymbolProvider(
      SELECTOR,
      {
        async provideDocumentSymbols(document) {
          const cable = await cables.of(document);
          return symbolsOf(cable.root).map((symbol) => documentSymbol(cable, symbol));
        },
      },
      { label: 'Cable' },
    ),
  );
};

function documentSymbol(cable: Cable, symbol: CableSymbol): vscode.DocumentSymbol {
  const { name, detail, kind, selectionStart, selectionEnd, children } = symbol;
  const shown = new vscode.DocumentSymbol(
    name,
    detail,
    ICONS[kind],
    rangeAt(cable.points, symbol),
    rangeAt(cable.points, { start: selectionStart, end: selectionEnd }),
  );
  shown.children = children.map((child) => documentSymbol(cable, child));
  return shown;
}
