import * as vscode from 'vscode';
import { keyedBy, keyersOf, samePerson } from '../../proof/index.js';
import { isSecond } from '../../proof/keying/beside.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import { nameOf } from '../name-of.js';
import { changeDecisions, exists, loadDecisions } from './files.js';
import { filesOf, type KeyedFiles } from './names.js';
import type { Services } from '../services.js';
import type { Unseen } from './unseen.js';

/**
 * *Start Second Transcript*: an empty transcript beside the first, keyed by somebody who does not see
 * it. Both keyers are written down. Throws a sentence where the decisions beside the cable cannot be
 * used.
 */
export async function startSecond(
  document: vscode.TextDocument,
  unseen: Unseen,
  { node }: Pick<Services, 'node'>,
): Promise<void> {
  if (document.isUntitled) {
    explain('Save this transcript first: the second one is kept beside it.');
    return;
  }
  if (isSecond(document.uri.path)) {
    explain('This is a second transcript already.');
    return;
  }
  const files = filesOf(document.uri);
  if (await exists(files.second)) {
    await goOn(files, unseen);
    return;
  }
  const me = await whoAmI({ uri: document.uri, node });
  if (me === undefined) return;
  const by = keyersOf(await loadDecisions(files)).first ?? (await askFirst(files));
  if (by === undefined) return;
  if (samePerson(by, me) && !(await insists(files))) return;
  await changeDecisions(files, node, (known) => {
    const first = by ? keyedBy(known, { keyed: 'first', file: nameOf(files.first), by }) : known;
    return keyedBy(first, { keyed: 'second', file: nameOf(files.second), by: me });
  });
  const create = new vscode.WorkspaceEdit();
  create.createFile(files.second, { overwrite: false, ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(create))) {
    throw new Error(`${nameOf(files.second)} could not be made: is the folder read-only?`);
  }
  await openUnseen(files, unseen);
}

/** Opens the second transcript and takes the first out of sight. */
async function openUnseen(files: KeyedFiles, unseen: Unseen): Promise<void> {
  const hadScan = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ label }) => label === `Scan of ${nameOf(files.first)}`);
  await unseen.add(files.first);
  await vscode.window.showTextDocument(files.second, { preview: false });
  if (hadScan) await vscode.commands.executeCommand('cablese.showScan');
}

async function goOn(files: KeyedFiles, unseen: Unseen): Promise<void> {
  const open = 'Go On Keying';
  const resolve = 'Compare Them';
  const answer = await vscode.window.showInformationMessage(
    `${nameOf(files.first)} has a second transcript already: ${nameOf(files.second)}.`,
    open,
    resolve,
  );
  if (answer === open) await openUnseen(files, unseen);
  else if (answer === resolve) await vscode.commands.executeCommand('cablese.compareTranscripts');
}

function askFirst({ first }: KeyedFiles): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Start Second Transcript',
    prompt: `Who typed ${nameOf(first)}? Leave it empty if nobody knows.`,
    ignoreFocusOut: true,
  });
}

async function insists({ first }: KeyedFiles): Promise<boolean> {
  const start = 'Start Anyway';
  const answer = await vscode.window.showWarningMessage(
    `You typed ${nameOf(first)} yourself.`,
    {
      modal: true,
      detail:
        'What one person mistakes twice in the same way is found by no comparison. A second transcript should be keyed by somebody else.',
    },
    start,
  );
  return answer === start;
}
