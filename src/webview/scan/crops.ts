import type { Card } from '../../protocol/scan.js';
import type { PageImages } from '../page-images.js';

/** Height of a crop on the screen, and its largest width. */
const HEIGHT = 44;
const WIDTH = 420;

/** How much of the page around a box is shown, in heights of its line. */
const BESIDE = 4;
const ABOVE = 0.6;

/** Cuts what the cards show out of the pages, one page after the other, so that only one is in memory. */
export class Crops {
  readonly #images: PageImages;
  #last: { page: number; image: HTMLImageElement } | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(images: PageImages) {
    this.#images = images;
  }

  /** Other pages take the place of those before. */
  forget(): void {
    this.#last = undefined;
  }

  /** Draws a card's place on the page once the cards before it are drawn. */
  draw(canvas: HTMLCanvasElement, { page, box }: Card): void {
    if (!box) return;
    this.#queue = this.#queue.then(async () => {
      // A card that was taken away meanwhile needs no picture.
      if (!canvas.isConnected) return;
      const image = await this.#imageOf(page).catch(() => undefined);
      if (image) cut(canvas, image, box);
    });
  }

  async #imageOf(page: number): Promise<HTMLImageElement> {
    if (this.#last?.page !== page) {
      const image = new Image();
      image.src = await this.#images.addressOf(page);
      await image.decode();
      this.#last = { page, image };
    }
    return this.#last.image;
  }
}

function cut(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  [x, y, width, height]: NonNullable<Card['box']>,
): void {
  const line = Math.min(height, 60);
  const left = x - BESIDE * line;
  const top = y - ABOVE * line;
  const [across, down] = [width + 2 * BESIDE * line, height + 2 * ABOVE * line];
  const lines = Math.max(1, Math.min(3, Math.round(height / line)));
  const scale = Math.min((HEIGHT * lines) / down, WIDTH / across);
  const dense = window.devicePixelRatio;
  canvas.width = Math.round(across * scale * dense);
  canvas.height = Math.round(down * scale * dense);
  canvas.style.width = `${across * scale}px`;
  canvas.style.height = `${down * scale}px`;
  const context = canvas.getContext('2d')!;
  context.scale(scale * dense, scale * dense);
  context.drawImage(image, -left, -top);
  context.strokeStyle = '#d9480f';
  context.lineWidth = 2 / scale;
  context.strokeRect(x - left - 3, y - top - 3, width + 6, height + 6);
}
