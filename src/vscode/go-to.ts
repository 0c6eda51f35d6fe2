import * as vscode from 'vscode';
import { findItems, type GoToItem, goToItems, goToPages } from '../read/moves.js';
import { type Active, activeCable } from './active.js';
import { positionOf, rangeAt } from './convert.js';
import type { Register } from './services.js';

/** Lists from which one goes somewhere; the text follows as one moves through them. */
export const registerGoTo: Register = (context, services) => {
  // One decoration for the life of the extension: they are dear to make and to drop.
  const preview = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('cablese.previewBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  const register = (
    command: string,
    title: string,
    placeholder: string,
    itemsOf: typeof goToItems,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async () => {
      const active = await activeCable(services);
      if (!active) return;
      goTo(active, preview, title, placeholder, itemsOf(active.cable.root));
    });
  context.subscriptions.push(
    preview,
    register(
      'cablese.goToParagraph',
      'Go to Paragraph',
      'A number, or the first words of the paragraph',
      goToItems,
    ),
    register(
      'cablese.goToPage',
      'Go to Page',
      'A number, or the first words on the page',
      goToPages,
    ),
  );
};

interface Pick extends vscode.QuickPickItem {
  place: GoToItem;
}

function goTo(
  { editor, cable }: Active,
  preview: vscode.TextEditorDecorationType,
  title: string,
  placeholder: string,
  places: readonly GoToItem[],
): void {
  const { points } = cable;
  const start = editor.selection.active;
  const top = editor.visibleRanges[0];
  const pick = vscode.window.createQuickPick<Pick>();
  const show = (typed: string): void => {
    pick.items = findItems(places, typed).map(pickOf);
  };
  pick.title = title;
  pick.placeholder = placeholder;
  show('');

  const here = places.findLast(({ offset }) => offset <= editor.document.offsetAt(start));
  pick.activeItems = pick.items.filter(({ place }) => place === here).slice(0, 1);

  let accepted = false;
  pick.onDidChangeValue(show);
  pick.onDidChangeActive(([item]) => {
    if (!item) {
      editor.setDecorations(preview, []);
      return;
    }
    const range = rangeAt(points, { start: item.place.offset, end: item.place.end });
    editor.setDecorations(preview, [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (!item) return;
    accepted = true;
    pick.hide();
    const position = positionOf(points.at(item.place.offset));
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  pick.onDidHide(() => {
    editor.setDecorations(preview, []);
    if (!accepted && top) editor.revealRange(top, vscode.TextEditorRevealType.AtTop);
    pick.dispose();
  });
  pick.show();
}

function pickOf(place: GoToItem): Pick {
  return {
    place,
    label: place.label,
    description: `${place.detail}  ·  ${place.description}`,
    // The core has chosen already: VS Code's own filter would drop what a word of the text matched.
    alwaysShow: true,
  };
}
