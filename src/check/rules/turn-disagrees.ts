import { type Banner, CAPTIONS, FOREIGN_PREFIXES } from '../../cable/index.js';
import { bannerOf, footOf } from '../furniture.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'turn-disagrees',
  severity: 'info',
  title: 'Banners of one marking differ in their captions.',
  check(cable, report) {
    const { furniture: pages, marking } = cable;
    // A banner of another marking is `banner-differs`, a misspelt one `banner-misspelt`.
    const alike = (banner: Banner | undefined): banner is Banner =>
      banner !== undefined && banner.marking === marking && !banner.probable;
    const heads = pages.map(bannerOf).filter(alike);
    const feet = pages.map(footOf).filter(alike);
    for (const [banners, others] of [
      [heads, feet],
      [feet, heads],
    ] as const) {
      const own = usual(banners) ?? usual(others);
      for (const banner of banners) {
        const captions = captionsOf(banner);
        if (own === undefined || captions === own) continue;
        report({
          start: banner.position.start.offset,
          end: banner.position.end.offset,
          message: `Unexpected ${named(captions)} in the banner at the ${banner.edge} of a page, expected ${named(own)} as in the others`,
        });
      }
    }
  },
});

/** What most of the banners bear, two at least. */
function usual(banners: readonly Banner[]): string | undefined {
  const counts = new Map<string, number>();
  for (const banner of banners) {
    const captions = captionsOf(banner);
    counts.set(captions, (counts.get(captions) ?? 0) + 1);
  }
  return [...counts].find(([, times]) => times > 1 && times * 2 > banners.length)?.[0];
}

/** Captions and owner; a precedence stands on the first page only. */
function captionsOf({ captions }: Banner): string {
  return captions
    .filter((caption) => caption in CAPTIONS || FOREIGN_PREFIXES.includes(caption))
    .join('/');
}

function named(captions: string): string {
  return captions === '' ? 'no caption' : `"${captions}"`;
}
