import {
  type FromScan, PLAIN_VIEW, readView, type ScanView, type ToScan, VIEW_ACTIONS, type ViewAction,
} from '../../protocol/scan.js'; // prettier-ignore
import { Sheet } from './sheet.js';
import { changed, describe } from './view.js';

declare function acquireVsCodeApi(): {
  postMessage: (message: FromScan) => void;
  getState: () => unknown;
  setState: (state: { cable: string; view: ScanView; page: number }) => void;
};

/** Pixels that the arrow keys and buttons move the sheet by. */
const STEP = 80;

const vscode = acquireVsCodeApi();
const panel = document.querySelector<HTMLElement>('#panel')!;
const status = document.querySelector<HTMLElement>('#status')!;
const strip = document.querySelector<HTMLElement>('#strip')!;

let cable = '';
let pages: { name: string; uri: string }[] = [];
let page = -1;
let view: ScanView = PLAIN_VIEW;
let note = '';
/** What is to be shown once the page's image is there. */
let waiting: Extract<ToScan, { type: 'show' }> | undefined;
const sheet = new Sheet(panel, view);

window.addEventListener('message', ({ data }: MessageEvent<ToScan>) => {
  switch (data.type) {
    case 'open':
      ({ cable, pages } = data);
      setView(readView(data.view) ?? PLAIN_VIEW);
      fillStrip();
      turnTo(0);
      break;
    case 'show':
      show(data);
      break;
    case 'image':
      void paint(data);
      break;
    case 'do':
      act(data.action);
  }
});

function show(message: Extract<ToScan, { type: 'show' }>): void {
  note = message.note;
  if (message.page !== page) {
    turnTo(message.page);
    waiting = message;
  } else if (sheet.image.complete && sheet.image.naturalWidth) {
    sheet.show(message.boxes, message.exact);
  } else {
    waiting = message;
  }
  say();
}

function turnTo(index: number): void {
  const next = pages[index];
  if (!next || index === page) return;
  page = index;
  waiting = undefined;
  sheet.show([], true);
  if (next.uri) {
    sheet.image.src = next.uri;
  } else {
    sheet.image.removeAttribute('src');
    vscode.postMessage({ type: 'image', page });
  }
  sheet.image.alt = `Page ${index + 1} of ${pages.length} of the scan: ${next.name}`;
  for (const [i, button] of [...strip.children].entries()) {
    button.setAttribute('aria-current', i === index ? 'page' : 'false');
  }
  keep();
  say();
}

/** Shows a page that the browser cannot decode itself. */
async function paint({
  page: index,
  width,
  height,
  gray,
}: Extract<ToScan, { type: 'image' }>): Promise<void> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  for (let i = 0; i < gray.length; i++) {
    image.data.fill(gray[i]!, 4 * i, 4 * i + 3);
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  const url = URL.createObjectURL(await canvas.convertToBlob());
  if (index === page) {
    sheet.image.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
    sheet.image.src = url;
  } else {
    URL.revokeObjectURL(url);
  }
}

sheet.image.addEventListener('load', () => {
  const { naturalWidth: width, naturalHeight: height } = sheet.image;
  vscode.postMessage({ type: 'size', page, width, height });
  sheet.top();
  if (waiting) sheet.show(waiting.boxes, waiting.exact);
  waiting = undefined;
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
  else if (action === 'up') sheet.pan(0, STEP);
  else if (action === 'down') sheet.pan(0, -STEP);
  else if (action === 'left') sheet.pan(STEP, 0);
  else if (action === 'right') sheet.pan(-STEP, 0);
  else {
    setView(changed(view, action, sheet.zoom));
    if (action === 'fitWidth' || action === 'fitPage') sheet.top();
    vscode.postMessage({ type: 'view', view });
  }
}

function setView(next: ScanView): void {
  view = next;
  sheet.view = next;
  for (const name of ['invert', 'threshold', 'ruler'] as const) {
    const pressed = name === 'threshold' ? next.threshold !== undefined : next[name];
    button(name)?.setAttribute('aria-pressed', String(pressed));
  }
  keep();
  say();
}

function keep(): void {
  vscode.setState({ cable, view, page });
}

function say(): void {
  const where = pages.length
    ? `Page ${page + 1} of ${pages.length}, ${describe(view, sheet.zoom)}`
    : '';
  const text = [where, note].filter(Boolean).join('. ');
  if (status.textContent !== text) status.textContent = text;
}

function button(name: string): HTMLElement | null {
  return document.querySelector(`button[data-action="${name}"]`);
}

function fillStrip(): void {
  strip.replaceChildren(
    ...pages.map(({ name }, i) => {
      const one = document.createElement('button');
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

// The pointer: a click or a drag means words; with the middle button, or Alt, it moves the sheet.
let pressed: { x: number; y: number; at: [number, number]; moves: boolean } | undefined;
panel.addEventListener('pointerdown', (event) => {
  const { clientX: x, clientY: y, button: which, altKey } = event;
  if (which > 1) return;
  pressed = { x, y, at: sheet.pointAt(x, y), moves: which === 1 || altKey };
  panel.setPointerCapture(event.pointerId);
  event.preventDefault();
});
panel.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (!pressed?.moves) return;
  sheet.pan(clientX - pressed.x, clientY - pressed.y);
  pressed.x = clientX;
  pressed.y = clientY;
});
panel.addEventListener('pointerup', ({ clientX, clientY }) => {
  if (pressed && !pressed.moves && page >= 0) {
    vscode.postMessage({
      type: 'point',
      page,
      from: pressed.at,
      to: sheet.pointAt(clientX, clientY),
    });
  }
  pressed = undefined;
});
panel.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const { clientX, clientY, deltaX, deltaY, ctrlKey, metaKey } = event;
    if (!ctrlKey && !metaKey) {
      sheet.pan(-deltaX, -deltaY);
      return;
    }
    const zoom = Math.min(16, Math.max(0.02, sheet.zoom * Math.exp(-deltaY / 400)));
    view = { ...view, zoom };
    sheet.zoomAt(view, clientX, clientY);
    vscode.postMessage({ type: 'view', view });
    say();
  },
  { passive: false },
);
new ResizeObserver(() => {
  sheet.draw();
}).observe(panel);

vscode.postMessage({ type: 'ready' });
