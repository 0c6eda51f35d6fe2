import * as vscode from 'vscode';
import { hoverAt } from '../read/hovers.js';
import { rangeAt } from './convert.js';
import { type Register, SELECTOR } from './services.js';

/** Explains markings, captions, abbreviations, date-time groups, marks and references. */
export const registerHover: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(SELECTOR, {
      async provideHover(document, position) {
        const [cable, { glossary }] = await Promise.all([
          cables.of(document),
          import('../read/glossary.js'),
        ]);
        const hover = hoverAt(cable.root, document.offsetAt(position), glossary);
        return (
          hover &&
          new vscode.Hover(new vscode.MarkdownString(hover.contents), rangeAt(cable.points, hover))
        );
      },
    }),
  );
};
