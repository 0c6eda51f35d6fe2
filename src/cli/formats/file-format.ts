/** One way of printing what a command finds out: each file as it is done. */
export interface FileFormat<T> {
  open(): string;
  file(path: string, value: T): string;
  close(): string;
}
