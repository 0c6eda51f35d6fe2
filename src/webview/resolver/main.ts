import type { ResolverAction, ShownQuestion, ShownReading, ToResolver } from '../../protocol/resolver.js'; // prettier-ignore
import { PageImages } from '../page-images.js';
import { CropView } from './crop.js';

declare function acquireVsCodeApi(): {
  postMessage: (message: { action: ResolverAction } | { image: number }) => void;
};

const vscode = acquireVsCodeApi();
const get = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const [where, context, note] = [get('where'), get('context'), get('note')];
const readings = [...document.querySelectorAll<HTMLElement>('.reading')];
const images = new PageImages((image) => vscode.postMessage({ image }));
const crop = new CropView(get('crop'), images);

/** The keys of the page; each stands on its button too. */
const KEYS: Readonly<Record<string, ResolverAction>> = {
  '1': 'takeFirst', '2': 'takeSecond', '3': 'other', p: 'previous', arrowleft: 'previous', n: 'next',
  arrowright: 'next', o: 'nextOpen', u: 'takeBack', w: 'write',
}; // prettier-ignore

window.addEventListener('message', ({ data }: MessageEvent<ToResolver>) => {
  if (data.type === 'image') {
    void images.take(data);
    return;
  }
  const { count, open, question } = data;
  where.textContent = question
    ? `Difference ${question.number} of ${count}: ${question.kind}. ${open ? `${open} open.` : 'None open.'}`
    : 'The two transcripts do not differ.';
  document.querySelector('main')!.classList.toggle('none', !question);
  note.textContent = data.note;
  if (question) show(question);
});

function show({ before, after, readings: shown, taken, crop: place }: ShownQuestion): void {
  const gap = document.createElement('mark');
  gap.textContent = '   ';
  gap.setAttribute('aria-label', 'here');
  context.replaceChildren(lines(before), gap, lines(after));
  const other = typeof taken === 'object' ? taken.reading : undefined;
  for (const [i, button] of readings.entries()) {
    const words = button.querySelector('.words')!;
    if (i < 2) words.replaceChildren(...spans(shown[i]!));
    else words.textContent = other === undefined ? 'Another reading…' : other || '(nothing)';
    button.setAttribute('aria-pressed', String(i < 2 ? taken === i : other !== undefined));
  }
  crop.show(place);
}

/** A reading, with what differs made out; `(nothing)` where a keyer has nothing. */
function spans({ before, differs, after }: ShownReading): Node[] {
  if (!(before + differs + after)) return [document.createTextNode('(nothing)')];
  if (!(before + differs + after).trim()) return [document.createTextNode('(a space)')];
  const strong = document.createElement('strong');
  strong.textContent = differs;
  return [document.createTextNode(before), strong, document.createTextNode(after)];
}

function lines(text: string): Node {
  return document.createTextNode(text);
}

function act(action: ResolverAction): void {
  vscode.postMessage({ action });
}

window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = KEYS[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  act(action);
});

for (const button of document.querySelectorAll<HTMLElement>('button[data-action]')) {
  button.addEventListener('click', () => act(button.dataset['action'] as ResolverAction));
}

window.addEventListener('focus', () => {
  if (document.activeElement === document.body) document.querySelector('main')!.focus();
});
document.querySelector('main')!.focus();
act('ready');
