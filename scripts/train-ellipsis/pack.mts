import { codesOf, LONGEST_CODE, RUN, SYMBOLS } from '../../src/ellipsis/packing.js';

/** Packs weights as `unpack` reads them. */
export function pack(weights: Int8Array): Uint8Array {
  const symbols = symbolsOf(weights);
  const counts = new Array<number>(SYMBOLS).fill(0);
  for (const symbol of symbols) counts[symbol]!++;
  const lengths = lengthsOf(counts);
  const codes = codesOf(lengths);
  const bytes: number[] = [...lengths];
  let buffer = 0;
  let held = 0;
  for (const symbol of symbols) {
    buffer = (buffer << lengths[symbol]!) | codes[symbol]!;
    held += lengths[symbol]!;
    for (; held >= 8; held -= 8) bytes.push((buffer >> (held - 8)) & 255);
    buffer &= (1 << held) - 1;
  }
  bytes.push((buffer << (8 - held)) & 255);
  return Uint8Array.from(bytes);
}

function symbolsOf(weights: Int8Array): number[] {
  const symbols: number[] = [];
  for (let i = 0; i < weights.length;) {
    let run = 0;
    while (i + run < weights.length && weights[i + run] === 0) run++;
    if (run === 0) symbols.push(weights[i++]! & 255);
    for (let k = SYMBOLS - RUN - 1; k >= 0; k--) {
      for (; run >= 1 << k; run -= 1 << k) {
        symbols.push(RUN + k);
        i += 1 << k;
      }
    }
  }
  return symbols;
}

/** Lengths of a Huffman code that has none longer than `LONGEST_CODE`. */
function lengthsOf(counts: readonly number[]): Uint8Array {
  for (let least = 1; ; least *= 2) {
    const lengths = huffman(counts.map((count) => (count ? Math.max(count, least) : 0)));
    if (Math.max(...lengths) <= LONGEST_CODE) return lengths;
  }
}

function huffman(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const heap = counts
    .map((count, symbol) => ({ count, symbols: [symbol] }))
    .filter(({ count }) => count > 0);
  if (heap.length === 1) lengths[heap[0]!.symbols[0]!] = 1;
  while (heap.length > 1) {
    heap.sort((a, b) => b.count - a.count || b.symbols[0]! - a.symbols[0]!);
    const a = heap.pop()!;
    const b = heap.pop()!;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    heap.push({ count: a.count + b.count, symbols });
  }
  return lengths;
}
