import {
  type FromScan, PLAIN_VIEW, readView, type ScanView, type ToScan, VIEW_ACTIONS, type ViewAction,
} from '../../protocol/scan.js'; // prettier-ignore
import { Cards } from './cards.js';
import { Crops } from './crops.js';
import { PageImages } from '../page-images.js';
import { Lens } from './lens.js';
import { placeToKeep, readPlace } from './place.js';
import { followPointer } from './pointer.js';
import { QueryMarks } from './query-marks.js';
import { Sheet } from './sheet.js';
import { asToolbar } from './toolbar.js';
import { changed, describe, zoomed } from './view.js';

declare function acquireVsCodeApi(): {
  postMessage: (message: FromScan) => void;
  getState: () => unknown;
  setState: (state: unknown) => void;
};

type Show = Extract<ToScan, { type: 'show' }>;

/** Pixels that the arrow keys and buttons move the sheet by. */
const STEP = 80;

const vscode = acquireVsCodeApi();
const send = (message: FromScan): void => vscode.postMessage(message);
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const panel = find('#panel');
const status = find('#status');
const strip = find('#strip');
const reading = find('#reading');

let cable = '';
let pages: { name: string; uri: string }[] = [];
let page = -1;
let view: ScanView = PLAIN_VIEW;
let note = '';
/** What is to be shown once the page's image is there. */
let waiting: Show | undefined;
/** The place to come back to once the image is there, after a reload. */
let left: [x: number, y: number] | undefined;
/** Whether the sheet stays where somebody left it until the caret moves. */
let stays = false;

const sheet = new Sheet(panel, view);
const lens = new Lens(find('#lens'), sheet);
const images = new PageImages((index) => send({ type: 'image', page: index }));
const crops = new Crops(images);
const cards = new Cards(find('#cards'), crops, send);
const marks = new QueryMarks(find('#queries'), (query) => send({ type: 'query', query }));

window.addEventListener('message', ({ data }: MessageEvent<ToScan>) => {
  switch (data.type) {
    case 'open':
      open(data);
      break;
    case 'show':
      show(data);
      break;
    case 'image':
      void images.take(data);
      break;
    case 'cards':
      cards.fill(data.cards);
      setView(view);
      break;
    case 'queries':
      marks.fill(data.places);
      break;
    case 'do':
      act(data.action);
  }
});

function open(message: Extract<ToScan, { type: 'open' }>): void {
  const place = readPlace(vscode.getState(), message.cable, message.pages.length);
  ({ cable, pages } = message);
  images.open(pages.map(({ uri }) => uri));
  crops.forget();
  page = -1;
  setView(readView(message.view) ?? PLAIN_VIEW);
  fillStrip();
  turnTo(place?.page ?? 0);
  left = place?.focus;
  stays = left !== undefined;
}

function show(message: Show): void {
  note = message.note;
  cards.mark(message.card);
  const turns = message.page !== page;
  // After a reload the first word shown is that of the caret as it was; the place is as it was too.
  if (stays && turns) {
    say();
    return;
  }
  if (turns) turnTo(message.page);
  if (sheet.image.complete && sheet.image.naturalWidth && !turns) frame(message);
  else waiting = message;
  say();
}

function frame({ boxes, exact }: Show): void {
  sheet.show(boxes, exact, stays);
  stays = false;
  const [first] = boxes;
  if (first) lens.at([first[0] + first[2] / 2, first[1] + first[3] / 2]);
  keep();
}

function turnTo(index: number): void {
  const next = pages[index];
  if (!next || index === page) return;
  page = index;
  waiting = undefined;
  left = undefined;
  sheet.show([], true);
  sheet.image.removeAttribute('src');
  marks.turnTo(index);
  sheet.image.alt = `Page ${index + 1} of ${pages.length} of the scan: ${next.name}`;
  void images.addressOf(index).then((address) => {
    if (index === page) sheet.image.src = address;
  });
  for (const [i, button] of [...strip.children].entries()) {
    if (i === index) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
  send({ type: 'turned', page });
  keep();
  say();
}

sheet.image.addEventListener('load', () => {
  const { naturalWidth: width, naturalHeight: height } = sheet.image;
  send({ type: 'size', page, width, height });
  sheet.top();
  if (left) sheet.focus = left;
  left = undefined;
  if (waiting) frame(waiting);
  waiting = undefined;
  lens.draw();
  say();
});
sheet.image.addEventListener('error', () => {
  note = `${pages[page]?.name ?? 'The image'} cannot be shown: it is damaged, or of a kind that is not known here.`;
  say();
});

function act(action: ViewAction): void {
  // Before the image is there nobody knows how large it is.
  if (action.startsWith('zoom') && !sheet.image.naturalWidth) return;
  if (action === 'nextPage') turnTo(page + 1);
  else if (action === 'previousPage') turnTo(page - 1);
  else if (action === 'up') pan(0, STEP);
  else if (action === 'down') pan(0, -STEP);
  else if (action === 'left') pan(STEP, 0);
  else if (action === 'right') pan(-STEP, 0);
  else {
    setView(changed(view, action, sheet.zoom));
    if (action === 'fitWidth' || action === 'fitPage') sheet.top();
    send({ type: 'view', view });
  }
}

function pan(across: number, down: number): void {
  sheet.pan(across, down);
  keep();
}

function setView(next: ScanView): void {
  view = next;
  reading.hidden = !next.list || cards.count === 0;
  sheet.view = next;
  for (const name of ['invert', 'threshold', 'ruler', 'lens', 'list'] as const) {
    const pressed = name === 'threshold' ? next.threshold !== undefined : next[name];
    find(`button[data-action="${name}"]`).setAttribute('aria-pressed', String(pressed));
  }
  lens.draw();
  keep();
  say();
}

function keep(): void {
  const kept = placeToKeep(cable, { page, focus: sheet.focus });
  if (kept) vscode.setState(kept);
}

function say(): void {
  const where = pages.length
    ? `Page ${page + 1} of ${pages.length}, ${describe(view, sheet.zoom)}`
    : '';
  const text = [where, note].filter(Boolean).join('. ');
  if (status.textContent !== text) status.textContent = text;
}

function fillStrip(): void {
  strip.replaceChildren(
    ...pages.map(({ name }, i) => {
      const one = document.createElement('button');
      one.type = 'button';
      one.textContent = String(i + 1);
      one.title = name;
      one.setAttribute('aria-label', `Page ${i + 1}: ${name}`);
      one.addEventListener('click', () => turnTo(i));
      return one;
    }),
  );
  strip.hidden = pages.length < 2;
}

for (const one of document.querySelectorAll<HTMLElement>('button[data-action]')) {
  const action = VIEW_ACTIONS.find((known) => known === one.dataset['action']);
  if (action) one.addEventListener('click', () => act(action));
}
find('#belongs').addEventListener('click', () => send({ type: 'belongs', page }));
asToolbar(find('[role=toolbar]'));

followPointer(panel, sheet, {
  point: (from, to) => {
    if (page >= 0) send({ type: 'point', page, from, to });
  },
  over: (point) => {
    if (view.lens) lens.at(point);
  },
  moved: keep,
  zoom: (factor, x, y) => {
    if (!sheet.image.naturalWidth) return;
    const next = { ...view, zoom: zoomed(sheet.zoom * factor) };
    sheet.zoomAt(next, x, y);
    setView(next);
    send({ type: 'view', view });
  },
});
// Who came here with the Tab key or the mouse goes back to the text.
window.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') send({ type: 'leave' });
});
new ResizeObserver(() => {
  sheet.draw();
  lens.draw();
}).observe(panel);

send({ type: 'ready' });
