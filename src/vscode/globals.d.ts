// What both extension hosts have of the platform, Node and the web worker alike. Their own types are
// not in sight here, so that nothing is used which only one of them has.

declare function setTimeout(call: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

declare const performance: { now(): number };

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
