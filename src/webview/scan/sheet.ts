import type { ScanView } from '../../protocol/scan.js';

type Box = readonly [x: number, y: number, width: number, height: number];
type Point = [x: number, y: number];

/** Where in the panel, from its top, the line of the caret stays, as a share of its height. */
const EYE_HEIGHT = 0.38;

/** The image of a page with the boxes over it: moved, zoomed and turned as one sheet. */
export class Sheet {
  readonly image: HTMLImageElement;
  readonly #panel: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #boxes: HTMLElement;
  readonly #ruler: HTMLElement;
  #view: ScanView;
  /** The point of the image that is shown at the eye's height in the middle of the panel. */
  #focus: Point = [0, 0];

  constructor(panel: HTMLElement, view: ScanView) {
    this.#panel = panel;
    this.#view = view;
    this.#sheet = panel.querySelector<HTMLElement>('#sheet')!;
    this.image = panel.querySelector<HTMLImageElement>('#image')!;
    this.#boxes = panel.querySelector<HTMLElement>('#boxes')!;
    this.#ruler = panel.querySelector<HTMLElement>('#ruler')!;
  }

  get angle(): number {
    return this.#view.angle;
  }

  get isLens(): boolean {
    return this.#view.lens;
  }

  /** The point of the image at the eye's height: what is kept of a place. */
  get focus(): Point {
    return this.#focus;
  }

  set focus(point: Point) {
    this.#focus = point;
    this.draw();
  }

  get zoom(): number {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    if (typeof this.#view.zoom === 'number' || !width || !height) {
      return typeof this.#view.zoom === 'number' ? this.#view.zoom : 1;
    }
    const upright = Math.abs(Math.round(this.#view.angle / 90)) % 2 === 0;
    const [across, down] = upright ? [width, height] : [height, width];
    const fit = this.#panel.clientWidth / across;
    return this.#view.zoom === 'width' ? fit : Math.min(fit, this.#panel.clientHeight / down);
  }

  set view(view: ScanView) {
    this.#view = view;
    this.draw();
  }

  /** A page that was just loaded begins at its top. */
  top(): void {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    this.#focus = [
      width / 2,
      Math.min(height / 2, (this.#panel.clientHeight * EYE_HEIGHT) / this.zoom),
    ];
    this.draw();
  }

  /**
   * Shows words: their line at the eye's height, and moved sideways only where it must be. Where the
   * sheet is to stay as somebody left it, they are framed only.
   */
  show(boxes: readonly Box[], exact: boolean, stays = false): void {
    this.#boxes.replaceChildren(
      ...boxes.map(([x, y, width, height]) => {
        const box = document.createElement('div');
        box.className = exact ? 'box' : 'box near';
        Object.assign(box.style, {
          left: `${x - 3}px`, top: `${y - 3}px`, width: `${width + 6}px`, height: `${height + 6}px`,
        }); // prettier-ignore
        return box;
      }),
    );
    const [first] = boxes;
    if (first) {
      const [x, y, width, height] = first;
      const half = this.#panel.clientWidth / this.zoom / 2;
      const left = this.#focus[0] - half;
      const fits = x >= left && x + width <= left + 2 * half;
      if (!stays) this.#focus = [fits ? this.#focus[0] : x + width / 2, y + height / 2];
      Object.assign(this.#ruler.style, {
        top: `${y - height * 0.25}px`,
        height: `${height * 1.5}px`,
      });
    }
    this.#ruler.hidden = !first || !this.#view.ruler;
    this.draw();
  }

  /** Moves the sheet by pixels of the screen. */
  pan(across: number, down: number): void {
    const angle = (-this.#view.angle * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    this.#focus = [
      this.#focus[0] - (across * cos - down * sin) / this.zoom,
      this.#focus[1] - (across * sin + down * cos) / this.zoom,
    ];
    this.draw();
  }

  /** Changes the view so that what is under a point of the screen stays there. */
  zoomAt(view: ScanView, x: number, y: number): void {
    const before = this.pointAt(x, y);
    this.view = view;
    const after = this.pointAt(x, y);
    this.#focus = [this.#focus[0] + before[0] - after[0], this.#focus[1] + before[1] - after[1]];
    this.draw();
  }

  /** The point of the image under a point of the window. */
  pointAt(x: number, y: number): Point {
    const { left, top } = this.#panel.getBoundingClientRect();
    const { x: across, y: down } = this.#matrix()
      .inverse()
      .transformPoint({ x: x - left, y: y - top });
    return [across, down];
  }

  draw(): void {
    const { brightness, contrast, gamma, threshold, invert, ruler } = this.#view;
    this.#sheet.style.transform = this.#matrix().toString();
    // What is written over the page is as large on the screen at every zoom.
    this.#sheet.style.setProperty('--zoom', String(this.zoom));
    const tone = document.querySelectorAll('#tone feFuncR, #tone feFuncG, #tone feFuncB');
    const limit = document.querySelectorAll('#limit feFuncR, #limit feFuncG, #limit feFuncB');
    for (const one of tone) one.setAttribute('exponent', String(gamma));
    // A slope so steep that everything is black or white, the threshold in its middle.
    for (const one of limit) one.setAttribute('intercept', String(0.5 - 255 * (threshold ?? 0.5)));
    const filters = [
      `brightness(${brightness})`,
      `contrast(${contrast})`,
      ...(gamma === 1 ? [] : ['url(#tone)']),
      ...(threshold === undefined ? [] : ['grayscale(1)', 'url(#limit)']),
      ...(invert ? ['invert(1)'] : []),
    ];
    this.image.style.filter = filters.join(' ');
    if (!ruler) this.#ruler.hidden = true;
  }

  #matrix(): DOMMatrix {
    return new DOMMatrix()
      .translateSelf(this.#panel.clientWidth / 2, this.#panel.clientHeight * EYE_HEIGHT)
      .rotateSelf(this.#view.angle)
      .scaleSelf(this.zoom)
      .translateSelf(-this.#focus[0], -this.#focus[1]);
  }
}
