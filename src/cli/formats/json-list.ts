/** Prints `{"version":1,"files":[...]}` in pieces, so that each file is printed when it is done. */
export interface JsonList {
  open: () => string;
  item: (value: object) => string;
  /** The end, with what is said of all files together. */
  close: (rest?: object) => string;
}

/** The JSON that every command prints: one file a line. */
export function jsonList(): JsonList {
  let lead = '\n';
  return {
    open: () => '{"version":1,"files":[',
    item(value) {
      const text = lead + JSON.stringify(value);
      lead = ',\n';
      return text;
    },
    close: (rest) => (rest ? `\n],${JSON.stringify(rest).slice(1)}\n` : '\n]}\n'),
  };
}
