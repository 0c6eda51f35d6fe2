import type { TypedPage, TypedWord } from './typed.mjs';

/** What the machine takes for something else, as machines do: no difference for a reader. */
const SLIPS: Readonly<Record<string, string>> = { daily: 'dai1y', matter: 'rnatter', seek: 'scek' };

/** The words of the pages in hOCR, as tesseract writes it. */
export function hocrOf(pages: readonly (TypedPage & { name: string })[]): string {
  const body = pages.map(({ name, image, lines }, i) => {
    const id = `page_${i + 1}`;
    const title = `image "${name}"; bbox 0 0 ${image.width} ${image.height}; ppageno ${i}`;
    return `  <div class="ocr_page" id="${id}" title='${title}'>\n${lines.map(lineOf).join('\n')}\n  </div>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
 <head>
  <title>Hofbau 88</title>
  <meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word"/>
 </head>
 <body>
${body.join('\n')}
 </body>
</html>
`;
}

function lineOf(words: readonly TypedWord[]): string {
  const edge = (side: 0 | 1 | 2 | 3): number[] => words.map(({ box }) => box[side]);
  const box = [
    Math.min(...edge(0)),
    Math.min(...edge(1)),
    Math.max(...edge(2)),
    Math.max(...edge(3)),
  ];
  const spans = words.map(({ text, box }) => {
    const read = SLIPS[text] ?? text;
    const sure = read === text ? 96 : 71;
    return `<span class="ocrx_word" title="bbox ${box.join(' ')}; x_wconf ${sure}">${escaped(read)}</span>`;
  });
  return `   <span class="ocr_line" title="bbox ${box.join(' ')}">${spans.join(' ')}</span>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
