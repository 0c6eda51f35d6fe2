import { strFromU8, unzipSync } from 'fflate';

/** A part of a DOCX file as XML. */
export function partOf(docx: Uint8Array, name: 'document' | 'footnotes' | 'styles'): string {
  return strFromU8(unzipSync(docx)[`word/${name}.xml`]!);
}

/** The words of a DOCX file: its text, then its footnotes, a line for each line and paragraph. */
export function docxText(docx: Uint8Array): string {
  const parts = [partOf(docx, 'document'), partOf(docx, 'footnotes')];
  return parts
    .map((xml) =>
      xml
        .replace(/<w:br\/>|<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => NAMES[name]!),
    )
    .join('');
}

const NAMES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
