import * as vscode from 'vscode';
import type { Root } from '../cable/index.js';
import { nextPage, nextParagraph, previousPage, previousParagraph } from '../read/moves.js';
import { activeCable } from './active.js';
import { positionOf } from './convert.js';
import type { Register } from './services.js';

type Move = (root: Root, offset: number) => number | undefined;

const MOVES: Readonly<Record<string, Move>> = {
  'cablese.nextParagraph': nextParagraph,
  'cablese.previousParagraph': previousParagraph,
  'cablese.nextPage': nextPage,
  'cablese.previousPage': previousPage,
};

/** Every caret goes to the paragraph or page after or before it. */
export const registerMoves: Register = (context, services) => {
  for (const [command, move] of Object.entries(MOVES)) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async () => {
        const active = await activeCable(services);
        if (!active) return;
        const { editor, cable } = active;
        const moved = editor.selections.map(({ active: caret }) => {
          const offset = move(cable.root, editor.document.offsetAt(caret));
          return offset === undefined ? undefined : positionOf(cable.points.at(offset));
        });
        const first = moved.find((position) => position !== undefined);
        if (!first) return;
        editor.selections = editor.selections.map((selection, index) => {
          const position = moved[index];
          return position ? new vscode.Selection(position, position) : selection;
        });
        editor.revealRange(
          new vscode.Range(first, first),
          vscode.TextEditorRevealType.InCenterIfOutsideViewport,
        );
      }),
    );
  }
};
