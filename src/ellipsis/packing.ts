/**
 * Weights are packed as a canonical Huffman code: `SYMBOLS` lengths of codes, one a byte, then the codes,
 * the highest bit first. Symbols below 256 are a weight (in two's complement); symbol 256 + k is
 * 2 to the power of k weights of nought.
 */
export const SYMBOLS = 272;
export const RUN = 256;
/** No code is longer. */
export const LONGEST_CODE = 15;

/** Unpacks weights into an array of as many. */
export function unpack(bytes: Uint8Array, into: Int8Array): void {
  const lengths = bytes.subarray(0, SYMBOLS);
  const table = decodingTable(lengths);
  let at = SYMBOLS;
  let buffer = 0;
  let held = 0;
  for (let i = 0; i < into.length;) {
    while (held < LONGEST_CODE) {
      buffer = ((buffer << 8) | (bytes[at++] ?? 0)) & 0xffffff;
      held += 8;
    }
    const symbol = table[(buffer >> (held - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)]!;
    held -= lengths[symbol]!;
    if (symbol < RUN) into[i++] = symbol;
    else i += 1 << (symbol - RUN);
  }
}

/** The symbol that any fifteen bits begin with. */
function decodingTable(lengths: Uint8Array): Uint16Array {
  const table = new Uint16Array(1 << LONGEST_CODE);
  for (const [symbol, code] of codesOf(lengths).entries()) {
    const length = lengths[symbol]!;
    if (!length) continue;
    const from = code << (LONGEST_CODE - length);
    table.fill(symbol, from, from + (1 << (LONGEST_CODE - length)));
  }
  return table;
}

/** The canonical codes of these lengths: shorter before longer, among equals by symbol. */
export function codesOf(lengths: Uint8Array): number[] {
  const codes = new Array<number>(lengths.length).fill(0);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) codes[symbol] = code++;
    }
    code <<= 1;
  }
  return codes;
}
