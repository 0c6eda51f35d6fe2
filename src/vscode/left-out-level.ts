import * as vscode from 'vscode';
import {
  change,
  LEVEL,
  LEVELS,
  SHOW,
  shownCategories,
  shownLevel,
  SWITCHES,
} from './ellipsis-settings.js';
import type { Register } from './services.js';

/** Where the level that was last on is kept. */
const LAST = 'ellipsis.lastLevel';

/** How many left-out words are shown: a step further, none and back again, or of which kinds. */
export const registerLeftOutLevel: Register = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.cycleLeftOutWords', async () => {
      const scope = vscode.window.activeTextEditor?.document;
      const at = LEVELS.indexOf(shownLevel(scope));
      await change(LEVEL, LEVELS[(at + 1) % LEVELS.length], scope);
    }),
    vscode.commands.registerCommand('cablese.toggleLeftOutWords', async () => {
      const scope = vscode.window.activeTextEditor?.document;
      const level = shownLevel(scope);
      if (level !== 'off') await context.globalState.update(LAST, level);
      const next = level === 'off' ? context.globalState.get<string>(LAST, 'sure') : 'off';
      await change(LEVEL, next, scope);
    }),
    vscode.commands.registerCommand('cablese.chooseLeftOutWords', async () => {
      const scope = vscode.window.activeTextEditor?.document;
      const on = shownCategories(scope);
      const picked = await vscode.window.showQuickPick(
        SWITCHES.map(({ category, label, example }) => ({
          category,
          label,
          description: example,
          picked: on.has(category),
        })),
        { title: 'Which Left-Out Words to Show', canPickMany: true },
      );
      if (!picked) return;
      const chosen = new Set(picked.map(({ category }) => category));
      await change(
        SHOW,
        Object.fromEntries(SWITCHES.map(({ category }) => [category, chosen.has(category)])),
        scope,
      );
    }),
  );
};
