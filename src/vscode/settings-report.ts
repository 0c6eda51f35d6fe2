import * as vscode from 'vscode';
import type { Services } from './services.js';
import { isSetting, SECTION, SEVERITY } from './settings.js';

const OPEN = 'Open Settings';

/**
 * Says which names in the severities are none of a rule, and which values none of a severity: a
 * sentence each in the log, one message for all of them, once in a window. The other entries hold.
 */
export function settingsReport({ checks, log }: Services): () => Promise<void> {
  const said = new Set<string>();
  return async () => {
    const set = vscode.workspace.getConfiguration(SECTION).get<object>(SEVERITY, {});
    if (!Object.keys(set).length) return;
    const { rules } = await checks.load();
    const known = new Set(rules.map(({ id }) => id));
    const faults = faultsOf(set, known).filter((fault) => !said.has(fault));
    const [first] = faults;
    if (first === undefined) return;
    for (const fault of faults) {
      said.add(fault);
      log.warn(fault);
    }
    const more = faults.length > 1 ? ` ${faults.length - 1} more of this kind: see the log.` : '';
    void vscode.window.showWarningMessage(first + more, OPEN).then((choice) => {
      if (choice !== OPEN) return;
      return vscode.commands.executeCommand(
        'workbench.action.openSettings',
        `@id:${SECTION}.${SEVERITY}`,
      );
    });
  };
}

function faultsOf(set: object, known: ReadonlySet<string>): string[] {
  const setting = `"${SECTION}.${SEVERITY}"`;
  return Object.entries(set).flatMap(([rule, value]) => {
    if (!known.has(rule)) {
      return [
        `The setting ${setting} names the check "${rule}", but there is none of that name: correct it, or take it out.`,
      ];
    }
    if (isSetting(value)) return [];
    return [
      `The setting ${setting} sets "${rule}" to ${JSON.stringify(value)}: choose "off", "info", "warning" or "error".`,
    ];
  });
}
