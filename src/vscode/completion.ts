import * as vscode from 'vscode';
import { type Completion, completionsAt } from '../read/completions.js';
import type { Cable } from './cables.js';
import { rangeAt } from './convert.js';
import { type Register, SELECTOR } from './services.js';

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  marking: vscode.CompletionItemKind.Keyword,
  caption: vscode.CompletionItemKind.EnumMember,
  field: vscode.CompletionItemKind.Field,
  mark: vscode.CompletionItemKind.Snippet,
  section: vscode.CompletionItemKind.Module,
  pageTurn: vscode.CompletionItemKind.File,
};

/** Offers markings, captions, head fields and marks where one may stand; nothing in running text. */
export const registerCompletion: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        async provideCompletionItems(document, position) {
          const cable = await cables.of(document);
          const offset = document.offsetAt(position);
          return completionsAt(cable.text, cable.root, offset).map((completion, index) =>
            itemOf(cable, offset, completion, index),
          );
        },
      },
      '[',
      '/',
    ),
  );
};

function itemOf(
  { text, points }: Cable,
  offset: number,
  { label, insertText, snippet, detail, documentation, kind, from, to }: Completion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, KINDS[kind]);
  item.insertText = snippet ? new vscode.SnippetString(insertText) : insertText;
  item.documentation = new vscode.MarkdownString(documentation);
  item.range = rangeAt(points, { start: from, end: to });
  // The core has chosen and sorted; VS Code would do it by the letters alone.
  const typed = text.slice(from, offset);
  if (!label.toLowerCase().startsWith(typed.toLowerCase())) item.filterText = typed + label;
  item.sortText = String(index).padStart(4, '0');
  return item;
}
