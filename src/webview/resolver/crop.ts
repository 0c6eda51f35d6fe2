import type { Crop } from '../../protocol/resolver.js';
import type { PageImages } from '../page-images.js';

/** Heights of a line of type above and below the words that are shown. */
const AROUND = 1.6;

/** Screen pixels that a line of type is high in the crop. */
const LINE = 26;

/** The piece of the scan where a question stands. */
export class CropView {
  readonly #images: PageImages;
  readonly #figure: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #image: HTMLImageElement;
  readonly #boxes: HTMLElement;
  readonly #caption: HTMLElement;
  #crop: Crop | undefined;

  constructor(figure: HTMLElement, images: PageImages) {
    this.#images = images;
    this.#figure = figure;
    this.#frame = figure.querySelector<HTMLElement>('#frame')!;
    this.#image = figure.querySelector('img')!;
    this.#boxes = figure.querySelector<HTMLElement>('#boxes')!;
    this.#caption = figure.querySelector<HTMLElement>('figcaption')!;
    this.#image.addEventListener('load', () => {
      this.#figure.hidden = !this.#crop;
      this.#draw();
    });
    this.#image.addEventListener('error', () => {
      this.#figure.hidden = true;
    });
    new ResizeObserver(() => this.#draw()).observe(figure);
  }

  show(crop: Crop | undefined): void {
    this.#crop = crop;
    // A page that must be decoded first is not there at once: until then nothing is shown.
    this.#figure.hidden = !crop?.uri;
    if (!crop) return;
    this.#caption.textContent = crop.exact
      ? ''
      : 'These words were not found on the scan; what stands beside them is shown.';
    if (crop.uri) this.#load(crop.uri);
    else {
      void this.#images.addressOf(crop.page).then((address) => {
        if (this.#crop === crop) this.#load(address);
      });
    }
  }

  #load(address: string): void {
    if (this.#image.src !== address) this.#image.src = address;
    else {
      this.#figure.hidden = false;
      this.#draw();
    }
  }

  #draw(): void {
    const crop = this.#crop;
    if (!crop || !this.#image.naturalWidth) return;
    const left = Math.min(...crop.boxes.map(([x]) => x));
    const right = Math.max(...crop.boxes.map(([x, , width]) => x + width));
    const top = Math.min(...crop.boxes.map(([, y]) => y));
    const bottom = Math.max(...crop.boxes.map(([, y, , height]) => y + height));
    const line = Math.max(8, ...crop.boxes.map(([, , , height]) => height));
    const width = this.#frame.clientWidth;
    // What does not fit is made smaller rather than cut.
    const scale = Math.min(LINE / line, (width - 20) / (right - left));
    const height = Math.min(400, (bottom - top + 2 * AROUND * line) * scale);
    this.#frame.style.height = `${height}px`;
    const x = width / 2 - ((left + right) / 2) * scale;
    const y = (AROUND * line - top) * scale;
    this.#image.style.width = `${this.#image.naturalWidth * scale}px`;
    this.#image.style.transform = `translate(${x}px, ${y}px)`;
    this.#boxes.replaceChildren(
      ...crop.boxes.map(([boxLeft, boxTop, boxWidth, boxHeight]) => {
        const box = document.createElement('div');
        box.style.left = `${boxLeft * scale + x - 2}px`;
        box.style.top = `${boxTop * scale + y - 2}px`;
        box.style.width = `${boxWidth * scale + 4}px`;
        box.style.height = `${boxHeight * scale + 4}px`;
        return box;
      }),
    );
  }
}
