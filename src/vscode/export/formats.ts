import { cableJson } from '../../read/cable-json.js';
import { outlineOf } from '../../read/outline.js';
import type { ReadCable } from '../cables.js';
import { nameOf, publicationOf, type Publishing, type Supplying } from './publication.js';

/** One way in which a cable leaves the editor. */
export interface Format {
  id: string;
  label: string;
  detail: string;
  /** The ending of its files, without the point. */
  ending: string;
  /** What the dialog for saving calls such files. */
  files: string;
  write: (publishing: Publishing, cable: ReadCable) => Promise<string | Uint8Array>;
  /** What of a cable it cannot hold, a clause each; nothing is lost where it is not given. */
  losses?: (publishing: Publishing, cable: ReadCable) => string[];
}

type Writer = 'writeTei' | 'writeMarkdown' | 'writeHtml' | 'writeText' | 'writeReadingText';

function by(writer: Writer, supplying: Supplying): Format['write'] {
  return async (publishing, cable) =>
    publishing.publisher[writer](await publicationOf(publishing, cable, supplying));
}

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'tei',
    label: 'TEI P5',
    detail: 'For archives and editions; it reads back byte for byte',
    ending: 'xml',
    files: 'TEI',
    write: by('writeTei', 'none'),
  },
  {
    id: 'tei-scan',
    label: 'TEI P5, with the zones of the scan',
    detail: 'The same, with the place of each part of the cable on the image of its page',
    ending: 'xml',
    files: 'TEI',
    write: async (publishing, cable) => {
      const scan = await publishing.scanOf(cable);
      if (!scan) throw new Error('no words of a scan are known; show the scan and read it first');
      const publication = await publicationOf(publishing, cable, 'none');
      return publishing.publisher.writeTei({ ...publication, scan });
    },
  },
  {
    id: 'frus',
    label: 'TEI as FRUS has it',
    detail: 'For the series Foreign Relations of the United States; it holds less, and says what',
    ending: 'xml',
    files: 'TEI',
    write: async (publishing, cable) =>
      publishing.publisher.writeFrus(await publicationOf(publishing, cable, 'none')).xml,
    losses: ({ publisher }, { root }) => publisher.lossesOf(root),
  },
  {
    id: 'html',
    label: 'HTML',
    detail:
      'One page: to be read, and as it was typed; also for printing, and for PDF by way of it',
    ending: 'html',
    files: 'HTML',
    write: by('writeHtml', 'none'),
  },
  {
    id: 'html-reading',
    label: 'HTML, with left-out words',
    detail: 'The same, with the words that cable style left out in brackets; they can be hidden',
    ending: 'html',
    files: 'HTML',
    write: by('writeHtml', 'some'),
  },
  {
    id: 'markdown',
    label: 'Markdown',
    detail: 'Paragraphs joined, editors’ notes as footnotes',
    ending: 'md',
    files: 'Markdown',
    write: by('writeMarkdown', 'none'),
  },
  {
    id: 'markdown-reading',
    label: 'Markdown, with left-out words',
    detail: 'The same, with the words that cable style left out in brackets',
    ending: 'md',
    files: 'Markdown',
    write: by('writeMarkdown', 'some'),
  },
  {
    id: 'text',
    label: 'Text, line by line',
    detail: 'As it was typed, without the front matter',
    ending: 'txt',
    files: 'Text',
    write: by('writeText', 'none'),
  },
  {
    id: 'text-reading',
    label: 'Text, reading copy',
    detail: 'A line a paragraph, without page furniture, with left-out words in brackets',
    ending: 'txt',
    files: 'Text',
    write: by('writeReadingText', 'some'),
  },
  {
    id: 'docx',
    label: 'Word document',
    detail: 'As it was typed, for a word processor; editors’ notes are footnotes',
    ending: 'docx',
    files: 'Word document',
    write: async (publishing, cable) => {
      const { writeDocx } = await publishing.docx();
      return writeDocx(await publicationOf(publishing, cable, 'none'));
    },
  },
  {
    id: 'json',
    label: 'JSON',
    detail: 'For programs: pages and paragraphs with their places and their text',
    ending: 'json',
    files: 'JSON',
    write: (_, { root, text, document }) => {
      const file = cableJson(`${nameOf(document.uri)}.cable`, outlineOf(root), text);
      return Promise.resolve(`${JSON.stringify({ version: 1, files: [file] })}\n`);
    },
  },
];
