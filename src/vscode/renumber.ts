import * as vscode from 'vscode';
import { type NumberMark, type Paragraph, pathAt } from '../cable/index.js';
import { type Renumbering, renumber } from '../read/renumber.js';
import { activeCable } from './active.js';
import type { Cable } from './cables.js';
import { rangeAt, rangeOf } from './convert.js';
import { applyTo, explain } from './edit.js';
import { numberedAt } from './references.js';
import { type Register, SELECTOR } from './services.js';

/** Gives a paragraph another number: *Rename* on the number, or the command for it and those after. */
export const registerRenumber: Register = (context, services) => {
  context.subscriptions.push(
    vscode.languages.registerRenameProvider(SELECTOR, {
      async prepareRename(document, position) {
        const cable = await services.cables.of(document);
        const paragraph = numberedAt(cable, document.offsetAt(position));
        if (!paragraph) throw new Error('Only the number of a paragraph can be renamed.');
        const { label } = numberOf(paragraph)!;
        return { range: labelRange(cable, paragraph), placeholder: label };
      },
      async provideRenameEdits(document, position, label) {
        const cable = await services.cables.of(document);
        const paragraph = numberedAt(cable, document.offsetAt(position));
        return paragraph && renameEdit(cable, paragraph, label);
      },
    }),
    vscode.commands.registerCommand('cablese.renumberParagraphs', async () => {
      const active = await activeCable(services);
      if (!active) return;
      const { editor, cable } = active;
      const caret = editor.document.offsetAt(editor.selection.active);
      const paragraph = pathAt(cable.root, caret).find(isNumbered);
      if (!paragraph) {
        explain('Put the caret into a paragraph that has a number.');
        return;
      }
      const plan = (label: string): Renumbering | undefined =>
        renumber(cable.root, paragraph, label, { followers: true });
      const label = await vscode.window.showInputBox({
        title: 'Renumber Paragraphs',
        prompt: 'The number of this paragraph; those after it in its row are numbered on.',
        value: numberOf(paragraph)!.label,
        validateInput: (typed) => say(plan(typed), typed, numberOf(paragraph)!),
      });
      const renumbering = label === undefined ? undefined : plan(label);
      if (renumbering) await applyTo(active, renumbering.edits);
    }),
  );
};

/**
 * The paragraph itself and the references to it change at once; that the ones after it are numbered
 * on is offered in VS Code's preview.
 */
function renameEdit(cable: Cable, paragraph: Paragraph, label: string): vscode.WorkspaceEdit {
  const own = renumber(cable.root, paragraph, label);
  const all = renumber(cable.root, paragraph, label, { followers: true });
  if (!own || !all) throw new Error(sayNot(label, numberOf(paragraph)!));
  const edit = new vscode.WorkspaceEdit();
  const add = (edits: Renumbering['edits'], metadata: vscode.WorkspaceEditEntryMetadata): void => {
    for (const one of edits) {
      edit.replace(cable.document.uri, rangeAt(cable.points, one), one.text, metadata);
    }
  };
  const starts = new Set(own.edits.map(({ start }) => start));
  const rest = all.edits.filter(({ start }) => !starts.has(start));
  add(own.edits, { needsConfirmation: false, label: 'This paragraph and the references to it' });
  add(rest, { needsConfirmation: true, label: 'Number the paragraphs after it on' });
  return edit;
}

function say(
  plan: Renumbering | undefined,
  typed: string,
  number: NumberMark,
): string | vscode.InputBoxValidationMessage {
  if (!plan) return sayNot(typed, number);
  const { paragraphs, references } = plan;
  const changes = [
    count(paragraphs, 'paragraph'),
    ...(references ? [count(references, 'reference')] : []),
  ];
  return {
    message: paragraphs ? `${changes.join(' and ')} will change.` : 'Nothing will change.',
    severity: vscode.InputBoxValidationSeverity.Info,
  };
}

function sayNot(typed: string, { value, style }: NumberMark): string {
  return `"${typed}" is no number in the style of "${value}" (${style}).`;
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

function isNumbered(node: { type: string }): node is Paragraph {
  return node.type === 'paragraph' && numberOf(node as Paragraph) !== undefined;
}

function numberOf({ children: [first] }: Paragraph): NumberMark | undefined {
  return first?.type === 'number' ? first : undefined;
}

/** Where the label stands in the number: `2` of `(2)`. */
function labelRange({ points }: Cable, paragraph: Paragraph): vscode.Range {
  const { value, label, position } = numberOf(paragraph)!;
  const at = value.indexOf(label);
  if (at < 0) return rangeOf(position);
  const start = position.start.offset + at;
  return rangeAt(points, { start, end: start + label.length });
}
