import type * as vscode from 'vscode';
import type { Publication, Scan } from '../../publish/index.js';
import { linksOf } from '../../read/links.js';
import type { ReadCable } from '../cables.js';
import { shownLevel } from '../ellipsis-settings.js';
import type { Services } from '../services.js';

/** What is used to publish: loaded on first use. */
export type Publisher = typeof import('../../publish/index.js');

/** The writer of Word documents: it is heavy, and loaded when one is asked for. */
export type DocxWriter = typeof import('../../publish/docx/write.js');

/** What is needed to publish cables from the editor. */
export interface Publishing extends Services {
  publisher: Publisher;
  docx: () => Promise<DocxWriter>;
  version: string;
  /** Where the words of a cable stand on its scan; undefined where that is not known. */
  scanOf: (cable: ReadCable) => Promise<Scan | undefined>;
}

/** Which left-out words are supplied: none, those that the editor shows, or some even if it shows none. */
export type Supplying = 'none' | 'shown' | 'some';

/** A cable as the formats take it. */
export async function publicationOf(
  { omissions, version }: Publishing,
  cable: ReadCable,
  supplying: Supplying,
): Promise<Publication> {
  const { text, root, readers, document } = cable;
  const front = root.children.find((node) => node.type === 'frontMatter');
  const level = shownLevel(document);
  const supplied =
    supplying === 'none'
      ? []
      : await omissions.of(cable, supplying === 'some' && level === 'off' ? 'sure' : level);
  return {
    text,
    root,
    data: front && readers?.yaml(front.yaml).value,
    software: { name: 'cablese', version },
    name: nameOf(document.uri),
    supplied,
    links: linksOf(root),
  };
}

/** The name of a file without its folder and its ending. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.replace(/^.*\//, '').replace(/(?!^)\.[^.]*$/, '') || 'Cable';
}
