/**
 * The cables that the benchmark reads: invented, and the same in every run. Half are typed on the
 * Department's form, half are wire texts in capitals, as the two are read differently.
 */
import { type Random, randomOf } from './random.mjs';
import { CLAUSES, MONTHS, NAMES, POSTS, SUBJECTS, TAILS, VERBS } from './words.mjs';

/** About 3 KB, as most telegrams. */
export const TELEGRAM = 3000;

/** Telegrams of about 3 KB, forms and wires in turn. */
export function telegrams(count: number): string[] {
  return Array.from({ length: count }, (_, i) => cable(TELEGRAM, i));
}

/** One cable of about `size` characters; odd seeds give wire texts. */
export function cable(size: number, seed: number): string {
  const random = randomOf(seed * 7919 + 17);
  return seed % 2 ? wire(size, random) : form(size, random);
}

function form(size: number, random: Random): string {
  const marking = random.pick(['CONFIDENTIAL', 'SECRET', 'OFFICIAL USE ONLY']);
  const post = random.pick(POSTS);
  const parts = [`${marking}\n\nClassification\n\n`];
  const year = random.between(1953, 1963);
  parts.push(
    `ACTION: Amembassy ${post} ${random.between(100, 2900)}\n` +
      `INFO: Amembassy ${random.pick(POSTS)}\n\n` +
      `${random.pick(MONTHS)} ${random.between(1, 28)}, ${year}\n\n`,
  );
  const lines = body(size, random);
  let page = 1;
  let room = 1800;
  let length = parts.join('').length;
  for (const line of lines) {
    parts.push(line, '\n\n');
    length += line.length + 2;
    room -= line.length;
    if (room < 0) {
      page++;
      const turn = `${marking}\n\n[page ${page}]\n\n${marking}\n\nClassification\n\n`;
      parts.push(turn);
      length += turn.length;
      room = 1800;
    }
    if (length >= size) break;
  }
  parts.push(`This completes report.\n\n${random.pick(NAMES)}\n\nEND\n\n${marking}\n`);
  return parts.join('');
}

function wire(size: number, random: Random): string {
  const post = random.pick(POSTS).toUpperCase();
  const number = String(random.between(1000, 99_999)).padStart(5, '0');
  const stamp = `${String(random.between(1, 28)).padStart(2, '0')}1${random.between(1, 9)}30Z`;
  const month = random.pick(MONTHS).slice(0, 3).toUpperCase();
  const head =
    `FM AMEMBASSY ${post}\nTO SECSTATE WASHDC PRIORITY 4127\nINFO AMEMBASSY ${random.pick(POSTS).toUpperCase()}\n` +
    `C O N F I D E N T I A L ${post} ${number}\n\nE.O. 11652: GDS\nTAGS: PFOR, ETRD\n` +
    `SUBJECT: REPORT OF CONVERSATIONS\n\nREF: STATE ${random.between(10_000, 99_999)}\n\n`;
  const lines: string[] = [
    'CONFIDENTIAL', '', `PAGE 01        ${post}  ${number}  ${stamp}`, '',
    `R ${stamp} ${month} 7${random.between(3, 9)}`, ...head.trimEnd().split('\n'), '',
  ]; // prettier-ignore
  let page = 1;
  let length = lines.join('\n').length;
  for (const paragraph of body(size, random)) {
    for (const line of [...wrap(paragraph.toUpperCase(), 68), '']) {
      lines.push(line);
      length += line.length + 1;
      if (lines.length % 54 === 0) {
        page++;
        const turn = [
          'CONFIDENTIAL',
          '',
          'CONFIDENTIAL',
          '',
          `PAGE ${String(page).padStart(2, '0')}        ${post}  ${number}  ${stamp}`,
          '',
        ];
        lines.push(...turn);
        length += turn.join('\n').length + 1;
      }
    }
    if (length >= size) break;
  }
  lines.push(random.pick(NAMES), '', 'CONFIDENTIAL', '', 'NNNN', '');
  return lines.join('\n');
}

/** Numbers end before a thousand: what is longer goes on without. */
const LAST_NUMBER = 999;

/** Paragraphs without end, with what the checks look for here and there. */
function* body(size: number, random: Random): Generator<string> {
  const most = Math.ceil(size / 100);
  for (let number = 1; number <= most; number++) {
    const sentences = Array.from({ length: random.between(2, 5) }, () => sentence(random));
    if (number > LAST_NUMBER) {
      yield sentences.join(' ');
      continue;
    }
    if (number > 2 && random.chance(0.2)) {
      sentences.push(`This supplements what was said in para ${random.between(1, number - 1)}.`);
    }
    yield `${number}. ${sentences.join(' ')}`;
    if (random.chance(0.1)) {
      yield `(a) ${sentence(random)}`;
      yield `(b) ${sentence(random)}`;
    }
  }
}

function sentence(random: Random): string {
  const main = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} that ${random.pick(CLAUSES)}`;
  const kind = random.between(0, 11);
  if (kind === 0) return `${main} on ${random.pick(MONTHS)} ${random.between(1, 28)}.`;
  if (kind === 1) return `${main} (Embtel ${random.between(100, 2999)}).`;
  if (kind === 2) return `${main} [illegible] ${random.pick(TAILS)}.`;
  if (kind === 3)
    return `${main}, ${random.pick(TAILS)}, at cost of $${random.between(2, 9)},500,000.`;
  return random.chance(0.5) ? `${main} ${random.pick(TAILS)}.` : `${main}.`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  lines.push(line);
  return lines;
}
