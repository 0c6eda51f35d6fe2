import type { AskedPlace } from '../../protocol/scan.js';

/** Room between the words and the line around them, in pixels of the image. */
const ROOM = 6;

/** The places on the page that open queries are about: outlined, and a click on one goes to its query. */
export class QueryMarks {
  readonly #over: HTMLElement;
  readonly #go: (query: string) => void;
  #places: readonly AskedPlace[] = [];
  #page = -1;

  constructor(over: HTMLElement, go: (query: string) => void) {
    this.#over = over;
    this.#go = go;
    // The sheet under it takes a press for a click on words.
    over.addEventListener('pointerdown', (event) => event.stopPropagation());
  }

  fill(places: readonly AskedPlace[]): void {
    this.#places = places;
    this.#draw();
  }

  turnTo(page: number): void {
    this.#page = page;
    this.#draw();
  }

  #draw(): void {
    const here = this.#places.filter(({ page }) => page === this.#page);
    this.#over.replaceChildren(...here.map((place) => this.#mark(place)));
  }

  #mark({ query, says, box: [x, y, width, height] }: AskedPlace): HTMLElement {
    const mark = document.createElement('button');
    mark.type = 'button';
    mark.className = 'query';
    mark.dataset['query'] = query;
    mark.setAttribute('aria-label', `Query: ${says}`);
    Object.assign(mark.style, {
      left: `${x - ROOM}px`,
      top: `${y - ROOM}px`,
      width: `${width + 2 * ROOM}px`,
      height: `${height + 2 * ROOM}px`,
    });
    const label = document.createElement('span');
    const words = document.createElement('span');
    label.append('?', words);
    words.textContent = ` ${says}`;
    mark.append(label);
    mark.addEventListener('click', () => this.#go(query));
    return mark;
  }
}
