import { around, isLink } from '../../scan/index.js';
import type { AlignedFile, AlignFormat } from './align-format.js';

/** An alignment as the JSON of the contract; see `docs/cli.md`. */
export function alignJson(withLinks: boolean): AlignFormat {
  return (file) => {
    const { path, points, alignment, differences, poor } = file;
    const pages = alignment.pages.map(({ scan, number, words, aligned }, i) => ({
      page: number,
      image: scan.image,
      aligned,
      words,
      ...(poor.has(i) && { poor: true }),
    }));
    const list = differences.map(({ start, end, page, ...rest }) => ({
      ...points.span(start, end),
      ...rest,
      page: pages[page]!.page,
    }));
    const links = withLinks && { links: linksOf(file) };
    return `${JSON.stringify({ version: 1, path, pages, differences: list, ...links })}\n`;
  };
}

/** The box of every word of the transcript that has one. */
function linksOf({ points, alignment }: AlignedFile): object[] {
  const { words, scan, steps, pages } = alignment;
  return steps.filter(isLink).flatMap(({ from, to, scanFrom, scanTo }) => {
    const read = scan.slice(scanFrom, scanTo);
    const page = pages[read[0]!.page]!.number;
    const box = around(read.map((word) => word.box));
    return words
      .slice(from, to)
      .map(({ start, end }) => ({ ...points.span(start, end), box, page }));
  });
}
