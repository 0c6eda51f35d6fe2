import * as vscode from 'vscode';
import { styleMeter, type StyleReading } from '../read/style-meter.js';
import { activeCable } from './active.js';
import { Delays } from './delays.js';
import { isAboutEllipsis, shownLevel } from './ellipsis-settings.js';
import { type Register, SELECTOR, type Services } from './services.js';

/** Milliseconds of rest of the caret or of the keys before the line changes. */
const REST = 150;

/** In the language status: the level and how many words are shown, and how telegraphic the text is. */
export const registerLeftOutStatus: Register = (context, services) => {
  const item = vscode.languages.createLanguageStatusItem('cablese.leftOutWords', SELECTOR);
  item.name = 'Left-Out Words';
  item.text = 'Left-out words';
  item.command = { title: 'Change', command: 'cablese.cycleLeftOutWords' };
  const delays = new Delays<'status'>();
  const update = (): void => {
    delays.in(REST, 'status', () => {
      void show(services, item);
    });
  };
  context.subscriptions.push(
    item,
    delays,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (isAboutEllipsis(event)) update();
    }),
  );
  update();
};

async function show(services: Services, item: vscode.LanguageStatusItem): Promise<void> {
  const active = await activeCable(services);
  if (!active) return;
  const { editor, cable } = active;
  const level = shownLevel(editor.document);
  const shown = await services.omissions.of(cable);
  const { fails } = services.omissions;
  item.text =
    level === 'off'
      ? 'Left-out words: off'
      : fails
        ? 'Left-out words cannot be shown'
        : `Left-out words: ${level}, ${shown.length} shown`;
  item.severity = fails
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
  if (services.cables.isLarge(cable)) {
    item.detail = '';
    return;
  }
  const meter = styleMeter(cable.root, editor.document.offsetAt(editor.selection.active));
  item.detail = [
    `Style: ${sayStyle(meter.cable)}`,
    ...(meter.paragraph ? [`this paragraph: ${sayStyle(meter.paragraph)}`] : []),
  ].join(' · ');
}

/** `telegraphic, 17 articles in 1,000 words` */
function sayStyle({ style, rate }: StyleReading): string {
  if (style === undefined || rate === undefined) return 'too short to tell';
  return `${style}, ${Math.round(rate)} articles in 1,000 words`;
}
