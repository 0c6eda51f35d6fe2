import * as vscode from 'vscode';
import { type StyleMeter, styleMeter, type StyleReading } from '../read/style-meter.js';
import { activeCable } from './active.js';
import { Delays } from './delays.js';
import { isAboutEllipsis, shownLevel } from './ellipsis-settings.js';
import { type Register, SELECTOR, type Services } from './services.js';

/** Milliseconds of rest of the caret or of the keys before the line changes. */
const REST = 150;

/** In the language status: which left-out words are shown and how many, and how telegraphic the text is. */
export const registerLeftOutStatus: Register = (context, services) => {
  const item = vscode.languages.createLanguageStatusItem('cablese.leftOutWords', SELECTOR);
  item.name = 'Left-Out Words';
  item.text = 'Left-out words';
  item.command = { title: 'Change', command: 'cablese.cycleLeftOutWords' };
  const style = vscode.languages.createLanguageStatusItem('cablese.style', SELECTOR);
  style.name = 'Style of the Cable';
  style.text = 'Style';
  const delays = new Delays<'status'>();
  const update = (): void => {
    delays.in(REST, 'status', () => {
      void show(services, item, style);
    });
  };
  context.subscriptions.push(
    item,
    style,
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

async function show(
  services: Services,
  item: vscode.LanguageStatusItem,
  style: vscode.LanguageStatusItem,
): Promise<void> {
  const active = await activeCable(services);
  if (!active) return;
  const { editor, cable } = active;
  const caret = editor.document.offsetAt(editor.selection.active);
  if (!services.cables.isLarge(cable)) showStyle(style, styleMeter(cable.root, caret));
  const { length } = await services.omissions.of(cable);
  const { fails } = services.omissions;
  const level = shownLevel(editor.document);
  item.text = level === 'off' ? 'Left-out words: off' : `Left-out words: ${level}`;
  const tooLong = services.omissions.isTooLong(cable);
  const shown = fails ? 'cannot be shown' : tooLong ? 'the text is too long' : `${length} shown`;
  item.detail = level === 'off' ? '' : shown;
  item.severity = fails
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
}

function showStyle(item: vscode.LanguageStatusItem, { cable, paragraph }: StyleMeter): void {
  const rate =
    cable.rate === undefined ? '' : `, ${Math.round(cable.rate)} articles in 1,000 words`;
  item.text = `Style: ${sayStyle(cable)}${rate}`;
  item.detail = paragraph ? `here ${sayHere(paragraph)}` : '';
}

/** `plain, 71`: the number is explained by the one before it. */
function sayHere(reading: StyleReading): string {
  const { style, rate = 0 } = reading;
  return style === undefined ? sayStyle(reading) : `${style}, ${Math.round(rate)}`;
}

function sayStyle({ style }: StyleReading): string {
  return style ?? 'too short to tell';
}
