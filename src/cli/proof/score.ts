import { type Points, pointsOf } from '../../cable/index.js';
import { type ScoredPlace, scoreOf } from '../../proof/index.js';
import { type ExitCode, UsageError } from '../io.js';
import { printable } from '../printable.js';
import type { Transcript } from '../transcripts.js';
import type { ProofIo, ProofValues } from './values.js';

type Point = ReturnType<Points['at']>;

/** A place as it is printed. */
interface Shown {
  what: 'missed' | 'spoilt';
  place: ScoredPlace;
  start: Point;
  end: Point;
}

/** Prints how somebody fared who corrected a text with planted errors. */
export async function scoreReading(
  operands: readonly string[],
  { given, paper, format }: ProofValues,
  io: ProofIo,
): Promise<ExitCode> {
  const [path] = operands;
  if (path === undefined || operands.length > 1 || given === undefined || paper === undefined) {
    throw new UsageError('score wants one file and two to measure it by: cablese proof score FILE --given FILE --paper FILE'); // prettier-ignore
  }
  if (format === 'markdown' || format === 'csv') {
    throw new UsageError(`score prints pretty or json; ${format} is for queries`);
  }
  const texts: Transcript[] = [];
  for await (const each of io.readTranscripts([path, given, paper], io)) {
    if ('message' in each) io.stderr.write(`cablese: ${printable(each.path)} ${each.message}\n`);
    else texts.push(each);
  }
  const [mine, errors, truth] = texts;
  if (!mine || !errors || !truth) return 2;
  const score = scoreOf({ paper: truth, given: errors, read: mine });
  const points = pointsOf(mine.text);
  const show = (what: Shown['what']) => (place: ScoredPlace): Shown => ({
    what, place, start: points.at(place.at.start), end: points.at(place.at.end),
  }); // prettier-ignore
  const shown = [...score.missed.map(show('missed')), ...score.spoilt.map(show('spoilt'))];
  shown.sort((a, b) => a.start.offset - b.start.offset);
  const { planted, mended, spoiltWords } = score;
  if (format === 'json') {
    const places = (what: Shown['what']): object[] =>
      shown.filter((each) => each.what === what).map(({ place, start, end }) => ({ start, end, page: place.page, typed: place.typed, paper: place.paper })); // prettier-ignore
    const body = { version: 1, path, planted, mended: mended.length, spoiltWords, missed: places('missed'), spoilt: places('spoilt') }; // prettier-ignore
    io.stdout.write(`${JSON.stringify(body)}\n`);
    return 0;
  }
  const name = printable(path);
  const spoilt = `${spoiltWords} right ${spoiltWords === 1 ? 'word' : 'words'} spoilt`;
  const lines = [
    `${name}  ${mended.length} of ${planted} planted errors put right, ${spoilt}`,
    ...shown.map(
      ({ what, place: { page, typed, paper: onPaper }, start }) =>
      printable(`${name}:${start.line}:${start.column}  ${what}  page ${page}  ${quoted(typed)} here, ${quoted(onPaper)} on the paper`), // prettier-ignore
    ),
  ];
  io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function quoted(text: string): string {
  return text ? `“${text.replace(/\s+/g, ' ')}”` : 'nothing';
}
