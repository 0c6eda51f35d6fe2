/** What a line says when it numbers a page. */
export interface PageLineReading {
  form: 'bracket' | 'formFeed' | 'dash' | 'telegram' | 'wire';
  number: number | undefined;
  of: number | undefined;
  /** Where the digits of the number stand in the line. */
  numberStart: number;
  numberEnd: number;
  section: number | undefined;
}

const BRACKET = /^\[page\s+(\d{1,4})(?:\s+of\s+(\d{1,4}))?\]$/i;
const DASH = /^[-–—]\s?(\d{1,4})\s?[-–—]$/;
const TELEGRAM =
  /^(?:continuation sheet[,.:]?\s*)?page\s+_*(\d{1,4})_*(?:\s+of\s+(\d{1,4}))?(?:\s+of\s+(?:telegram|airgram|cable|cablegram)(?:\s+(?:no\.?\s*)?[\w-]*\d[\w-]*)?(?:[,\s]\s*(?:to|from)\s+\S.*)?)?\.?$/i;
const WIRE =
  /^PAGE\s+(\d{1,3})(?:\s+OF\s+(\d{1,3}))?(?:\s+([A-Z][A-Z .'/-]{1,24}?)\s+(\d{3,7})(?:\s+(\d{1,2})\s+OF\s+(\d{1,2}))?(?:\s+\d{6}Z)?(?:\s+[A-Z0-9 ]{0,12})?)?$/;
/** The second half of a wire page line, on a line of its own in 1979. */
const WIRE_SERIAL =
  /^[A-Z][A-Z .'/-]{1,24}?\s+\d{5,7}(?:\s+(\d{1,2})\s+OF\s+(\d{1,2}))?(?:\s+\d{6}Z)?$/;

/**
 * Every way in which forms, machines and transcribers number a page.
 *
 * > | [page 2 of 3]
 * > | -2-
 * > | Page 2 of telegram to Moscow
 * > | PAGE 02 STATE 041961
 */
export function readPageLine(line: string): PageLineReading | undefined {
  switch (line.charCodeAt(0)) {
    case 12:
      return line === '\f' ? reading('formFeed', line, undefined) : undefined;
    case 91: // [
      return read('bracket', line, BRACKET);
    case 45: // -
    case 8211:
    case 8212:
      return line.length > 12 ? undefined : read('dash', line, DASH);
    case 80: // P
    case 112:
      if (line.length > 70 || !/^page\s/i.test(line)) return undefined;
      return readWire(line) ?? read('telegram', line, TELEGRAM);
    case 67: // Continuation sheet
    case 99:
      if (line.length > 90 || !/^continuation sheet/i.test(line)) return undefined;
      return read('telegram', line, TELEGRAM);
    default:
      return undefined;
  }
}

/** The post and serial that complete a bare `PAGE 02` on the line before. */
export function isWireSerial(line: string): boolean {
  return line.length <= 50 && WIRE_SERIAL.test(line);
}

function readWire(line: string): PageLineReading | undefined {
  const match = WIRE.exec(line);
  if (!match) return undefined;
  const page = reading('wire', line, match);
  page.section = match[5] === undefined ? undefined : Number(match[5]);
  return page;
}

function read(
  form: PageLineReading['form'],
  line: string,
  pattern: RegExp,
): PageLineReading | undefined {
  const match = pattern.exec(line);
  return match ? reading(form, line, match) : undefined;
}

function reading(
  form: PageLineReading['form'],
  line: string,
  match: RegExpExecArray | undefined,
): PageLineReading {
  const digits = match?.[1];
  const numberStart = digits === undefined ? 0 : line.indexOf(digits);
  return {
    form,
    number: digits === undefined ? undefined : Number(digits),
    of: match?.[2] === undefined ? undefined : Number(match[2]),
    numberStart,
    numberEnd: numberStart + (digits?.length ?? 0),
    section: undefined,
  };
}
