import * as vscode from 'vscode';
import type { Omission, OmissionCache } from '../ellipsis/index.js';
import type { ReadCable } from './cables.js';
import { modelLoader } from './ellipsis-model.js';
import { shownCategories, shownLevel } from './ellipsis-settings.js';

/** The detector, once it is loaded. */
export type Ellipsis = typeof import('./ellipsis.js');

/** The words that cables leave out. Nothing is loaded while they are off. */
export class Omissions {
  #ellipsis: Promise<Ellipsis> | undefined;
  /** All that was found in a version of a cable, at any level and of any category. */
  readonly #found = new WeakMap<ReadCable, Omission[]>();
  /** What is kept between versions, so that only changed paragraphs are scored again. */
  readonly #caches = new WeakMap<ReadCable['document'], OmissionCache>();
  readonly #model;
  #fails = false;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#model = modelLoader({
      file: () => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, MODEL)),
      read: async (bytes) => (await this.load()).readModel(bytes),
      say: (sentence, error) => {
        this.#fails = true;
        log.error(sentence, error);
        void vscode.window.showErrorMessage(sentence);
      },
    });
  }

  /** Whether the model could not be loaded. */
  get fails(): boolean {
    return this.#fails;
  }

  /** Whether a cable is so long that nothing is looked for in it. */
  isTooLong({ text }: Pick<ReadCable, 'text'>): boolean {
    return text.length > LONGEST;
  }

  /** The detector itself, loaded when first asked for; the model is not. */
  load(): Promise<Ellipsis> {
    this.#ellipsis ??= import('./ellipsis.js');
    return this.#ellipsis;
  }

  /** What is to be shown of a cable, at the level of the settings or a given one: nothing at `off`. */
  async of(cable: ReadCable, level = shownLevel(cable.document)): Promise<Omission[]> {
    if (level === 'off' || this.isTooLong(cable)) return [];
    const model = await this.#model();
    if (!model) return [];
    const { findOmissions, isWanted } = await this.load();
    let found = this.#found.get(cable);
    if (!found) {
      const cache = this.#caches.get(cable.document) ?? (new Map() as OmissionCache);
      this.#caches.set(cable.document, cache);
      found = findOmissions(cable.root, model, cache);
      this.#found.set(cable, found);
    }
    const wanted = { level, categories: shownCategories(cable.document) };
    return found.filter((omission) => isWanted(omission, wanted));
  }
}

const MODEL = 'models/ellipsis.bin';

/** Characters beyond which nothing is looked for: half a second of work, hundreds of pages. */
const LONGEST = 300_000;
