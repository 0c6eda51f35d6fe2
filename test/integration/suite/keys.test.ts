import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Keybinding {
  command: string;
  key: string;
  when?: string;
}

/** Contexts in which no caret stands in the text of a cable. */
const ELSEWHERE =
  /inQuickInput|[cC]hat|[tT]erminal|[nN]otebook|listFocus|accessibleView|accessibilityHelp|markdownEditorFocus|breadcrumbs|[rR]epl|[sS]earch|inKeybindings|scm|interactive|codeActionMenuVisible|^false$/;

describe('keys', () => {
  it('are none of those that VS Code uses in an editor', async () => {
    const own = vscode.extensions.getExtension('cablese.cablese')!.packageJSON as {
      contributes: { keybindings: Keybinding[] };
    };
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const defaults = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as Keybinding[];
    assert.ok(defaults.length > 500);
    const clashes = own.contributes.keybindings.flatMap(({ key, command }) =>
      defaults
        .filter((other) => !other.command.startsWith('cablese.'))
        .filter((other) => other.key === key || other.key.startsWith(`${key} `))
        .filter((other) => other.key === key || !key.includes(' '))
        .filter(({ when = '' }) => !ELSEWHERE.test(when))
        .map((other) => `${key}: ${command} and ${other.command} (${other.when ?? 'always'})`),
    );
    assert.deepEqual(clashes, []);
  });
});
