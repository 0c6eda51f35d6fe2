import * as vscode from 'vscode';
import { RESOLVER_ACTIONS } from '../../protocol/resolver.js';
import { CABLE, type Register } from '../services.js';
import type { Resolvers } from './resolvers.js';
import { Unseen } from './unseen.js';

/** Keying a cable twice: the second transcript, and what becomes of the two. */
export const registerKeying: Register = (context, services) => {
  const unseen = new Unseen(context.workspaceState);
  let loading: Promise<Resolvers> | undefined;
  const resolvers = (): Promise<Resolvers> =>
    (loading ??= import('./resolvers.js').then(({ Resolvers }) => {
      const made = new Resolvers(context, services, unseen);
      context.subscriptions.push(made);
      return made;
    }));
  const onCable =
    (call: (all: Resolvers, document: vscode.TextDocument) => Promise<void>) => async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== CABLE) return;
      try {
        await call(await resolvers(), document);
      } catch (error) {
        void vscode.window.showErrorMessage((error as Error).message);
      }
    };
  context.subscriptions.push(
    unseen,
    vscode.commands.registerCommand(
      'cablese.startSecondTranscript',
      onCable((all, document) => all.startSecond(document)),
    ),
    vscode.commands.registerCommand(
      'cablese.compareTranscripts',
      onCable((all, document) => all.compare(document)),
    ),
    ...RESOLVER_ACTIONS.map((action) =>
      vscode.commands.registerCommand(`cablese.resolver.${action}`, async () => {
        // Without a resolver there is nothing to do, and nothing is loaded for it.
        await (await loading)?.do(action);
      }),
    ),
  );
};
