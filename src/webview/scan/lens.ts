import type { Sheet } from './sheet.js';

/** How much larger than on the sheet, and how much at least in pixels of the image. */
const LARGER = 2.5;
const LEAST = 1;

/** A strip that shows a part of the sheet larger: what is under the pointer, else under the caret. */
export class Lens {
  readonly #strip: HTMLElement;
  readonly #image: HTMLImageElement;
  readonly #sheet: Sheet;
  #point: readonly [number, number] = [0, 0];

  constructor(strip: HTMLElement, sheet: Sheet) {
    this.#strip = strip;
    this.#image = strip.querySelector('img')!;
    this.#sheet = sheet;
  }

  /** Shows what is around a point of the image. */
  at(point: readonly [number, number]): void {
    this.#point = point;
    this.draw();
  }

  draw(): void {
    const { image, isLens, angle, zoom } = this.#sheet;
    this.#strip.hidden = !isLens || !image.naturalWidth;
    if (this.#strip.hidden) return;
    if (this.#image.src !== image.src) this.#image.src = image.src;
    this.#image.style.filter = image.style.filter;
    this.#image.style.transform = new DOMMatrix()
      .translateSelf(this.#strip.clientWidth / 2, this.#strip.clientHeight / 2)
      .rotateSelf(angle)
      .scaleSelf(Math.max(LEAST, zoom * LARGER))
      .translateSelf(-this.#point[0], -this.#point[1])
      .toString();
  }
}
