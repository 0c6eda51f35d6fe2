import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import { isCommonWord } from '../../check/words/words.js';
import { checklistOf, PAGE_STATES, type PageState, type PageStatus, pageTextsOf, samePerson, stateRecord, statesOf } from '../../proof/index.js'; // prettier-ignore
import { positionOf } from '../convert.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import type { Services } from '../services.js';
import { type Here, here, savedHere, select } from './here.js';
import { nameOf } from '../name-of.js';
import type { Records } from './records.js';
import { ICONS, MEANINGS, now } from './state-words.js';
import type { Summaries } from './summaries.js';

/** Says of pages how far they have come. */
export class PageMarker {
  readonly #services: Services;
  readonly #records: Records;
  readonly #summaries: Summaries;

  constructor(services: Services, records: Records, summaries: Summaries) {
    this.#services = services;
    this.#records = records;
    this.#summaries = summaries;
  }

  /** Marks the page at the caret. */
  async mark(state: PageState): Promise<void> {
    const place = await savedHere(this.#services);
    const by = place && (await whoAmI({ uri: place.uri, node: this.#services.node }));
    if (place && by !== undefined && (await this.#say(place, state, by))) {
      const { number } = pagesOf(place.cable.root)[place.page]!;
      void vscode.window.setStatusBarMessage(`Page ${number} is ${state}, says ${by}`, 5000);
    }
  }

  /** Lets a person choose how the page at the caret is marked. */
  async choose(): Promise<void> {
    const picked = await vscode.window.showQuickPick(
      PAGE_STATES.slice(1).map((state) => ({
        state,
        label: `$(${ICONS[state]}) ${state}`,
        description: MEANINGS[state],
      })),
      { title: 'Mark This Page As' },
    );
    if (picked) await this.mark(picked.state);
  }

  /** Marks the page as one step further, and goes to the next that waits for this person. */
  async doneAndNext(): Promise<void> {
    const place = await savedHere(this.#services);
    const by = place && (await whoAmI({ uri: place.uri, node: this.#services.node }));
    if (!place || by === undefined) return;
    const before = (await this.#statuses(place))[place.page]!;
    if (before.state === 'untranscribed') {
      explain(`Page ${before.number} has no words yet.`);
      return;
    }
    const next = before.state === 'proofread' ? 'validated' : 'proofread';
    const said = waits(before, by) ? await this.#say(place, next, by) : true;
    if (!said) return;
    const statuses = await this.#statuses(place);
    const order = [...statuses.keys()].map((i) => (place.page + 1 + i) % statuses.length);
    const to = order.find((index) => index !== place.page && waits(statuses[index]!, by));
    const done = `Page ${before.number} is ${statuses[place.page]!.state}.`;
    if (to === undefined) {
      // The message may stand for long: the command is done.
      void this.#offerNextCable(place.uri, done, by);
      return;
    }
    const { number, start } = pagesOf(place.cable.root)[to]!;
    const position = positionOf(start);
    select(place.editor, new vscode.Range(position, position));
    void vscode.window.setStatusBarMessage(`${done} Page ${number} waits.`, 5000);
  }

  /** Where no page of a cable waits any more, the next cable of the workspace with one that does. */
  async #offerNextCable(uri: vscode.Uri, done: string, by: string): Promise<void> {
    const all = await this.#summaries.all();
    const at = all.findIndex((each) => each.uri.toString() === uri.toString());
    const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
    const next = others.find(({ pages, fault }) => !fault && pages.some((page) => waits(page, by)));
    const sentence = `${done} No other page of this cable waits for ${by}.`;
    if (!next) {
      explain(sentence);
      return;
    }
    const open = `Open ${nameOf(next.uri)}`;
    const answer = await vscode.window.showInformationMessage(sentence, open);
    if (answer !== open) return;
    const page = next.pages.findIndex((each) => waits(each, by));
    await vscode.commands.executeCommand('cablese.openPage', next.uri, page);
  }

  async #statuses({ uri, cable }: Here): Promise<PageStatus[]> {
    const { record } = await this.#records.of(uri);
    return statesOf(record, pageTextsOf(cable.root));
  }

  async #say({ uri, cable, page }: Here, state: PageState, by: string): Promise<boolean> {
    let note: string | undefined;
    if (state === 'problematic') {
      note = await vscode.window.showInputBox({
        title: 'Mark Page as Problematic',
        prompt: 'What needs a decision? It stands beside the page for the next reader.',
      });
      if (note === undefined) return false;
    }
    const { root, document } = cable;
    const settings = vscode.workspace.getConfiguration('cablese', document);
    const all = settings.get<boolean>('proofreading.mustVerify', false);
    const refusal = await this.#records.change(uri, (record) => {
      const items = all ? checklistOf(record, root, isCommonWord)[page]! : [];
      const unconfirmed = items.filter(({ confirmed }) => !confirmed).length;
      const said = { state, by, at: now(), unconfirmed, ...(note && { note }) };
      return stateRecord(record, pageTextsOf(root), page, said);
    });
    if (refusal !== undefined) void vscode.window.showWarningMessage(refusal);
    return refusal === undefined;
  }

  /** The page at the caret, with where it stands. */
  async status(): Promise<{ place: Here; status: PageStatus; all: PageStatus[] } | undefined> {
    const place = await here(this.#services);
    if (!place) return undefined;
    const all = await this.#statuses(place);
    return { place, status: all[place.page]!, all };
  }
}

/** Whether a person has something to do on a page. */
function waits({ state, by }: PageStatus, person: string): boolean {
  if (state === 'transcribed' || state === 'problematic') return true;
  return state === 'proofread' && !samePerson(by ?? '', person);
}
