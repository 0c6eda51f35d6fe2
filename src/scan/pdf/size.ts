import { bound, MOST } from '../images/fault.js';
import { type Pdfium, viewOf, withMemory } from './pdfium.js';

/** Points, the unit of PDF, in an inch. */
const POINTS = 72;

/** Dots an inch of a page that has no image: enough to read it, on a screen and by OCR. */
const PLAIN = 200;

/** The finest that a page is drawn, in dots an inch. */
const FINEST = 600;

/** Kinds of objects on a page. */
const [IMAGE, FORM] = [3, 5];

/** How deep forms may lie in forms. */
const DEEPEST = 4;

/** Objects that are looked at for the largest image: a page of strips has hundreds. */
const MOST_OBJECTS = 10_000;

/**
 * Size in pixels that a page is drawn at: that of the largest image on it, so that a scan comes out as
 * it went in. Throws ImageFault for an image so large that to decode it would fill the memory.
 */
export function sizeOf(pdfium: Pdfium, page: number): { width: number; height: number } {
  const across = pdfium._FPDF_GetPageWidthF(page);
  const down = pdfium._FPDF_GetPageHeightF(page);
  const inches = (across / POINTS) * (down / POINTS);
  const dpi = Math.min(FINEST, Math.sqrt(MOST / 2 / inches), resolutionOf(pdfium, page) ?? PLAIN);
  const pixels = (points: number): number => Math.max(1, Math.round((points * dpi) / POINTS));
  const [width, height] = [pixels(across), pixels(down)];
  bound(width, height);
  return { width, height };
}

/** Dots an inch of the largest image of a page; undefined where it has none. */
function resolutionOf(pdfium: Pdfium, page: number): number | undefined {
  let [largest, left] = [0, MOST_OBJECTS];
  let resolution: number | undefined;
  const visit = (object: number, scale: number, depth: number): void => {
    if (!object || --left < 0) return;
    const kind = pdfium._FPDFPageObj_GetType(object);
    if (kind !== IMAGE && kind !== FORM) return;
    const points = scale * scaleOf(pdfium, object);
    if (kind === FORM) {
      const count = depth < DEEPEST ? pdfium._FPDFFormObj_CountObjects(object) : 0;
      for (let i = 0; i < count; i++) {
        visit(pdfium._FPDFFormObj_GetObject(object, i), points, depth + 1);
      }
      return;
    }
    const [width, height] = pixelsOf(pdfium, object);
    bound(width, height);
    if (width * height <= largest || !(points > 0)) return;
    largest = width * height;
    resolution = (width * POINTS) / points;
  };
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(pdfium._FPDFPage_GetObject(page, i), 1, 0);
  return resolution;
}

/** How many points one unit across becomes, however the object is turned. */
function scaleOf(pdfium: Pdfium, object: number): number {
  return withMemory(pdfium, 24, (matrix) => {
    if (!pdfium._FPDFPageObj_GetMatrix(object, matrix)) return 1;
    const view = viewOf(pdfium, matrix, 24);
    return Math.hypot(view.getFloat32(0, true), view.getFloat32(4, true));
  });
}

function pixelsOf(pdfium: Pdfium, image: number): [width: number, height: number] {
  return withMemory(pdfium, 8, (size) => {
    pdfium._FPDFImageObj_GetImagePixelSize(image, size, size + 4);
    const view = viewOf(pdfium, size, 8);
    return [view.getUint32(0, true), view.getUint32(4, true)];
  });
}
