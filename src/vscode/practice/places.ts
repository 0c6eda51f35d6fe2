import * as vscode from 'vscode';
import type { Score, ScoredPlace } from '../../proof/index.js';
import type { Cable } from '../cables.js';
import { rangeAt } from '../convert.js';
import { select } from '../proof/here.js';

interface Item extends vscode.QuickPickItem {
  range?: vscode.Range;
}

/** A list of what was missed, spoilt and put right; the text follows as one moves through it. */
export async function showPlaces(title: string, score: Score, cable: Cable): Promise<void> {
  const editor = await vscode.window.showTextDocument(cable.document);
  const group = (label: string, places: readonly ScoredPlace[]): Item[] =>
    places.length
      ? [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...places.map((place) => itemOf(place, rangeAt(cable.points, place.at))),
        ]
      : [];
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = 'What stands here, and what stands on the paper';
  pick.matchOnDescription = true;
  pick.items = [
    ...group('missed', score.missed),
    ...group('spoilt', score.spoilt),
    ...group('put right', score.mended),
  ];
  const go = (item: Item | undefined): void => {
    if (item?.range) select(editor, item.range);
  };
  pick.onDidChangeActive(([item]) => go(item));
  pick.onDidAccept(() => {
    go(pick.selectedItems[0]);
    pick.hide();
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function itemOf({ typed, paper, page }: ScoredPlace, range: vscode.Range): Item {
  return {
    label: typed === paper ? quoted(paper) : `${quoted(typed)} here, ${quoted(paper)} on the paper`,
    description: `page ${page}, line ${range.start.line + 1}`,
    range,
  };
}

function quoted(text: string): string {
  return text ? `“${text.replace(/\s+/g, ' ')}”` : 'nothing';
}
