import * as vscode from 'vscode';
import { type Fold, foldingOf } from '../read/folding.js';
import { type Register, SELECTOR } from './services.js';

/** Kinds that VS Code's own fold commands know; *Fold All Block Comments* folds the furniture. */
const KINDS: Readonly<Record<Fold['kind'], vscode.FoldingRangeKind | undefined>> = {
  furniture: vscode.FoldingRangeKind.Comment,
  frontMatter: vscode.FoldingRangeKind.Imports,
  head: vscode.FoldingRangeKind.Region,
  section: vscode.FoldingRangeKind.Region,
  paragraph: undefined,
};

export const registerFolding: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerFoldingRangeProvider(SELECTOR, {
      async provideFoldingRanges(document) {
        const { root } = await cables.of(document);
        return foldingOf(root).map(
          ({ startLine, endLine, kind }) =>
            new vscode.FoldingRange(startLine - 1, endLine - 1, KINDS[kind]),
        );
      },
    }),
  );
};
