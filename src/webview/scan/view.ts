import type { ScanView, ViewAction } from '../../protocol/scan.js';

/** A change of the view by a key or a button; what moves the page or turns it is done elsewhere. */
export function changed(view: ScanView, action: ViewAction, fitted: number): ScanView {
  const zoom = typeof view.zoom === 'number' ? view.zoom : fitted;
  switch (action) {
    case 'zoomIn':
      return { ...view, zoom: zoomed(zoom * 1.25) };
    case 'zoomOut':
      return { ...view, zoom: zoomed(zoom / 1.25) };
    case 'fitWidth':
      return { ...view, zoom: 'width' };
    case 'fitPage':
      return { ...view, zoom: 'page' };
    case 'rotateLeft':
      return { ...view, angle: turned(view.angle - 90) };
    case 'rotateRight':
      return { ...view, angle: turned(view.angle + 90) };
    case 'tiltLeft':
      return { ...view, angle: turned(view.angle - 0.1) };
    case 'tiltRight':
      return { ...view, angle: turned(view.angle + 0.1) };
    case 'invert':
      return { ...view, invert: !view.invert };
    case 'ruler':
      return { ...view, ruler: !view.ruler };
    case 'lens':
      return { ...view, lens: !view.lens };
    case 'list':
      return { ...view, list: !view.list };
    case 'brighter':
      return { ...view, brightness: clamp(view.brightness * 1.1, 0.2, 5) };
    case 'darker':
      return { ...view, brightness: clamp(view.brightness / 1.1, 0.2, 5) };
    case 'moreContrast':
      return { ...view, contrast: clamp(view.contrast * 1.2, 0.2, 8) };
    case 'lessContrast':
      return { ...view, contrast: clamp(view.contrast / 1.2, 0.2, 8) };
    case 'lighterGamma':
      return { ...view, gamma: clamp(view.gamma / 1.2, 0.2, 5) };
    case 'darkerGamma':
      return { ...view, gamma: clamp(view.gamma * 1.2, 0.2, 5) };
    case 'threshold':
      return { ...view, threshold: view.threshold === undefined ? 0.5 : undefined };
    case 'plain':
      return {
        ...view,
        angle: 0,
        brightness: 1,
        contrast: 1,
        gamma: 1,
        threshold: undefined,
        invert: false,
      };
    default:
      return view;
  }
}

/** A zoom that still shows something. */
export function zoomed(zoom: number): number {
  return clamp(zoom, 0.02, 16);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** An angle from -180 to 180, to a tenth of a degree. */
function turned(angle: number): number {
  const tenths = Math.round(angle * 10);
  return (((((tenths + 1800) % 3600) + 3600) % 3600) - 1800) / 10;
}

/** What the view says for screen readers and in the status line. */
export function describe(
  { angle, brightness, contrast, gamma, threshold, invert }: ScanView,
  zoom: number,
): string {
  const parts = [`${Math.round(zoom * 100)} %`];
  if (angle) parts.push(`turned ${angle}°`);
  if (Math.abs(brightness - 1) > 0.01) parts.push(`brightness ${brightness.toFixed(1)}`);
  if (Math.abs(contrast - 1) > 0.01) parts.push(`contrast ${contrast.toFixed(1)}`);
  if (Math.abs(gamma - 1) > 0.01) parts.push(`gamma ${gamma.toFixed(1)}`);
  if (threshold !== undefined) parts.push('black and white');
  if (invert) parts.push('inverted');
  return parts.join(', ');
}
