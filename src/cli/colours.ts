import type { Io, Output } from './io.js';

type Paint = (text: string) => string;

/** The colours that the formats for people use. */
export interface Colours {
  bold: Paint;
  dim: Paint;
  red: Paint;
  yellow: Paint;
  cyan: Paint;
  green: Paint;
}

const plain: Paint = (text) => text;

/** Text as it is. */
export const PLAIN: Colours = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  cyan: plain,
  green: plain,
};

/**
 * Colours for a terminal, none for a file or a pipe. `NO_COLOR` and `FORCE_COLOR` decide when set
 * to anything but nothing (https://no-color.org), and a terminal that calls itself dumb has none.
 */
export async function coloursOf({ isTerminal }: Output, env: Io['env']): Promise<Colours> {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : isTerminal && TERM !== 'dumb';
  if (NO_COLOR || !wanted) return PLAIN;
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}
