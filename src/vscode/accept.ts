import * as vscode from 'vscode';
import { applyTo, explain } from './edit.js';
import { findingHere, type Place } from './finding-here.js';
import type { Register } from './services.js';

/** *This Is Right Here*: keeps a finding as right in the front matter, with the reason. */
export const registerAccept: Register = (context, services) => {
  context.subscriptions.push(
    vscode.commands.registerCommand(
      'cablese.acceptFinding',
      async (place?: Place, given?: string) => {
        const here = await findingHere(services, place);
        if (!here) return;
        const { cable, finding } = here;
        const reason = given ?? (await askReason(finding.message));
        if (reason === undefined) return;
        const [{ acceptEdit }, readers] = await Promise.all([
          services.checks.load(),
          services.cables.load(),
        ]);
        const accepted = acceptEdit(cable.text, cable.root, finding, reason.trim(), (...entry) =>
          readers.addTo(...entry),
        );
        if ('refusal' in accepted) explain(accepted.refusal);
        else await applyTo(here, [accepted.edit]);
      },
    ),
  );
};

function askReason(message: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'This Is Right Here',
    prompt: `${message}. Why is it right as it stands? The reason is kept in the front matter.`,
    placeHolder: 'so on the original',
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() ? undefined : 'A reason, in a few words.'),
  });
}
