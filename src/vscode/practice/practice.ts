// Practising to proofread, with the collation: loaded when it is asked for, from a bundle of its own.
import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import { isAttempt, type Score, scoreOf, type Transcript } from '../../proof/index.js';
import type { Cable } from '../cables.js';
import { explain } from '../edit.js';
import { CABLE, type Services } from '../services.js';
import { showPlaces } from './places.js';

const NAME = 'tarlenheim-1958';

/** The files of the practice. What stands on the paper is kept apart from what is given out. */
function fileOf(extension: vscode.Uri, ending: string): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'samples', 'practice', `${NAME}${ending}`);
}

/** Opens a copy with errors that no file keeps, and the scan of the paper beside it. */
export async function practise(extension: vscode.Uri): Promise<void> {
  const content = await textOf(fileOf(extension, '.cable'));
  const document = await vscode.workspace.openTextDocument({ language: CABLE, content });
  await vscode.window.showTextDocument(document);
  const scan = ['-1.png', '-2.png'].map((ending) => fileOf(extension, ending));
  await vscode.commands.executeCommand('cablese.showScan', scan);
  void offerScore();
}

/** The message may stand for as long as somebody reads; the command is done. */
async function offerScore(): Promise<void> {
  const done = 'Score Practice';
  const answer = await vscode.window.showInformationMessage(
    'Some words of this copy are not those of the paper beside it. Put them right, and nothing else; then score it.',
    done,
  );
  if (answer === done) await vscode.commands.executeCommand('cablese.scorePractice');
}

/** Says how many of the planted errors are put right, and shows the places if they are asked for. */
export async function score(
  extension: vscode.Uri,
  { cables }: Pick<Services, 'cables'>,
): Promise<Score | undefined> {
  const [paper, given] = await Promise.all(
    ['.true.txt', '.cable'].map(async (ending): Promise<Transcript> => {
      const text = await textOf(fileOf(extension, ending));
      return { text, root: parseCable(text) };
    }),
  );
  const read = await attempt(paper!, cables);
  if (!read) {
    explain('No practice is open: choose Practise Proofreading.');
    return undefined;
  }
  const scored = scoreOf({ paper: paper!, given: given!, read });
  void tell(scored, read);
  return scored;
}

/** The practice that somebody works on: in the active editor, else in another. */
async function attempt(paper: Transcript, cables: Services['cables']): Promise<Cable | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const others = vscode.workspace.textDocuments.filter((document) => document !== active);
  for (const document of [...(active ? [active] : []), ...others]) {
    if (document.languageId !== CABLE) continue;
    const cable = await cables.of(document);
    if (!cables.isLarge(cable) && isAttempt({ paper, read: cable })) return cable;
  }
  return undefined;
}

async function tell(scored: Score, read: Cable): Promise<void> {
  const { planted, mended, missed, spoilt, spoiltWords } = scored;
  const words = spoiltWords === 1 ? '1 right word' : `${spoiltWords || 'No'} right words`;
  const sentence = `${mended.length} of ${planted} planted errors put right. ${words} spoilt.`;
  if (!missed.length && !spoilt.length) {
    explain(`${sentence} Nothing is left to do.`);
    return;
  }
  const show = 'Show the Places';
  // Who would rather look once more has not been told where.
  const answer = await vscode.window.showInformationMessage(sentence, show);
  if (answer === show) await showPlaces(sentence, scored, read);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
