import * as vscode from 'vscode';
import type { Setting } from '../check/index.js';

/** When the checks run: as one types, when one saves, or only by the command. */
export type RunMode = 'type' | 'save' | 'off';

/** What a person has set, for one document. */
export interface CheckSettings {
  run: RunMode;
  /** Severities by rule, of which there may be none of that name; values that are none are left out. */
  severity: Readonly<Record<string, Setting>>;
}

export const SECTION = 'cablese';
export const RUN = 'checks.run';
export const SEVERITY = 'checks.severity';

/** Whether a value is one that a rule may be set to. */
export function isSetting(value: unknown): value is Setting {
  return value === 'off' || value === 'info' || value === 'warning' || value === 'error';
}

/** The settings that hold for a document. */
export function settingsOf(document: vscode.TextDocument): CheckSettings {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  return {
    run: settings.get<RunMode>(RUN, 'type'),
    severity: Object.fromEntries(
      Object.entries(settings.get<object>(SEVERITY, {})).filter(
        (entry): entry is [string, Setting] => isSetting(entry[1]),
      ),
    ),
  };
}

/** Turns a rule off, beside what is already set in the same place. */
export async function turnOff(
  rule: string,
  target: vscode.ConfigurationTarget,
  document: vscode.TextDocument,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const known = settings.inspect<Record<string, Setting>>(SEVERITY);
  const own =
    target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await settings.update(SEVERITY, { ...own, [rule]: 'off' }, target);
}
