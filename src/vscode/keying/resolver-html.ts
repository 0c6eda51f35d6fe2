import * as vscode from 'vscode';
import { nonceOf } from '../nonce.js';

/**
 * The page that resolves two transcripts. Everything on it is a button with its key, the question is
 * a region that screen readers read when it changes, and nothing is fetched.
 */
export function resolverHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = nonceOf();
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} blob:`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  const button = (action: string, key: string, label: string): string =>
    `<button type="button" data-action="${action}" aria-keyshortcuts="${key}"><kbd>${key}</kbd> ${label}</button>`;
  const reading = (action: string, key: string): string =>
    `<button type="button" class="reading" data-action="${action}" aria-keyshortcuts="${key}" aria-pressed="false"><kbd>${key}</kbd> <span class="words"></span></button>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Two transcripts</title>
<link rel="stylesheet" href="${file('resolver-page.css')}">
</head>
<body>
<main tabindex="-1">
<h1 id="where" aria-live="polite"></h1>
<p id="context"></p>
<figure id="crop" hidden><div id="frame"><img id="image" alt="The scan at this place"><div id="boxes"></div></div><figcaption id="caption"></figcaption></figure>
<div id="readings" role="group" aria-label="Readings">${reading('takeFirst', '1')}${reading('takeSecond', '2')}${reading('other', '3')}</div>
</main>
<div id="note" role="status"></div>
<div role="toolbar" aria-label="Differences">${button('previous', 'P', 'Previous')}${button('next', 'N', 'Next')}${button('nextOpen', 'O', 'Next open')}${button('takeBack', 'U', 'Take back')}${button('write', 'W', 'Write the text…')}</div>
<script nonce="${nonce}" src="${file('resolver-page.js')}"></script>
</body>
</html>`;
}
