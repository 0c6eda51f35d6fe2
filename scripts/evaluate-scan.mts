/**
 * Says how well a transcript finds its scan, and how well the second reading finds planted errors:
 * `npm run evaluate:scan [-- --seeds N] [--show]`; with `--ocr` what the OCR costs and how well it
 * reads, and nothing else. The pages are those of `../shared/data/scans`; the seeds are none that the
 * design was measured with.
 */
import { parseArgs } from 'node:util';
import { pagesOf, parseCable } from '../src/cable/index.js';
import { isKnownWord } from '../src/check/words/words.js';
import {
  alignTranscript, type Box, type Difference, findDifferences, placeOf, wordAt,
} from '../src/scan/index.js'; // prettier-ignore
import { measureOcr } from './evaluate-scan/ocr.mjs';
import { plant } from './evaluate-scan/plant.mjs';
import { type TruePage, truePages } from './evaluate-scan/pages.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    first: { type: 'string', default: '1000' },
    show: { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: false },
  },
});

const pages = await truePages();
if (!pages.length) console.log('../shared/data/scans is not here: nothing to measure.');
if (values.ocr) {
  await measureOcr(pages);
  process.exit();
}
const groupOf = ({ name }: TruePage): string => name.replace(/^[a-z]+_|_p\d+$/g, '');
for (const group of new Set(pages.map(groupOf))) {
  const members = pages.filter((page) => groupOf(page) === group);
  links(group, members);
  reading(group, members);
}

/** Caret to box, and click to word, on a transcript without errors. */
function links(group: string, members: readonly TruePage[]): void {
  let [words, boxes, clicks] = [0, 0, 0];
  for (const page of members) {
    const text = page.lines.join('\n');
    const root = parseCable(text);
    const alignment = alignTranscript(root, pagesOf(root), [page.scan]);
    let at = 0;
    for (const { text: word, box } of page.words) {
      const start = text.indexOf(word, at);
      const end = (at = start + word.length);
      words++;
      const place = placeOf(alignment, { start, end });
      if (place?.exact && place.boxes.some((one) => overlap(one, box) >= 0.5)) boxes++;
      else if (values.show) console.log('  no box:', page.name, word);
      const found = wordAt(alignment, 0, [box[0] + box[2] / 2, box[1] + box[3] / 2]);
      if (found?.exact && found.start < end && found.end > start) clicks++;
      else if (values.show) console.log('  no click:', page.name, word);
    }
  }
  console.log(
    `${group}: caret to box ${percent(boxes, words)}, click to word ${percent(clicks, words)} of ${words}`,
  );
}

function reading(group: string, members: readonly TruePage[]): void {
  const caught = new Map<string, [hit: number, all: number]>();
  let [hits, all, alarms, runs] = [0, 0, 0, 0];
  for (const page of members) {
    for (let seed = 0; seed < Number(values.seeds); seed++) {
      const { text, errors } = plant(page.lines, Number(values.first) + seed);
      const root = parseCable(text);
      const alignment = alignTranscript(root, pagesOf(root), [page.scan]);
      const { differences, poor } = findDifferences(alignment, { isKnown: isKnownWord });
      runs++;
      if (poor.size && values.show) console.log('  poor:', page.name, seed);
      const used = new Set<Difference>();
      for (const error of errors) {
        const near = differences.filter(
          ({ start, end }) => start <= error.end + 2 && end >= error.start - 2,
        );
        for (const one of near) used.add(one);
        const count = caught.get(error.kind) ?? [0, 0];
        caught.set(error.kind, [count[0] + (near.length ? 1 : 0), count[1] + 1]);
        all++;
        if (near.length) hits++;
        else if (values.show)
          console.log(
            '  missed:',
            page.name,
            seed,
            error.kind,
            JSON.stringify(text.slice(error.start - 12, error.end + 12)),
          );
      }
      const rest = differences.filter((one) => !used.has(one));
      alarms += rest.length;
      if (values.show)
        for (const { kind, text: mine, scan, confidence } of rest)
          console.log('  false:', page.name, seed, kind, JSON.stringify([mine, scan]), confidence);
    }
  }
  console.log(
    `${group}: ${percent(hits, all)} of ${all} errors caught, ${(alarms / runs).toFixed(2)} false alarms a page`,
  );
  for (const [kind, [hit, of]] of caught) if (hit < of) console.log(`  ${kind}: ${hit} of ${of}`);
}

/** Share of the smaller of two boxes that lies in the other. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return (Math.max(0, across) * Math.max(0, down)) / Math.min(a[2] * a[3], b[2] * b[3]);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
