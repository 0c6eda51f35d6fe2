import * as vscode from 'vscode';
import { nextOf, previousOf } from '../read/moves.js';
import { activeCable } from './active.js';
import { positionOf } from './convert.js';
import { shownLevel } from './ellipsis-settings.js';
import type { Register } from './services.js';

/** Milliseconds that the status bar says where one is. */
const SHOWN = 5000;

/**
 * The caret goes to the next or the previous left-out word that is shown, and the status bar says
 * which it is: the hints themselves cannot be reached by keys. It does not wrap.
 */
export const registerStepLeftOut: Register = (context, services) => {
  for (const [command, step, end] of [
    ['cablese.nextLeftOutWord', nextOf, 'No more left-out words'],
    ['cablese.previousLeftOutWord', previousOf, 'No left-out words before this'],
  ] as const) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async () => {
        const active = await activeCable(services);
        if (!active) return;
        const { editor, cable } = active;
        const shown = await services.omissions.of(cable);
        const places = [...new Set(shown.map(({ offset }) => offset))];
        const offset = step(places, editor.document.offsetAt(editor.selection.active));
        if (offset === undefined) {
          const none = shown.length ? end : noneOf(shownLevel(editor.document));
          vscode.window.setStatusBarMessage(none, SHOWN);
          return;
        }
        const position = positionOf(cable.points.at(offset));
        editor.selection = new vscode.Selection(position, position);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
        const { sayLeftOut } = await services.omissions.load();
        vscode.window.setStatusBarMessage(sayLeftOut(shown, offset), SHOWN);
      }),
    );
  }
};

function noneOf(level: string): string {
  return level === 'off' ? 'Left-out words are off' : 'No left-out words are shown here';
}
