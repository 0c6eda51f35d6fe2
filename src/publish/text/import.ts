import { frontMatterExtent } from '../../cable/index.js';
import {
  accounted,
  type Change,
  frontMatterOf,
  type Imported,
  setAside,
  wordsOf,
} from '../imported.js';
import { closeUp } from './close-up.js';
import { joinLines } from './join-lines.js';
import { isStamp } from './stamps.js';

/** A line with its number in the source; one that an import adds has that of the line it is for. */
export interface SourceLine {
  text: string;
  line: number;
}

/**
 * Pasted text, of OCR or of a wire, as a transcript: a line remains a line. Stamps of later
 * reviewers go to the front matter, form feeds become page lines, and what mail programs and OCR
 * do to lines is undone. `joined` makes one line of each paragraph.
 */
export function importText(source: string, { joined = false } = {}): Imported {
  const front = frontMatterExtent(source);
  const kept = front ? source.slice(front.start, front.end) : '';
  const before = kept ? kept.split(/\r\n|\r|\n/).length - 1 : 0;
  const body = front ? source.slice(front.end).replace(/^[ \t]*(?:\r\n|\r|\n)/, '') : source;
  const changes: Change[] = [];
  const lines = body
    .split(/\r\n|\r|\n/)
    .flatMap((text, index) => cleaned(text, before + (front ? 2 : 1) + index, changes));
  const why = front ? '' : ': it is in the front matter';
  const { stamps, rest } = withoutStamps(unquoted(lines, changes), changes, why);
  const closed = closeUp(rest, changes);
  const text = (joined ? joinLines(closed, changes) : closed)
    .map((line) => line.text)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  const data = kept ? `${kept}\n\n` : frontMatterOf({ release: stamps.join('; ') });
  return accounted(wordsOf(source), { text: text || data ? `${data}${text}\n` : '', changes });
}

/** A line without what is not seen; a form feed becomes a line of its own. */
function cleaned(text: string, line: number, changes: Change[]): SourceLine[] {
  const whole = text.replace(/\S+/g, (from) => {
    const to = from.replaceAll('\u00ad', '');
    if (to === from) return from;
    changes.push({ line, kind: 'joined', from, to, why: 'a hyphen that is not seen is taken out' });
    return to;
  });
  return whole
    .replace(/[\u00a0\ufeff]/g, ' ')
    .split(/(\f)/)
    .map((piece) => ({ text: piece.replace(/[ \t\v]+$/, ''), line }))
    .filter(({ text: piece }, _, pieces) => piece !== '' || pieces.length === 1);
}

/** Takes away the signs with which a mail program quotes, where every line has one. */
function unquoted(lines: readonly SourceLine[], changes: Change[]): SourceLine[] {
  const full = lines.filter(({ text }) => text.trim() !== '');
  if (full.length < 2 || !full.every(({ text }) => text.startsWith('>'))) return [...lines];
  changes.push(setAside(full[0]!.line, '', 'the signs of a quoted mail are taken off'));
  return lines.map(({ text, line }) => ({ text: text.replace(/^(?:> ?)+/, ''), line }));
}

/** What numbers a page in a line of text, in a form that OCR and machines leave whole. */
const PAGE = /^(?:\[page (\d{1,4})(?: of \d+)?\]|[-–—] ?(\d{1,4}) ?[-–—]|PAGE (\d{2,3})\b.*)$/i;

/** Lines without the stamps of later reviewers, with a page line where only those parted two pages. */
function withoutStamps(
  lines: readonly SourceLine[],
  changes: Change[],
  where: string,
): { stamps: string[]; rest: SourceLine[] } {
  const stamps = new Set<string>();
  const rest: SourceLine[] = [];
  let page = 1;
  /** Stamps since the last line of text, and a form feed among them. */
  let run = { stamps: 0, feed: false, line: 0 };
  const turn = (next: string): void => {
    const numbered = PAGE.exec(next.trim());
    const last = rest.findLast(({ text }) => text.trim() !== '');
    const begins = run.feed || run.stamps > 1;
    if (begins && last && !numbered && !PAGE.test(last.text.trim())) {
      page++;
      const to = `[page ${page}]`;
      const why = run.feed ? 'a form feed begins a page' : 'the stamps of two pages meet here';
      changes.push({ line: run.line, kind: 'changed', from: '', to, why });
      const blank = { text: '', line: run.line };
      if (rest.at(-1)?.text !== '') rest.push(blank);
      rest.push({ text: to, line: run.line }, blank);
    }
    if (numbered) page = Number(numbered[1] ?? numbered[2] ?? numbered[3]);
    run = { stamps: 0, feed: false, line: 0 };
  };
  for (const { text, line } of lines) {
    const stamp = isStamp(text);
    const feed = text === '\f';
    if (stamp || feed) {
      run = {
        stamps: run.stamps + (stamp ? 1 : 0),
        feed: run.feed || feed,
        line: run.line || line,
      };
      if (!stamp) continue;
      const said = text.trim().replace(/\s+/g, ' ');
      const again = stamps.has(said) ? 'is a stamp that was seen before' : `${NEW}${where}`;
      changes.push(setAside(line, said, again));
      stamps.add(said);
      continue;
    }
    if (text !== '') turn(text);
    // What stood between two stamps parts nothing.
    else if (run.line > 0 && rest.at(-1)?.text === '') continue;
    rest.push({ text, line });
  }
  return { stamps: [...stamps], rest };
}

const NEW = 'is a stamp of a later reviewer';
