import { CAPTIONS } from '../../cable/index.js';
import { outOf, outOfYears } from '../periods.js';
import { defineRule } from '../rule.js';

/** Captions that were not used at all times, each with what it is found by. */
const DATED = Object.entries(CAPTIONS).flatMap(([caption, term]) =>
  term.periods.length ? [{ caption, term, word: new RegExp(`(?<![A-Z])${caption}(?![A-Z])`) }] : [],
);

export default defineRule({
  id: 'caption-years',
  severity: 'warning',
  title: 'A caption was not in use on the day of the cable.',
  check(cable, report) {
    const { day } = cable;
    if (day === undefined) return;
    const lines = cable.heads.flatMap(({ children }) =>
      children.flatMap((line) =>
        line.type === 'headLine' && (line.field === 'captions' || line.field === 'message')
          ? [line]
          : [],
      ),
    );
    const banners = cable.banners.filter(({ captions }) => captions.length);
    const bearers = [...banners, ...lines]
      .map(({ value, position }) => ({ words: value.toUpperCase(), start: position.start.offset }))
      .sort((a, b) => a.start - b.start);
    for (const { caption, term, word } of DATED) {
      const period = outOf(term, day);
      if (!period) continue;
      for (const bearer of bearers) {
        const match = word.exec(bearer.words);
        if (!match) continue;
        const start = bearer.start + match.index;
        report({
          start,
          end: start + caption.length,
          ...outOfYears(`caption "${caption}"`, day, period),
        });
        break;
      }
    }
  },
});
