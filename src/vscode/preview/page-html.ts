import type { PreviewExport } from '../../protocol/preview.js';
import { nonceOf } from '../nonce.js';

const EXPORTS: readonly (readonly [PreviewExport, string, string])[] = [
  ['tei', 'TEI', 'Export as TEI'],
  ['html', 'HTML', 'Export as HTML'],
  ['markdown', 'Markdown', 'Export as Markdown'],
  ['text', 'Text', 'Export as text, line by line'],
  ['docx', 'Word', 'Export as Word document'],
  ['json', 'JSON', 'Export as JSON'],
];

/** What the page of the preview is made with. */
export interface PageParts {
  /** Where VS Code serves the extension's files from, as a policy names it. */
  source: string;
  /** The address of a file in `dist/`. */
  file: (name: string) => string;
  /** How the two views look. */
  style: string;
}

/** The page of the preview. Nothing but its own script runs in it, and nothing is fetched. */
export function pageHtml({ source, file, style }: PageParts): string {
  const nonce = nonceOf();
  const policy = [
    "default-src 'none'",
    `style-src ${source} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  const exports = EXPORTS.map(
    ([format, sign, label]) =>
      `<button type="button" data-export="${format}" title="${label}" aria-label="${label}">${sign}</button>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Preview</title>
<style nonce="${nonce}">${style}</style>
<link rel="stylesheet" href="${file('preview-page.css')}">
</head>
<body>
<header>
<h1>Preview</h1>
<div role="toolbar" aria-label="Preview">
<button type="button" data-view="reading" aria-pressed="true">To Be Read</button>
<button type="button" data-view="typed" aria-pressed="false">As Typed</button>
<button type="button" id="left-out" aria-pressed="true" title="Show the words that cable style left out" hidden>Left-Out Words</button>
<span class="gap-between"></span>
<span role="group" id="formats" aria-label="Export at once as">
${exports.join('\n')}
</span>
<button type="button" data-export="choose" title="Export as any format">Export As…</button>
</div>
</header>
<main id="views" class="cable">
<div id="reading" class="reading" role="group" aria-label="To be read: arrow keys move, Enter goes to the text"></div>
<div id="typed" class="typed" role="group" aria-label="As typed: arrow keys move, Enter goes to the text" hidden></div>
<div id="here" aria-hidden="true"></div>
</main>
<script nonce="${nonce}" src="${file('preview-page.js')}"></script>
</body>
</html>`;
}
