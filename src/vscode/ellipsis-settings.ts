import * as vscode from 'vscode';
import type { Category, Level } from '../ellipsis/index.js';
import { SECTION } from './settings.js';

/** The setting with the level, and that with a switch for each category. */
export const LEVEL = 'ellipsis.level';
export const SHOW = 'ellipsis.show';

/** What a person has chosen: nothing, what is hardly ever wrong, or what is likely. */
export type ShownLevel = 'off' | Level;

/** From one level to the next. */
export const LEVELS: readonly ShownLevel[] = ['off', 'sure', 'balanced'];

/** Each category, by how it is named in the settings and in the list to choose from. */
export const SWITCHES: readonly { category: Category; label: string; example: string }[] = [
  { category: 'article', label: 'Articles', example: 'It was ‸the presence of weapons' },
  { category: 'copula', label: 'Forms of be', example: 'Inspection ‸is still the issue' },
  { category: 'subject', label: 'Subjects', example: '‸It Remains to be seen' },
  { category: 'to', label: 'To', example: 'Department unable ‸to agree' },
  { category: 'preposition', label: 'Prepositions', example: 'expressed appreciation ‸of offer' },
  { category: 'conjunction', label: 'That', example: 'Minister hoped ‸that we would accept' },
];

/** What is set for a document; a value that is no level counts as `off`. */
export function shownLevel(scope?: vscode.ConfigurationScope): ShownLevel {
  const value = settings(scope).get<string>(LEVEL, 'sure');
  return LEVELS.find((level) => level === value) ?? 'off';
}

/** The categories that are switched on. */
export function shownCategories(scope?: vscode.ConfigurationScope): Set<Category> {
  const switches = settings(scope).get<Partial<Record<Category, unknown>>>(SHOW, {});
  return new Set(
    SWITCHES.map(({ category }) => category).filter((category) => switches[category] === true),
  );
}

/** Changes one of the two where it is set already, otherwise for all workspaces. */
export async function change(
  name: typeof LEVEL | typeof SHOW,
  value: unknown,
  scope?: vscode.ConfigurationScope,
): Promise<void> {
  const known = settings(scope).inspect(name);
  const target =
    known?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : known?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await settings(scope).update(name, value, target);
}

/** Whether a change of the settings is about what is shown. */
export function isAboutEllipsis(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${SECTION}.ellipsis`);
}

function settings(scope: vscode.ConfigurationScope | undefined): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION, scope);
}
