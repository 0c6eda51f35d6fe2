import {
  type FromPreview, PREVIEW_EXPORTS, type PreviewState, type PreviewView, type ToPreview,
} from '../../protocol/preview.js'; // prettier-ignore
import { rangeOf, View } from './view.js';

declare function acquireVsCodeApi(): {
  postMessage: (message: FromPreview) => void;
  getState: () => PreviewState | undefined;
  setState: (state: PreviewState) => void;
};

/** Pixels from an edge within which a place counts as out of sight. */
const MARGIN = 32;

const vscode = acquireVsCodeApi();
const scroller = document.querySelector<HTMLElement>('#views')!;
const here = document.querySelector<HTMLElement>('#here')!;
const leftOut = document.querySelector<HTMLElement>('#left-out')!;
const toolbar = document.querySelector<HTMLElement>('[role=toolbar]')!;
const formats = document.querySelector<HTMLElement>('#formats')!;
const views: Readonly<Record<PreviewView, View>> = {
  reading: new View(document.querySelector<HTMLElement>('#reading')!),
  typed: new View(document.querySelector<HTMLElement>('#typed')!),
};

const kept = vscode.getState();
let state: PreviewState = {
  cable: kept?.cable ?? '',
  view: kept?.view === 'typed' ? 'typed' : 'reading',
  leftOut: kept?.leftOut !== false,
};
let version = -1;
let caret = { start: 0, end: 0 };

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === 'show') show(data);
  else {
    caret = { start: data.start, end: data.end };
    markCaret(true);
  }
});

function show(message: Extract<ToPreview, { type: 'show' }>): void {
  const view = views[state.view];
  const { top } = scroller.getBoundingClientRect();
  const anchor = view.anchorBelow(top);
  const focused = document.activeElement?.closest<HTMLElement>('[tabindex="0"]');
  const index = focused ? view.items().indexOf(focused) : -1;
  for (const name of ['reading', 'typed'] as const) {
    if (message.afresh) views[name].clear();
    views[name].apply(message[name]);
    views[name].element.lang = message.lang;
    views[name].element.dir = message.dir;
  }
  version = message.version;
  leftOut.hidden = !message.hasLeftOut;
  fit();
  keep({ cable: message.cable });
  // What one was reading stays where it was.
  if (anchor) scroller.scrollTop += view.driftOf(anchor);
  if (index >= 0) view.items()[index]?.focus({ preventScroll: true });
  markCaret(false);
}

/** Shows where the caret is; scrolls there only if it is out of sight and is to be followed. */
function markCaret(follow: boolean): void {
  here.replaceChildren();
  const view = views[state.view];
  const start = view.placeAt(caret.start);
  const end = caret.end === caret.start ? start : (view.placeAt(caret.end) ?? start);
  if (!start || !end) return;
  if (!view.element.contains(document.activeElement)) makeCurrent(itemOf(start.piece));
  const range = rangeOf(start, end);
  const target = range ?? start.piece;
  if (follow) bringIntoSight(target.getBoundingClientRect());
  if (!range) return;
  const origin = scroller.getBoundingClientRect();
  for (const { left, top, width, height } of range.getClientRects()) {
    const box = document.createElement('div');
    box.className = 'box';
    // A style attribute would need a hole in the policy; properties of the object need none.
    box.style.left = `${left - origin.left + scroller.scrollLeft}px`;
    box.style.top = `${top - origin.top + scroller.scrollTop}px`;
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
    here.append(box);
  }
}

function bringIntoSight({ top, bottom }: DOMRect): void {
  const frame = scroller.getBoundingClientRect();
  if (top >= frame.top + MARGIN && bottom <= frame.bottom - MARGIN) return;
  scroller.scrollTop += top - frame.top - frame.height / 3;
}

function keep(change: Partial<PreviewState>): void {
  state = { ...state, ...change };
  vscode.setState(state);
}

function choose(view: PreviewView): void {
  keep({ view });
  for (const name of ['reading', 'typed'] as const) {
    views[name].element.hidden = name !== view;
    document
      .querySelector(`[data-view="${name}"]`)
      ?.setAttribute('aria-pressed', String(name === view));
  }
  markCaret(true);
}

/** Leaves the formats away where the toolbar has no room for them on one line. */
function fit(): void {
  const hadFocus = formats.contains(document.activeElement);
  formats.hidden = false;
  document.body.classList.remove('narrow');
  const narrow = toolbar.scrollWidth > toolbar.clientWidth;
  formats.hidden = narrow;
  document.body.classList.toggle('narrow', narrow);
  if (narrow && hadFocus) document.querySelector<HTMLElement>('[data-export=choose]')!.focus();
}

function showLeftOut(shown: boolean): void {
  keep({ leftOut: shown });
  leftOut.setAttribute('aria-pressed', String(shown));
  document.body.classList.toggle('without-left-out', !shown);
  markCaret(false);
}

function itemOf(piece: HTMLElement): HTMLElement | null {
  return piece.closest<HTMLElement>('.line, .reading > p');
}

/** Makes one item the stop of the Tab key in its view. */
function makeCurrent(item: HTMLElement | null): void {
  if (!item) return;
  for (const other of scroller.querySelectorAll('[tabindex="0"]'))
    if (other !== item) other.setAttribute('tabindex', '-1');
  item.tabIndex = 0;
}

function point(node: Node, index: number): void {
  const offset = views[state.view].offsetAt(node, index);
  if (offset !== undefined) vscode.postMessage({ type: 'point', version, offset });
}

scroller.addEventListener('click', (event) => {
  const { target, clientX, clientY } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (link) {
    event.preventDefault();
    // A link leads to its paragraph in the text, and the preview follows.
    const offset = views[state.view].linkedFrom(link);
    if (offset !== undefined) vscode.postMessage({ type: 'point', version, offset });
    return;
  }
  // Whoever selects words to copy them does not mean to go there.
  if (!getSelection()?.isCollapsed) return;
  const place = document.caretPositionFromPoint(clientX, clientY);
  if (place && scroller.contains(place.offsetNode)) point(place.offsetNode, place.offset);
});

scroller.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Enter' && target.tagName !== 'A') {
    point(target, 0);
    return;
  }
  const items = views[state.view].items();
  const at = items.indexOf(itemOf(target) ?? target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  const item = to === undefined ? undefined : items[to];
  if (!item) return;
  event.preventDefault();
  makeCurrent(item);
  item.focus({ preventScroll: true });
  bringIntoSight(item.getBoundingClientRect());
});

for (const button of document.querySelectorAll<HTMLElement>('button[data-view]')) {
  button.addEventListener('click', () => {
    choose(button.dataset['view'] === 'typed' ? 'typed' : 'reading');
  });
}
for (const button of document.querySelectorAll<HTMLElement>('button[data-export]')) {
  const format = PREVIEW_EXPORTS.find((known) => known === button.dataset['export']);
  if (format)
    button.addEventListener('click', () => vscode.postMessage({ type: 'export', format }));
}
leftOut.addEventListener('click', () => showLeftOut(!state.leftOut));
new ResizeObserver(() => {
  fit();
  markCaret(false);
}).observe(scroller);

showLeftOut(state.leftOut);
choose(state.view);
vscode.postMessage({ type: 'ready' });
