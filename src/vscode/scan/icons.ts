import arrowBoth from '@vscode/codicons/src/icons/arrow-both.svg';
import arrowSwap from '@vscode/codicons/src/icons/arrow-swap.svg';
import chevronLeft from '@vscode/codicons/src/icons/chevron-left.svg';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import discard from '@vscode/codicons/src/icons/discard.svg';
import listUnordered from '@vscode/codicons/src/icons/list-unordered.svg';
import redo from '@vscode/codicons/src/icons/redo.svg';
import refresh from '@vscode/codicons/src/icons/refresh.svg';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg';
import search from '@vscode/codicons/src/icons/search.svg';
import zoomIn from '@vscode/codicons/src/icons/zoom-in.svg';
import zoomOut from '@vscode/codicons/src/icons/zoom-out.svg';
import type { ViewAction } from '../../protocol/scan.js';

/** A drawing of 16 by 16 in the colour of the text, as VS Code's own are. */
function drawn(lines: string, fills = ''): string {
  return `<svg width="16" height="16" viewBox="0 0 16 16" xmlns="http://www.w3.org/2000/svg" fill="none"><path d="${lines}" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"/><path d="${fills}" fill="currentColor"/></svg>`;
}

/** A disc with eight rays about it. */
function sun(radius: number, ray: number): string {
  const rays = Array.from({ length: 8 }, (_, i) => {
    const [x, y] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    const end = (far: number): string => `${(8 + x * far).toFixed(2)} ${(8 + y * far).toFixed(2)}`;
    return `M${end(radius + 1.6)}L${end(radius + 1.6 + ray)}`;
  });
  return drawn(`${disc(radius)}${rays.join('')}`);
}

function disc(radius: number): string {
  const r = String(radius);
  return `M${String(8 - radius)} 8a${r} ${r} 0 1 0 ${String(2 * radius)} 0a${r} ${r} 0 1 0 -${String(2 * radius)} 0z`;
}

/** Light on the left, dark on the right: the wider the dark, the more of it. */
const HALF = 'M8 2.5a5.5 5.5 0 0 1 0 11z';

const FRAME = 'M2.5 2.5h11v11h-11z';

/** The icons over the scan: VS Code's own, and ours for what only an image has. */
export const ICONS = {
  previousPage: chevronLeft,
  nextPage: chevronRight,
  zoomOut,
  zoomIn,
  fitWidth: arrowBoth,
  fitPage: screenFull,
  rotateLeft: discard,
  rotateRight: redo,
  // A sheet that leans.
  tiltLeft: drawn('M3.2 4.4l7.4-2 2.6 9.4-7.4 2zM2 14.5h3'),
  tiltRight: drawn('M12.8 4.4l-7.4-2-2.6 9.4 7.4 2zM14 14.5h-3'),
  darker: sun(1.8, 0.4),
  brighter: sun(2.8, 1.8),
  lessContrast: drawn(`${disc(5.5)}M8 2.5v11`),
  moreContrast: drawn(disc(5.5), HALF),
  // The curve from the tones of the scan to those that are shown.
  darkerGamma: drawn(`${FRAME}M2.5 13.5c7 0 11-4 11-11`),
  lighterGamma: drawn(`${FRAME}M2.5 13.5c0-7 4-11 11-11`),
  threshold: drawn(`${FRAME}M2.5 11.5h5.5v-7h5.5`),
  invert: drawn(FRAME, 'M2.5 2.5h5.5v3a2.5 2.5 0 0 0 0 5v3h-5.5zM8 5.5a2.5 2.5 0 0 1 0 5z'),
  ruler: drawn('M1.5 5.5h13M1.5 10.5h13', 'M4 7h8v2h-8z'),
  lens: search,
  list: listUnordered,
  plain: refresh,
  belongs: arrowSwap,
} satisfies Partial<Record<ViewAction | 'belongs', string>>;

/** What a button over the scan does. */
export type Button = keyof typeof ICONS;
