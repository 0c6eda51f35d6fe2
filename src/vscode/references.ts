import * as vscode from 'vscode';
import { extentOf, type Paragraph, pathAt } from '../cable/index.js';
import { titleOf } from '../read/outline.js';
import {
  type CableReference,
  definitionAt,
  referencesOf,
  referencesTo,
} from '../read/references.js';
import type { Cable } from './cables.js';
import { positionOf, rangeAt, rangeOf } from './convert.js';
import { type Register, SELECTOR } from './services.js';

/** From "para 3" to paragraph 3, and from a paragraph's number to every place that names it. */
export const registerReferences: Register = (context, { cables }) => {
  context.subscriptions.push(
    vscode.languages.registerDefinitionProvider(SELECTOR, {
      async provideDefinition(document, position) {
        const cable = await cables.of(document);
        const reference = definitionAt(cable.root, document.offsetAt(position));
        return reference && [definitionLink(cable, reference, reference.target)];
      },
    }),
    vscode.languages.registerReferenceProvider(SELECTOR, {
      async provideReferences(document, position, { includeDeclaration }) {
        const cable = await cables.of(document);
        const offset = document.offsetAt(position);
        const target = definitionAt(cable.root, offset)?.target ?? numberedAt(cable, offset);
        if (!target) return [];
        const places = referencesTo(cable.root, target).map((one) => rangeAt(cable.points, one));
        if (includeDeclaration) places.unshift(rangeOf(target.children[0]!.position));
        return places.map((range) => new vscode.Location(document.uri, range));
      },
    }),
    vscode.languages.registerDocumentLinkProvider(SELECTOR, {
      async provideDocumentLinks(document) {
        const cable = await cables.of(document);
        if (cables.isLarge(cable)) return [];
        return referencesOf(cable.root).flatMap((reference) =>
          reference.target ? [documentLink(cable, reference, reference.target)] : [],
        );
      },
    }),
  );
};

function definitionLink(
  { document, points }: Cable,
  reference: CableReference,
  target: Paragraph,
): vscode.LocationLink {
  return {
    originSelectionRange: rangeAt(points, reference),
    targetUri: document.uri,
    targetRange: rangeOf(target.position),
    targetSelectionRange: rangeOf(target.children[0]!.position),
  };
}

function documentLink(
  { document, points }: Cable,
  reference: CableReference,
  target: Paragraph,
): vscode.DocumentLink {
  const { line, character } = positionOf(target.position.start);
  const link = new vscode.DocumentLink(
    rangeAt(points, reference),
    document.uri.with({ fragment: `L${line + 1},${character + 1}` }),
  );
  link.tooltip = `Go to paragraph ${reference.label}: ${titleOf(target)}`;
  return link;
}

/** The paragraph whose number stands at an offset. */
export function numberedAt({ root }: Cable, offset: number): Paragraph | undefined {
  const path = pathAt(root, offset);
  const paragraph = path.find((node): node is Paragraph => node.type === 'paragraph');
  const number = paragraph?.children[0];
  if (number?.type !== 'number' || offset > extentOf(number).end) return undefined;
  return paragraph;
}
