import type { ToScan } from '../protocol/scan.js';

/** Pages that the browser cannot decode itself and of which the image is kept. */
const KEPT = 3;

/** Where the images of the pages are; those that the editor must decode are asked of it. */
export class PageImages {
  readonly #ask: (page: number) => void;
  #addresses: readonly string[] = [];
  /** Addresses that were made here, the one used last at the end. */
  readonly #made = new Map<number, string>();
  readonly #waiting = new Map<number, ((address: string) => void)[]>();

  constructor(ask: (page: number) => void) {
    this.#ask = ask;
  }

  /** Other pages take the place of those before; an empty address is asked for. */
  open(addresses: readonly string[]): void {
    for (const address of this.#made.values()) URL.revokeObjectURL(address);
    this.#made.clear();
    this.#waiting.clear();
    this.#addresses = addresses;
  }

  /** The address of a page's image, as soon as it is there. */
  addressOf(page: number): Promise<string> {
    const known = this.#made.get(page) ?? this.#addresses[page];
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => {
      const others = this.#waiting.get(page);
      this.#waiting.set(page, [...(others ?? []), resolve]);
      if (!others) this.#ask(page);
    });
  }

  /** Takes a page that was asked for. */
  async take({ page, width, height, gray }: Extract<ToScan, { type: 'image' }>): Promise<void> {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    const image = context.createImageData(width, height);
    for (let i = 0; i < gray.length; i++) {
      image.data.fill(gray[i]!, 4 * i, 4 * i + 3);
      image.data[4 * i + 3] = 255;
    }
    context.putImageData(image, 0, 0);
    const address = URL.createObjectURL(await canvas.convertToBlob());
    this.#made.set(page, address);
    const [oldest] = this.#made.keys();
    if (this.#made.size > KEPT && oldest !== undefined) {
      URL.revokeObjectURL(this.#made.get(oldest)!);
      this.#made.delete(oldest);
    }
    for (const resolve of this.#waiting.get(page) ?? []) resolve(address);
    this.#waiting.delete(page);
  }
}
