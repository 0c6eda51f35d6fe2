import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { doubtsOf } from '../doubts.js';
import { type Metadata, metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { oneLine, visible } from './characters.js';
import { CONTENT_STYLE, PAGE_STYLE } from './style.js';
import { directionOf, viewsOf } from './views.js';

/** Nothing is loaded and nothing runs, whatever a transcript says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The views that a reader chooses from; the first is shown. */
const VIEWS = [
  ['reading', 'To be read'],
  ['typed', 'As typed'],
  ['both', 'Side by side'],
] as const;

/**
 * A cable as one page that needs nothing else and no script: to be read, and as it was typed, page
 * by page.
 */
export function writeHtml(publication: Publication): string {
  const { root, data, name, supplied } = publication;
  const about = metadataOf(root, data, name);
  const doubts = doubtsOf(root);
  const title = visible(oneLine(about.title)) || 'Cable';
  const { language } = about;
  const { reading, typed } = viewsOf(publication);
  const text = { lang: language, dir: directionOf(language) };
  const page = h('html', { lang: 'en', dir: 'ltr' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', CONTENT_STYLE + PAGE_STYLE),
    ]),
    h('body', [
      h('header', [h('h1', text, title), ...describe(about, text), options(supplied.length > 0)]),
      h('main', { className: ['cable'] }, [
        h('section', { id: 'reading', ariaLabelledBy: 'reading-title' }, [
          h('h2', { id: 'reading-title' }, 'To be read'),
          h('div', { className: ['reading'], ...text }, reading),
        ]),
        h('section', { id: 'typed', ariaLabelledBy: 'typed-title' }, [
          h('h2', { id: 'typed-title' }, 'As typed'),
          h('div', { className: ['typed'], ...text }, typed),
        ]),
      ]),
      ...(doubts.length ? [doubtList(doubts)] : []),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function describe(about: Metadata, text: { lang: string; dir: string }): Element[] {
  const people = (names: readonly string[]): string | undefined => names.join(', ') || undefined;
  const rows: [string, string | undefined][] = [
    ['From', about.from],
    ['To', about.to],
    ['Number', about.number],
    ['Date', about.date],
    ['Marking', about.marking],
    ['Repository', about.repository],
    ['Record group', about.recordGroup],
    ['File', about.file],
    ['Transcribed by', people(about.transcribed)],
    ['Proofread by', people(about.proofread)],
    ['Validated by', people(about.validated)],
  ];
  const items = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [h('dt', name), h('dd', text, visible(oneLine(value)))],
  );
  return items.length ? [h('dl', items)] : [];
}

/** What a reader may choose; it is done by the style sheet alone. */
function options(hasLeftOut: boolean): Element {
  const views = VIEWS.flatMap(([view, label], index) => [
    h('input', { type: 'radio', name: 'view', id: `view-${view}`, checked: index === 0 }),
    h('label', { htmlFor: `view-${view}` }, label),
  ]);
  return h('div', { className: ['options'] }, [
    h('fieldset', [h('legend', 'View'), ...views]),
    ...(hasLeftOut
      ? [
          h('p', [
            h('input', { type: 'checkbox', id: 'restored', checked: true }),
            h('label', { htmlFor: 'restored' }, 'Show the words that cable style left out'),
          ]),
        ]
      : []),
  ]);
}

function doubtList(doubts: readonly string[]): Element {
  return h('aside', { id: 'doubts', ariaLabelledBy: 'doubts-title' }, [
    h('h2', { id: 'doubts-title' }, 'Read with doubt'),
    h(
      'ul',
      doubts.map((doubt) => h('li', visible(doubt))),
    ),
  ]);
}
