import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Mark, pagesOf } from '../../cable/index.js';
import { type Block, blocksOf, type Run } from '../blocks.js';
import { doubtsOf } from '../doubts.js';
import { type Metadata, metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { STYLE } from './style.js';

/** Nothing is loaded and nothing runs, whatever a transcript says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A cable as one page that needs nothing else: to be read, and as it was typed, page by page. */
export function writeHtml(publication: Publication): string {
  const { root, data, name, supplied } = publication;
  const about = metadataOf(root, data, name);
  const doubts = doubtsOf(root);
  const page = h('html', { lang: 'en', dir: 'ltr' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', visible(oneLine(about.title))),
      h('style', STYLE),
    ]),
    h('body', [
      h('header', [h('h1', visible(oneLine(about.title))), ...describe(about)]),
      h('nav', { ariaLabel: 'Views' }, [
        h('a', { href: '#reading' }, 'To be read'), ' · ', h('a', { href: '#typed' }, 'As typed'),
      ]),
      h('main', [
        h('section', { id: 'reading', ariaLabelledBy: 'reading-title' }, [
          h('h2', { id: 'reading-title' }, 'To be read'),
          ...(supplied.length ? [toggle()] : []),
          ...blocksOf(root, supplied).map(blockOf),
        ]),
        h('section', { id: 'typed', ariaLabelledBy: 'typed-title' }, [
          h('h2', { id: 'typed-title' }, 'As typed'),
          ...pages(publication),
        ]),
        ...(doubts.length
          ? [
              h('section', { id: 'doubts', ariaLabelledBy: 'doubts-title' }, [
                h('h2', { id: 'doubts-title' }, 'Read with doubt'),
                h('ul', doubts.map((doubt) => h('li', visible(doubt)))),
              ]),
            ]
          : []),
      ]),
    ]),
  ]); // prettier-ignore
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function describe(about: Metadata): Element[] {
  const rows: [string, string | undefined][] = [
    ['From', about.from],
    ['To', about.to],
    ['Number', about.number],
    ['Date', about.date],
    ['Marking', about.marking],
    ['Repository', about.repository],
    ['Record group', about.recordGroup],
    ['File', about.file],
  ];
  const items = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [h('dt', name), h('dd', visible(oneLine(value)))],
  );
  return items.length ? [h('dl', items)] : [];
}

function toggle(): Element {
  return h('p', { className: ['options'] }, [
    h('input', { type: 'checkbox', id: 'restored', checked: true }),
    ' ',
    h('label', { htmlFor: 'restored' }, 'Show the words that cable style left out'),
  ]);
}

function blockOf({ type, runs, depth }: Block): Element {
  const classes = [type, ...(depth > 0 ? [`level-${Math.min(depth, 3)}`] : [])];
  return h('p', { className: classes }, runs.flatMap(runOf));
}

function runOf(run: Run): ElementContent[] {
  if (run.type === 'text') return [{ type: 'text', value: visible(run.value) }];
  if (run.type === 'mark') return [markOf(run.mark)];
  return [h('ins', { className: ['supplied', 'left-out'] }, `[${run.words}] `)];
}

function markOf({ kind, value, content }: Mark): Element {
  const typed = visible(oneLine(value));
  const words = visible(oneLine(content));
  switch (kind) {
    case 'deleted':
      return h('del', words);
    case 'added':
    case 'handwritten':
    case 'margin':
    case 'stamp':
      return h('span', { className: ['hand'] }, typed);
    case 'underlined':
      return h('u', words);
    case 'unclear':
      return h('span', { className: ['unclear'] }, typed);
    case 'supplied':
      return h('ins', { className: ['supplied'] }, typed);
    case 'note':
    case 'footnote':
      return h('span', { className: ['note'] }, typed);
    case 'sic':
    case 'correction':
      return h('span', { className: ['sic'] }, typed);
    default:
      return h('span', { className: ['gap'] }, typed);
  }
}

/** Each page line by line, as it stands. */
function pages({ root, text }: Publication): Element[] {
  const all = pagesOf(root);
  return all.map(({ number, start, end }, index) => {
    const stop = index === all.length - 1 ? text.length : end;
    // A browser drops a line end that opens a `pre`.
    return h(
      'pre',
      { tabIndex: 0, ariaLabel: `Page ${number}`, role: 'region' },
      `\n${visible(text.slice(start.offset, stop).replace(/\r\n/g, '\n'))}`,
    );
  });
}

/** Characters that HTML forbids are shown by their pictures. */
function visible(value: string): string {
  return value
    .replace(/[\0-\x08\x0b-\x1f]/g, (character) =>
      character === '\r' ? '\n' : String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
