/** Whether a file is a PDF: its mark stands at its start, or behind a little that a mail left there. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return start.includes('%PDF-');
}
