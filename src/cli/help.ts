import { shapeOf } from './args.js';
import type { Command } from './command.js';
import { commands } from './commands/index.js';

/** The help of the whole command line. */
export function help(): string {
  return `Cablese checks and reads transcripts of diplomatic cables.

Usage: cablese COMMAND [OPTION...] PATH...

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}

A PATH is a file, a folder (searched for *.cable), a glob, or - for standard input.
cablese COMMAND --help shows the options of a command; cablese --version the version.
Exit code: 0 nothing wrong, 1 errors in the cables, 2 usage, or input that cannot be read.
`;
}

/** The help of one command. */
export function commandHelp({ name, summary, operands, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { type, help: text, choices, ...rest }]) => {
    const value =
      type === 'boolean'
        ? ''
        : ` ${shapeOf({ type, help: text, ...(choices && { choices }), ...rest })}`;
    const fallback = choices ? ` (default: ${choices[0] ?? ''})` : '';
    return [`--${option}${value}`, text + fallback];
  });
  return `cablese ${name}: ${summary}

Usage: cablese ${name} [OPTION...] ${operands}

Options:
${table([...rows, ['--help', 'show this']])}

Examples:
${table(examples)}
`;
}

/** Widest first column; a longer one stands on a line of its own. */
const WIDEST = 46;

/** Rows of two columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.map(([left = '']) => left.length).filter((width) => width <= WIDEST);
  const width = Math.max(...widths) + 2;
  return rows
    .map(([left = '', right = '']) => {
      const lead = left.length < width ? left.padEnd(width) : `${left}\n  ${' '.repeat(width)}`;
      return `  ${lead}${right}`;
    })
    .join('\n');
}
