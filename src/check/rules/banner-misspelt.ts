import { type Banner, distance, type Marking, MARKING_SPELLINGS } from '../../cable/index.js';
import { defineRule } from '../rule.js';

/** As many slips as the parser takes for slips. */
const SLIPS = 2;

export default defineRule({
  id: 'banner-misspelt',
  severity: 'error',
  title: 'A banner is misspelt.',
  check(cable, report) {
    for (const banner of cable.banners) {
      if (!banner.probable) continue;
      const start = banner.position.start.offset;
      const word = wordOf(banner);
      const readings = readingsOf(word, banner.marking);
      report({
        start,
        end: banner.position.end.offset,
        message: `Unexpected banner "${banner.value}", expected "${readings[0]! + banner.value.slice(word.length)}"`,
        fixes: readings.map((text) => ({
          title: `Change to "${text}"`,
          edits: [{ start, end: start + word.length, text }],
          safe: readings.length === 1,
        })),
      });
    }
  },
});

/** The banner without its captions. */
function wordOf({ value, captions }: Banner): string {
  const [first] = captions;
  const marking = first === undefined ? value : value.slice(0, value.indexOf(first));
  return marking.replace(/[^A-Z0-9]{1,9}$/, '');
}

/** The spellings that are a slip or two away; first the one that the parser takes it for. */
function readingsOf(word: string, marking: Marking): string[] {
  const near = MARKING_SPELLINGS.filter(
    ([spelling]) => spelling.length > SLIPS * 2 && distance(word, spelling, SLIPS) <= SLIPS,
  );
  near.sort((a, b) => Number(b[1] === marking) - Number(a[1] === marking));
  return near.map(([spelling]) => spelling);
}
