/** A transcript with known errors, and where each stands: offsets in `text`. */
export interface Planted {
  text: string;
  errors: { kind: string; start: number; end: number }[];
}

type Random = () => number;

/** A small generator of the same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Word {
  text: string;
  /** What was planted here; empty where nothing was. */
  error: string;
}

/** Real words that a typist takes for one another. */
const SWAPS: Readonly<Record<string, string>> = {
  of: 'or', or: 'of', to: 'so', in: 'on', on: 'in', is: 'as', as: 'is', it: 'if', not: 'now', that: 'than',
  this: 'thus', these: 'those', they: 'then', from: 'form', with: 'will', will: 'with', any: 'and', was: 'has',
  been: 'seen', would: 'could', could: 'would', which: 'while', are: 'were', has: 'had', for: 'far',
}; // prettier-ignore

/**
 * Plants one error of each kind, three words left out and four misspellings in lines of a page: a
 * number, a real word for another, a word doubled, a line doubled, a line skipped. Never two in a
 * row, so that each can be told from the others.
 */
export function plant(lines: readonly string[], seed: number): Planted {
  const random = randomOf(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const rows: Word[][] = lines.map((line) => line.split(' ').map((text) => ({ text, error: '' })));
  const isFree = (y: number, x: number): boolean =>
    [-1, 0, 1].every((d) => !rows[y]?.[x + d]?.error) && rows[y]?.[x] !== undefined;
  const body = rows.map((_, y) => y).filter((y) => rows[y]!.length >= 6);

  // Lines first: three of the body, far from one another.
  const skipped = body[1 + pick(body.length - 6)]!;
  let doubled = body[2 + pick(body.length - 4)]!;
  while (Math.abs(doubled - skipped) < 3) doubled = body[2 + pick(body.length - 4)]!;

  const change = (
    kind: string,
    fits: (text: string) => boolean,
    make: (text: string) => string,
  ): void => {
    for (let tries = 0; tries < 400; tries++) {
      const y = pick(rows.length);
      if (Math.abs(y - skipped) < 2 || Math.abs(y - doubled) < 2) continue;
      const x = pick(rows[y]!.length);
      const word = rows[y]![x]!;
      if (!fits(word.text) || !isFree(y, x)) continue;
      const made = make(word.text);
      if (made === word.text) continue;
      rows[y]![x] = { text: made, error: kind };
      return;
    }
  };
  const isPlain = (text: string): boolean => /^[a-z]{5,}[.,]?$/.test(text);
  change(
    'number',
    (text) => /\d/.test(text),
    (text) => changeDigit(text, pick),
  );
  change(
    'real word',
    (text) => text in SWAPS,
    (text) => SWAPS[text]!,
  );
  for (let i = 0; i < 4; i++) change('misspelt', isPlain, (text) => misspell(text, pick));
  change(
    'word doubled',
    (text) => /^[A-Za-z]{2,}$/.test(text),
    (text) => `${text} ${text}`,
  );
  for (let i = 0; i < 3; i++)
    change(
      'word left out',
      (text) => /^[A-Za-z]{2,}$/.test(text),
      () => '',
    );

  const errors: Planted['errors'] = [];
  let text = '';
  rows.forEach((row, y) => {
    if (y === skipped) {
      errors.push({ kind: 'line skipped', start: text.length, end: text.length });
      return;
    }
    const typed = row
      .map((word) => word.text)
      .filter(Boolean)
      .join(' ');
    let at = text.length;
    for (const word of row) {
      if (word.error) {
        errors.push({ kind: word.error, start: at, end: at + word.text.length });
      }
      if (word.text) at += word.text.length + 1;
    }
    text += `${typed}\n`;
    if (y !== doubled) return;
    errors.push({ kind: 'line doubled', start: text.length, end: text.length + typed.length });
    text += `${typed}\n`;
  });
  return { text, errors };
}

function changeDigit(text: string, pick: (below: number) => number): string {
  const places = Array.from(text).flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const at = places[pick(places.length)]!;
  const digits = Array.from(text);
  const next = places.find((i) => i === at + 1);
  if (next !== undefined && text[next] !== text[at]) {
    [digits[at], digits[next]] = [text[next]!, text[at]!];
  } else {
    digits[at] = String((Number(text[at]) + 1 + pick(9)) % 10);
  }
  return digits.join('');
}

function misspell(text: string, pick: (below: number) => number): string {
  const i = 1 + pick(text.replace(/\W/g, '').length - 2);
  const [before, letter, after] = [text.slice(0, i), text[i]!, text.slice(i + 1)];
  switch (pick(4)) {
    case 0:
      return before + after.charAt(0) + letter + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + 'aeionrst'.charAt(pick(8)) + after;
  }
}
