import * as vscode from 'vscode';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokensOf } from '../read/tokens.js';
import { type Register, SELECTOR } from './services.js';

/** Colours by meaning; the themes know them by the scopes in `package.json`. */
export const registerTokens: Register = (context, { cables }) => {
  const legend = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);
  const typeOf = new Map(TOKEN_TYPES.map((type, index) => [type, index]));
  const bitOf = new Map(TOKEN_MODIFIERS.map((modifier, index) => [modifier, 1 << index]));
  context.subscriptions.push(
    vscode.languages.registerDocumentSemanticTokensProvider(
      SELECTOR,
      {
        async provideDocumentSemanticTokens(document) {
          const cable = await cables.of(document);
          if (cables.isLarge(cable)) return undefined;
          const builder = new vscode.SemanticTokensBuilder(legend);
          for (const { line, column, start, end, type, modifiers } of tokensOf(cable.root)) {
            const bits = modifiers.reduce((sum, modifier) => sum | bitOf.get(modifier)!, 0);
            builder.push(line - 1, column - 1, end - start, typeOf.get(type)!, bits);
          }
          return builder.build();
        },
      },
      legend,
    ),
  );
};
