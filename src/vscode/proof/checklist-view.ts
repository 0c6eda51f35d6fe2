import * as vscode from 'vscode';
import { isCommonWord } from '../../check/words/words.js';
import { type CheckItem, checklistOf, confirm, takeBack } from '../../proof/index.js';
import { rangeAt } from '../convert.js';
import { Delays } from '../delays.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import { CABLE, type Services } from '../services.js';
import { type Here, here, savedHere, select } from './here.js';
import type { Records } from './records.js';
import { now, sayConfirmed } from './state-words.js';

const ICONS: Readonly<Record<CheckItem['class'], string>> = {
  marking: 'lock', date: 'calendar', time: 'watch', telegram: 'mail', number: 'symbol-number',
  numeral: 'symbol-text', negation: 'circle-slash', name: 'person',
}; // prettier-ignore

/** Milliseconds of rest of the caret or of the keys before the list follows. */
const REST = 150;

/** What must be compared with the paper on the page at the caret, to be ticked one by one. */
export class ChecklistView implements vscode.TreeDataProvider<CheckItem>, vscode.Disposable {
  readonly #services: Services;
  readonly #records: Records;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<CheckItem>;
  readonly #delays = new Delays<'follow'>();
  readonly #listening: vscode.Disposable;
  /** The page that is shown, and the version of its text. */
  #shown: { place: Here; items: CheckItem[] } | undefined;

  constructor(services: Services, records: Records, view: vscode.TreeView<CheckItem>) {
    this.#services = services;
    this.#records = records;
    this.#view = view;
    const follow = (): void => this.#delays.in(REST, 'follow', () => void this.#follow());
    this.#listening = vscode.Disposable.from(
      this.#view.onDidChangeCheckboxState(({ items }) => void this.#tick(items)),
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.window.onDidChangeTextEditorSelection(follow),
      vscode.workspace.onDidChangeTextDocument(follow),
      records.onDidChange(() => this.#changed.fire(undefined)),
    );
  }

  async getChildren(parent?: CheckItem): Promise<CheckItem[]> {
    if (parent) return [];
    const editor = vscode.window.activeTextEditor;
    // In the list itself no editor is active to some versions; the page stays.
    const place = editor?.document.languageId === CABLE ? await here(this.#services) : this.#shown?.place; // prettier-ignore
    if (!place || place.editor.document.isUntitled) {
      this.#shown = undefined;
      this.#view.description = '';
      return [];
    }
    const items = await this.#itemsOf(place);
    this.#shown = { place, items };
    this.#view.description = items.length ? `page ${place.page + 1}: ${sayConfirmed(items)}` : '';
    return items;
  }

  getTreeItem(item: CheckItem): vscode.TreeItem {
    const { cable, uri } = this.#shown!.place;
    const range = rangeAt(cable.points, item);
    const shown = new vscode.TreeItem(item.text.replace(/\s+/g, ' '));
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    shown.checkboxState = item.confirmed ? Checked : Unchecked;
    shown.description = `${item.class}, line ${range.start.line + 1}`;
    shown.iconPath = new vscode.ThemeIcon(ICONS[item.class]);
    const { confirmed } = item;
    shown.tooltip = confirmed
      ? `Confirmed by ${confirmed.by}, ${confirmed.at.slice(0, 10)}`
      : 'Not yet compared with the paper';
    shown.command = {
      title: 'Show',
      command: 'vscode.open',
      arguments: [uri, { selection: range, preserveFocus: true }],
    };
    return shown;
  }

  /** Confirms what the caret stands on, and goes to the next that is not confirmed. */
  async confirmAndNext(): Promise<void> {
    const place = await here(this.#services);
    if (!place) return;
    const caret = place.editor.document.offsetAt(place.editor.selection.start);
    const item = (await this.#itemsOf(place)).find(({ start, end }) => start <= caret && caret <= end); // prettier-ignore
    if (item && !item.confirmed && !(await this.#confirm([item], true))) return;
    await this.next();
  }

  /** Goes to the next on the page that is not confirmed, from the caret and then from the top. */
  async next(): Promise<void> {
    const place = await here(this.#services);
    if (!place) return;
    const { editor, cable } = place;
    const items = await this.#itemsOf(place);
    const left = items.filter(({ confirmed }) => !confirmed);
    // From a caret the token at it is next; from a token that is selected, the one behind it.
    const from = editor.document.offsetAt(editor.selection.start) - (editor.selection.isEmpty ? 1 : 0); // prettier-ignore
    const item = left.find(({ start }) => start > from) ?? left[0];
    if (!item) {
      explain(
        items.length ? `All ${items.length} of this page are confirmed.` : 'Nothing on this page must be verified.', // prettier-ignore
      );
      return;
    }
    select(editor, rangeAt(cable.points, item));
    void vscode.window.setStatusBarMessage(`${sayConfirmed(items)}; next: ${item.class}`, 5000);
  }

  async #itemsOf({ uri, cable, page }: Here): Promise<CheckItem[]> {
    const { record } = await this.#records.of(uri);
    return checklistOf(record, cable.root, isCommonWord)[page]!;
  }

  async #tick(ticked: readonly [CheckItem, vscode.TreeItemCheckboxState][]): Promise<void> {
    const { Checked } = vscode.TreeItemCheckboxState;
    const on = ticked.filter(([, state]) => state === Checked).map(([item]) => item);
    const off = ticked.filter(([, state]) => state !== Checked).map(([item]) => item);
    if (on.length) await this.#confirm(on, true);
    if (off.length) await this.#confirm(off, false);
    this.#changed.fire(undefined);
  }

  /** Keeps that items are confirmed, or no longer. False where that was refused. */
  async #confirm(items: readonly CheckItem[], yes: boolean): Promise<boolean> {
    const place = (await savedHere(this.#services)) ?? this.#shown?.place;
    const by = place && (await whoAmI({ uri: place.uri, node: this.#services.node }));
    if (!place || by === undefined) return false;
    const { root } = place.cable;
    const starts = new Set(items.map(({ start }) => start));
    const fault = await this.#records.change(place.uri, (record) => {
      // The record may say more by now than it did when the list was made.
      const current = checklistOf(record, root, isCommonWord)[place.page]!.filter(({ start }) => starts.has(start)); // prettier-ignore
      const changed = current.reduce(
        (sum, item) =>
          yes
            ? confirm(sum, root, item, { by, at: now() })
            : item.confirmed
              ? takeBack(sum, item)
              : sum,
        record,
      );
      return { record: changed };
    });
    if (fault !== undefined) void vscode.window.showWarningMessage(fault);
    return fault === undefined;
  }

  async #follow(): Promise<void> {
    const place = await here(this.#services);
    const { cable, page } = this.#shown?.place ?? {};
    if (!place && this.#shown) return;
    if (place?.cable !== cable || place?.page !== page) this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
    this.#changed.dispose();
  }
}
