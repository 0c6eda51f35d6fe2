// What the web entry point uses besides: not there in Node before a version that is asked of nobody.

declare const URL: {
  createObjectURL(content: Blob): string;
  revokeObjectURL(address: string): void;
};

interface WorkerEvent {
  readonly data: unknown;
  readonly message?: string;
}

declare class Worker {
  constructor(address: string);
  postMessage(message: unknown): void;
  addEventListener(kind: 'message' | 'error', hear: (event: WorkerEvent) => void): void;
  terminate(): void;
}
