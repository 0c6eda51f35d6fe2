import * as vscode from 'vscode';
import { isCommonWord } from '../../check/words/words.js';
import { checklistOf, PAGE_STATES, type PageStatus, queriesOf } from '../../proof/index.js';
import { Delays } from '../delays.js';
import { CABLE, type Services } from '../services.js';
import type { PageMarker } from './mark-page.js';
import { isFile, recordUri } from './record-uri.js';
import { type Records, sayFault } from './records.js';
import { counted, ICONS, sayConfirmed, sayStatus } from './state-words.js';

/** Milliseconds of rest of the caret before the line changes. */
const REST = 100;

/** At the foot of the window: how far the page at the caret has come, and who brought it there. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem(
    'cablese.page',
    vscode.StatusBarAlignment.Left,
    0,
  );
  readonly #delays = new Delays<'status'>();
  readonly #listening: vscode.Disposable;
  readonly #services: Services;
  readonly #marker: PageMarker;
  readonly #records: Records;

  constructor(services: Services, records: Records, marker: PageMarker) {
    this.#services = services;
    this.#marker = marker;
    this.#records = records;
    this.#item.name = 'State of the Page';
    this.#item.command = 'cablese.markPage';
    const update = (): void => this.#delays.in(REST, 'status', () => void this.#show());
    this.#listening = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) update();
      }),
      records.onDidChange(update),
    );
    update();
  }

  async #show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    // The preview of an import is no cable yet; one that is not saved will be.
    const isKept = document?.languageId === CABLE && (document.isUntitled || isFile(document.uri));
    const known = isKept ? await this.#marker.status() : undefined;
    if (!known || known.place.editor !== vscode.window.activeTextEditor) {
      this.#item.hide();
      return;
    }
    const { place, status, all } = known;
    if (this.#services.cables.isLarge(place.cable)) {
      this.#item.hide();
      return;
    }
    const { record, fault } = await this.#records.of(place.uri);
    if (fault) {
      this.#item.text = '$(error) Record cannot be used';
      this.#item.tooltip = sayFault(recordUri(place.uri), fault);
    } else {
      const items = checklistOf(record, place.cable.root, isCommonWord)[place.page]!;
      const queries = queriesOf(record, place.cable.root);
      const open = queries.filter(({ open: isOpen, page }) => isOpen && page?.index === place.page);
      const more = [
        ...(items.some(({ confirmed }) => confirmed) ? [sayConfirmed(items)] : []),
        ...(open.length ? [counted(open.length, 'open query', 'open queries')] : []),
      ];
      this.#item.text = [`$(${ICONS[status.state]}) Page ${status.number} ${status.state}`, ...more].join(', '); // prettier-ignore
      this.#item.tooltip = [`Page ${status.number}: ${sayStatus(status)}`, ...more, sayPages(all)].join('\n'); // prettier-ignore
    }
    this.#item.accessibilityInformation = { label: this.#item.text.replace(/^\$\([\w-]+\) /, '') };
    this.#item.show();
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
    this.#item.dispose();
  }
}

/** `Of 3 pages 1 proofread, 2 transcribed.` */
function sayPages(all: readonly PageStatus[]): string {
  const counts = PAGE_STATES.toReversed().flatMap((state) => {
    const count = all.filter((page) => page.state === state).length;
    return count ? [`${count} ${state}`] : [];
  });
  return `Of ${counted(all.length, 'page')} ${counts.join(', ')}.`;
}
