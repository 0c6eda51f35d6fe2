import * as vscode from 'vscode';
import type { PageState } from '../../proof/index.js';
import { CABLE, type Register } from '../services.js';
import type { Desk } from './desk.js';

const MARKS: Readonly<Record<string, PageState>> = {
  markPageTranscribed: 'transcribed',
  markPageProblematic: 'problematic',
  markPageProofread: 'proofread',
  markPageValidated: 'validated',
};

/** Milliseconds after the first cable is opened: what one sees of it at once goes before. */
const LATER = 300;

/** The commands of proofreading; all else is loaded with the first cable or the first view. */
export const registerProof: Register = (context, { proofs }) => {
  const command = (name: string, call: (desk: Desk, argument: never, second: never) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`cablese.${name}`, async (argument?: unknown, second?: unknown) =>
      call(await proofs.desk(), argument as never, second as never),
    ); // prettier-ignore
  context.subscriptions.push(
    ...Object.entries(MARKS).map(([name, state]) => command(name, ({ marker }) => marker.mark(state))),
    command('markPage', ({ marker }) => marker.choose()),
    command('doneAndNextPage', ({ marker }) => marker.doneAndNext()),
    command('confirmAndNext', ({ checklist }) => checklist.confirmAndNext()),
    command('nextUnconfirmed', ({ checklist }) => checklist.next()),
    command('askQuery', ({ queries }) => queries.ask()),
    command('answerQuery', ({ queries }, from) => queries.answer(from)),
    command('settleQuery', ({ queries }, from) => queries.answer(from, true)),
    command('reopenQuery', ({ queries }, from) => queries.answer(from, false)),
    command('goToQuery', ({ queries }) => queries.goTo()),
    command('showQuery', ({ queries }, asked) => queries.show(asked)),
    command('exportQueries', ({ queries }, format) => queries.export(format)),
    command('openPage', (desk, uri, index) => desk.openPage(uri, index)),
    // The views ask for the desk by being shown: VS Code starts the extension for them.
    vscode.window.onDidChangeActiveTextEditor((editor) => start(editor)),
  ); // prettier-ignore
  const start = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId === CABLE) setTimeout(() => void proofs.desk(), LATER);
  };
  start(vscode.window.activeTextEditor);
};
