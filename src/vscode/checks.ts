import type { Root } from '../cable/index.js';
import type { Finding } from '../check/index.js';
import type { Cable } from './cables.js';
import { settingsOf } from './settings.js';

/** The checks, once they are loaded. */
export type Checker = typeof import('./checker.js');

/** What the checks find in a cable, by its settings and its front matter. */
export class Checks {
  #checker: Promise<Checker> | undefined;
  #found = new WeakMap<Cable, Finding[]>();

  /** The checks themselves, loaded when first asked for. */
  load(): Promise<Checker> {
    this.#checker ??= import('./checker.js');
    return this.#checker;
  }

  /** The findings in one version of a cable: checked when first asked for. */
  async of(cable: Cable): Promise<Finding[]> {
    const checker = await this.load();
    const findings = this.#found.get(cable) ?? findingsOf(checker, cable, cable.text, cable.root);
    this.#found.set(cable, findings);
    return findings;
  }

  /** What was found for this version before, without checking now. */
  known(cable: Cable): Finding[] | undefined {
    return this.#found.get(cable);
  }

  /** Forgets everything: the settings have changed. */
  forget(): void {
    this.#found = new WeakMap();
  }
}

/** The findings in a text that a cable may become, by the settings that hold for the cable. */
export function findingsOf(
  { checkCable, frontMatterReading }: Checker,
  { document, readers }: Cable,
  text: string,
  root: Root,
): Finding[] {
  return checkCable(text, root, {
    settings: settingsOf(document).severity,
    frontMatter: frontMatterReading(root, readers),
  });
}
