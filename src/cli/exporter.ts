import { basename, extname } from 'node:path';
import type { Publication, Scan } from '../publish/index.js';
import type { Tell } from './each-transcript.js';
import type { Made } from './importer.js';
import type { Transcript } from './transcripts.js';
import { version } from './version.js';

/** The forms that can be written. */
export type Exported = 'tei' | 'markdown' | 'html' | 'text' | 'json' | 'docx';

/** How an export is made. */
interface Wishes {
  reading: boolean;
  frus: boolean;
  /** Lays a cable beside its scan. */
  lay: ((root: Transcript['root']) => Scan) | undefined;
}

/** Writes transcripts in another form. Loads what that form needs, and nothing else. */
export async function exporter(target: Exported, { reading, frus, lay }: Wishes) {
  const publish = await import('../publish/index.js');
  const { jsonList } = await import('./formats/json-list.js');
  const { linksOf } = await import('../read/links.js');
  const supply = reading ? await supplier() : () => [];
  const software = { name: 'cablese', version: version() };
  const publication = ({ text, root, readers, path }: Transcript): Publication => {
    const front = root.children.find((node) => node.type === 'frontMatter');
    const data = front && readers?.yaml(front.yaml).value;
    const name = path === '-' ? 'Cable' : basename(path, extname(path));
    const links = linksOf(root);
    const scan = lay && { scan: lay(root) };
    return { text, root, data, software, name, supplied: supply(root), links, ...scan };
  };
  const { outlineOf } = await import('../read/outline.js');
  const { cableJson } = await import('../read/cable-json.js');
  const writers: Record<
    Exported,
    (transcript: Transcript) => Made['text'] | Promise<Made['text']>
  > = {
    tei: (transcript) => publish.writeTei(publication(transcript)),
    markdown: (transcript) => publish.writeMarkdown(publication(transcript)),
    html: (transcript) => publish.writeHtml(publication(transcript)),
    text: (transcript) =>
      reading
        ? publish.writeReadingText(publication(transcript))
        : publish.writeText(publication(transcript)),
    docx: async (transcript) =>
      (await import('../publish/docx/write.js')).writeDocx(publication(transcript)),
    json: ({ path, root, text }) => JSON.stringify(cableJson(path, outlineOf(root), text)),
  };
  const list = target === 'json' ? jsonList() : undefined;
  const write = async (transcript: Transcript, tell: Tell): Promise<Made[]> => {
    if (!frus) return [{ text: await writers[target](transcript), behind: '' }];
    const { xml, lost } = publish.writeFrus(publication(transcript));
    if (lost.length) tell(`loses in the form of FRUS: ${lost.join(', ')}`);
    return [{ text: xml, behind: '' }];
  };
  return { write, list, Fault: publish.TeiError };
}

async function supplier(): Promise<(root: Transcript['root']) => Publication['supplied']> {
  const { findOmissions } = await import('../ellipsis/index.js');
  const { ellipsisModel } = await import('./ellipsis-model.js');
  const model = ellipsisModel();
  const shown = new Set(['article', 'copula', 'subject']);
  return (root) => findOmissions(root, model).filter(({ category }) => shown.has(category));
}
