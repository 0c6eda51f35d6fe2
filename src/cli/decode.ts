import { isUtf8 } from 'node:buffer';

/** The text of a file, a byte order mark included, or why it is none. */
export type Decoded = { text: string } | { fault: string };

/** Reads the bytes of a transcript: UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nul = buffer.indexOf(0);
  if (nul < 0 && isUtf8(buffer)) return { text: buffer.toString('utf8') };
  if (isUtf16(buffer)) return { fault: 'is UTF-16: save it as UTF-8' };
  if (nul >= 0) return { fault: 'is a binary file (it has NUL bytes): name transcripts only' };
  const line = lineOfFault(buffer);
  return {
    fault: `is not UTF-8 (line ${line}), perhaps Windows-1252 or Latin-1: save it as UTF-8`,
  };
}

/** A byte order mark of UTF-16, or a zero in every second byte of the beginning. */
function isUtf16(buffer: Buffer): boolean {
  const [first, second] = buffer;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const length = Math.min(buffer.length, 64) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (buffer[i] === 0) even++;
    if (buffer[i + 1] === 0) odd++;
  }
  const most = (length / 2) * 0.8;
  return length > 0 && ((even >= most && odd === 0) || (odd >= most && even === 0));
}

/** The line of the first byte that is not UTF-8, from 1. */
function lineOfFault(buffer: Buffer): number {
  let from = 0;
  let line = 1;
  for (;;) {
    const feed = buffer.indexOf(10, from);
    if (feed < 0 || !isUtf8(buffer.subarray(from, feed))) return line;
    from = feed + 1;
    line++;
  }
}
