import * as vscode from 'vscode';
import { nonceOf } from '../nonce.js';
import { type Button, ICONS } from './icons.js';

/** The buttons over the scan, in groups: what each does, and what it is called. */
const GROUPS: readonly (readonly (readonly [button: Button, label: string])[])[] = [
  [
    ['previousPage', 'Previous page of the scan'],
    ['nextPage', 'Next page of the scan'],
    ['belongs', 'This page of the scan belongs to …'],
  ],
  [
    ['zoomOut', 'Zoom out'],
    ['zoomIn', 'Zoom in'],
    ['fitWidth', 'Fit the width'],
    ['fitPage', 'Fit the page'],
  ],
  [
    ['rotateLeft', 'Turn left'],
    ['rotateRight', 'Turn right'],
    ['tiltLeft', 'Straighten to the left, a tenth of a degree'],
    ['tiltRight', 'Straighten to the right, a tenth of a degree'],
  ],
  [
    ['darker', 'Darker'],
    ['brighter', 'Brighter'],
    ['lessContrast', 'Less contrast'],
    ['moreContrast', 'More contrast'],
    ['darkerGamma', 'Darker middle tones'],
    ['lighterGamma', 'Lighter middle tones'],
    ['threshold', 'Black and white'],
    ['invert', 'Invert'],
    ['plain', 'As scanned'],
  ],
  [
    ['ruler', 'Line ruler'],
    ['lens', 'Magnifier'],
    ['list', 'List of differences'],
  ],
];

const PRESSED = new Set<Button>(['threshold', 'invert', 'ruler', 'lens', 'list']);

/** The page of the scan panel. Nothing but its own script runs in it, and nothing is fetched. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = nonceOf();
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} blob:`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  const button = ([action, label]: (typeof GROUPS)[number][number]): string => {
    const does = action === 'belongs' ? 'id="belongs"' : `data-action="${action}"`;
    const pressed = PRESSED.has(action) ? ' aria-pressed="false"' : '';
    return `<button type="button" ${does} title="${label}" aria-label="${label}"${pressed}>${ICONS[action]}</button>`;
  };
  const groups = GROUPS.map((group) => `<span>${group.map(button).join('')}</span>`);
  const table = (id: string, attributes: string): string =>
    `<filter id="${id}" color-interpolation-filters="sRGB"><feComponentTransfer>${['R', 'G', 'B']
      .map((channel) => `<feFunc${channel} ${attributes}/>`)
      .join('')}</feComponentTransfer></filter>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Scan</title>
<link rel="stylesheet" href="${file('scan-page.css')}">
</head>
<body>
<header><h1>Scan</h1><div role="toolbar" aria-label="Scan">${groups.join('')}</div></header>
<nav id="strip" aria-label="Pages of the scan" hidden></nav>
<main id="panel" aria-label="Page of the scan"><div id="sheet"><img id="image" alt=""><div id="ruler" hidden></div><div id="boxes"></div><div id="queries"></div></div></main>
<div id="lens" aria-hidden="true" hidden><img alt=""></div>
<section id="reading" aria-label="Differences from the scan" hidden><ol id="cards"></ol></section>
<div id="status" role="status"></div>
<svg aria-hidden="true">${table('tone', 'type="gamma" exponent="1"')}${table('limit', 'type="linear" slope="255" intercept="-127"')}</svg>
<script nonce="${nonce}" src="${file('scan-page.js')}"></script>
</body>
</html>`;
}
