import * as vscode from 'vscode';
import { pagesOf } from '../cable/index.js';
import type { PageStatus } from '../proof/index.js';
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

/** The outline, and with it breadcrumbs, sticky scroll and Go to Symbol; pages say how far they have come. */
export const registerSymbols: Register = (context, { cables, proofs }) => {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document) {
      const cable = await cables.of(document);
      const statuses = await proofs.statusesOf(cable);
      return symbolsOf(cable.root).map((symbol) => documentSymbol(cable, symbol, statuses));
    },
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(SELECTOR, provider, { label: 'Cable' });
  let registered = register();
  context.subscriptions.push(
    {
      dispose: () => {
        registered.dispose();
      },
    },
    // VS Code asks anew for a text that did not change only when a provider is new.
    proofs.onDidChange(() => {
      registered.dispose();
      registered = register();
    }),
  );
};

/** A symbol of the core as VS Code shows it. */
export function documentSymbol(
  cable: Cable,
  symbol: CableSymbol,
  statuses?: readonly PageStatus[],
): vscode.DocumentSymbol {
  const { name, kind, selectionStart, selectionEnd, children } = symbol;
  const state = kind === 'page' && statuses?.[pageAt(cable, symbol.start)]?.state;
  const shown = new vscode.DocumentSymbol(
    name,
    [symbol.detail, ...(state ? [state] : [])].filter(Boolean).join(' · '),
    ICONS[kind],
    rangeAt(cable.points, symbol),
    rangeAt(cable.points, { start: selectionStart, end: selectionEnd }),
  );
  shown.children = children.map((child) => documentSymbol(cable, child, statuses));
  return shown;
}

/** Index of the page that begins at or before an offset. */
function pageAt({ root }: Cable, offset: number): number {
  return pagesOf(root).findLastIndex(({ start }) => start.offset <= offset);
}
