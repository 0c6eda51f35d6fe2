import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import { checklistOf, PAGE_STATES, type PageState, type PageStatus, pageTextsOf, samePerson, stateRecord, statesOf } from '../../proof/index.js'; // prettier-ignore
import { positionOf } from '../convert.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import type { Services } from '../services.js';
import { type Here, here, savedHere, select } from './here.js';
import type { Records } from './records.js';
import { ICONS, MEANINGS, now } from './state-words.js';

/** Says of pages how far they have come. */
export class PageMarker {
  readonly #services: Services;
  readonly #records: Records;

  constructor(services: Services, records: Records) {
    this.#services = services;
    this.#records = records;
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
      explain(`${done} No other page of this cable waits for ${by}.`);
      return;
    }
    const { number, start } = pagesOf(place.cable.root)[to]!;
    const position = positionOf(start);
    select(place.editor, new vscode.Range(position, position));
    void vscode.window.setStatusBarMessage(`${done} Page ${number} waits.`, 5000);
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
      const items = all ? checklistOf(record, root)[page]! : [];
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
