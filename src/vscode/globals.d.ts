// What both extension hosts have of the platform, Node and the web worker alike. Their own types are
// not in sight here, so that nothing is used which only one of them has.

declare function setTimeout(call: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

declare const performance: { now(): number };

declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
};

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class Blob {
  constructor(parts: readonly Uint8Array[], options?: { type?: string });
  stream(): { pipeThrough(through: DecompressionStream): object };
}

declare class DecompressionStream {
  constructor(format: 'gzip');
  readonly readable: object;
}

declare class Response {
  constructor(body: object);
  arrayBuffer(): Promise<ArrayBuffer>;
}
