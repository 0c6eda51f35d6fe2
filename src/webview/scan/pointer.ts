import type { Sheet } from './sheet.js';

type Point = [x: number, y: number];

/** What the pointer means on the sheet. */
export interface PointerMeans {
  /** From one point of the image to another; a click is twice the same. */
  point: (from: Point, to: Point) => void;
  /** The pointer rests over a point of the image. */
  over: (point: Point) => void;
  /** The sheet was moved. */
  moved: () => void;
  /** Larger or smaller by a factor, around a point of the window. */
  zoom: (factor: number, x: number, y: number) => void;
}

/** A click or a drag means words; the middle button, Alt or the wheel moves the sheet; Ctrl and the wheel zoom. */
export function followPointer(panel: HTMLElement, sheet: Sheet, means: PointerMeans): void {
  let pressed: { x: number; y: number; at: Point; moves: boolean } | undefined;
  panel.addEventListener('pointerdown', (event) => {
    const { clientX: x, clientY: y, button: which, altKey } = event;
    if (which > 1) return;
    pressed = { x, y, at: sheet.pointAt(x, y), moves: which === 1 || altKey };
    panel.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  panel.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (pressed?.moves) {
      sheet.pan(clientX - pressed.x, clientY - pressed.y);
      pressed.x = clientX;
      pressed.y = clientY;
    }
    means.over(sheet.pointAt(clientX, clientY));
  });
  panel.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (pressed && !pressed.moves) means.point(pressed.at, sheet.pointAt(clientX, clientY));
    if (pressed?.moves) means.moved();
    pressed = undefined;
  });
  panel.addEventListener('pointercancel', () => {
    pressed = undefined;
  });
  panel.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { clientX, clientY, deltaX, deltaY, ctrlKey, metaKey } = event;
      if (ctrlKey || metaKey) {
        means.zoom(Math.exp(-deltaY / 400), clientX, clientY);
      } else {
        sheet.pan(-deltaX, -deltaY);
        means.moved();
      }
    },
    { passive: false },
  );
}
