import type { Card, FromScan, Settlement } from '../../protocol/scan.js';
import type { Crops } from './crops.js';

/** What has no reading has a word for it. */
const NOTHING = 'nothing';

/** The list of what differs: for each place its crop, both readings, and what can be done. */
export class Cards {
  readonly #list: HTMLElement;
  readonly #crops: Crops;
  readonly #send: (message: FromScan) => void;
  readonly #seen: IntersectionObserver;
  /** What is in the list, by the card's name: a card that stays the same keeps its element. */
  readonly #items = new Map<string, { key: string; card: Card; item: HTMLElement }>();
  #current: string | undefined;

  constructor(list: HTMLElement, crops: Crops, send: (message: FromScan) => void) {
    this.#list = list;
    this.#crops = crops;
    this.#send = send;
    this.#seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const shown = isIntersecting && this.#items.get((target as HTMLElement).dataset['card']!);
        if (!shown) continue;
        this.#seen.unobserve(target);
        this.#crops.draw(target.querySelector('canvas')!, shown.card);
      }
    });
  }

  get count(): number {
    return this.#items.size;
  }

  fill(cards: readonly Card[]): void {
    const focused = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const place = cards.findIndex(({ id }) => id === focused);
    const before = new Map(this.#items);
    this.#items.clear();
    for (const card of cards) {
      const key = JSON.stringify(card);
      const same = before.get(card.id);
      const item = same?.key === key ? same.item : this.#make(card);
      this.#items.set(card.id, { key, card, item });
    }
    this.#list.replaceChildren(...[...this.#items.values()].map(({ item }) => item));
    for (const { item } of this.#items.values()) {
      if (!item.querySelector('canvas')?.style.width) this.#seen.observe(item);
    }
    this.mark(this.#current);
    // Whoever settles one card with the keyboard stands at the next.
    if (focused !== undefined) {
      const next = cards[place < 0 ? 0 : place];
      if (next) this.#items.get(next.id)?.item.querySelector('button')?.focus();
    }
  }

  /** Marks the card of the place at which the caret stands. */
  mark(id: string | undefined): void {
    this.#current = id;
    for (const [name, { item }] of this.#items) {
      if (name === id) {
        item.setAttribute('aria-current', 'true');
        item.scrollIntoView({ block: 'nearest' });
      } else {
        item.removeAttribute('aria-current');
      }
    }
  }

  #make(card: Card): HTMLElement {
    const { id, about, readings, labelled, note, box } = card;
    const item = document.createElement('li');
    item.dataset['card'] = id;
    const place = button(about, `Go to ${about}`, 'place');
    place.addEventListener('click', () => this.#send({ type: 'go', card: id }));
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    canvas.hidden = !box;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `The scan, ${about}`);
    const choices = document.createElement('div');
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-label', 'What does the scan say?');
    for (const { text, typed } of readings) {
      const label = labelled ? (typed ? ' (typed)' : ' (read by the machine)') : '';
      const one = button(
        (text || NOTHING) + label,
        `It says ${text || NOTHING}${label}`,
        'reading',
      );
      if (!text) one.classList.add('nothing');
      one.addEventListener('click', () => this.#settle(id, typed ? 'keep' : 'take'));
      choices.append(one);
    }
    for (const [how, sign, label] of OTHERS) {
      if (how === 'reveal' && labelled) continue;
      const one = button(sign, label, '');
      one.addEventListener('click', () => this.#settle(id, how));
      choices.append(one);
    }
    item.append(place, canvas, choices);
    if (note) {
      const words = document.createElement('p');
      words.textContent = note;
      item.append(words);
    }
    return item;
  }

  #settle(card: string, how: Settlement): void {
    this.#send({ type: 'settle', card, how });
  }
}

const OTHERS: readonly (readonly [how: Settlement, sign: string, label: string])[] = [
  ['doubt', '[?]', 'Mark as doubtful'],
  ['note', 'Query…', 'Ask a query about it'],
  ['reveal', 'Whose?', 'Show which was typed and which the machine read'],
];

function button(text: string, label: string, kind: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = label;
  if (kind) made.className = kind;
  return made;
}
