/**
 * The functions of PDFium that are used here, as its program for WebAssembly offers them. Handles and
 * addresses are numbers, 0 being none.
 */
export interface Pdfium {
  /** The program's memory; another array once it has grown. */
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(address: number): void };
  _FPDF_LoadMemDocument(address: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFImageObj_GetImagePixelSize(object: number, width: number, height: number): number;
  _FPDFBitmap_CreateEx(
    width: number, height: number, format: number, address: number, stride: number,
  ): number; // prettier-ignore
  _FPDFBitmap_FillRect(
    bitmap: number, left: number, top: number, width: number, height: number, colour: number,
  ): void; // prettier-ignore
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number, page: number, left: number, top: number, width: number, height: number,
    rotation: number, flags: number,
  ): void; // prettier-ignore
  _FPDF_PageToDevice(
    page: number, left: number, top: number, width: number, height: number, rotation: number,
    x: number, y: number, toX: number, toY: number,
  ): number; // prettier-ignore
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
}

/** Lends memory of PDFium to a piece of work, and takes it back whatever comes of it. */
export function withMemory<T>(pdfium: Pdfium, size: number, work: (address: number) => T): T {
  const address = pdfium.wasmExports.malloc(size);
  if (!address) throw new RangeError('there is not enough memory');
  try {
    return work(address);
  } finally {
    pdfium.wasmExports.free(address);
  }
}

/** A view of PDFium's memory as it is now, to read numbers from. */
export function viewOf({ HEAPU8 }: Pdfium, address: number, size: number): DataView {
  return new DataView(HEAPU8.buffer, HEAPU8.byteOffset + address, size);
}
