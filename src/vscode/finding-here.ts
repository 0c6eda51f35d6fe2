import * as vscode from 'vscode';
import type { Finding } from '../check/index.js';
import { type Active, activeCable } from './active.js';
import { explain } from './edit.js';
import type { Services } from './services.js';

/** By what a code action names the finding that it is about: offsets into the text. */
export interface Place {
  rule: string;
  start: number;
  end: number;
  /** The index of the fenced block that the offsets count in; undefined in a cable of its own. */
  block: number | undefined;
}

/**
 * The finding that a command is about: the one that a code action names, or the one at the caret,
 * where a person is asked if there are several. Undefined, with a word, where there is none.
 */
export async function findingHere(
  services: Services,
  place: Place | undefined,
): Promise<(Active & { finding: Finding }) | undefined> {
  const active = await (place?.block === undefined
    ? activeCable(services)
    : fencedCable(services, place.block));
  if (!active) return undefined;
  const { editor, cable } = active;
  const caret = editor.document.offsetAt(editor.selection.active);
  const findings = (await services.checks.of(cable)).filter(({ rule, start, end }) =>
    place
      ? rule === place.rule && start === place.start && end === place.end
      : start <= caret && caret <= end,
  );
  if (!findings.length) explain('The checks find nothing at the caret.');
  const finding = findings.length > 1 && !place ? await choose(findings) : findings[0];
  return finding && { ...active, finding };
}

/** A cable of the Markdown document in the active editor; undefined where it is gone. */
async function fencedCable({ fences }: Services, block: number): Promise<Active | undefined> {
  const editor = vscode.window.activeTextEditor;
  const cable = editor && (await fences.of(editor.document))[block];
  return cable && { editor, cable };
}

async function choose(findings: readonly Finding[]): Promise<Finding | undefined> {
  const picked = await vscode.window.showQuickPick(
    findings.map((finding) => ({ label: finding.message, description: finding.rule, finding })),
    { title: 'Which Finding?' },
  );
  return picked?.finding;
}
