import type { ExitCode, Io } from './io.js';

/** One option of a command, as its help shows it. */
export interface Option {
  type: 'string' | 'boolean';
  /** What stands for the value in the help: `N`, `ID=SEVERITY`. */
  value?: string;
  /** The values that are allowed; the first is the default. */
  choices?: readonly string[];
  multiple?: boolean;
  help: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { multiple: true }
    ? string[]
    : O extends { choices: readonly (infer C)[] }
      ? C
      : string | undefined;

/** The options as the command finds them. */
export type Values<O extends Options> = { [K in keyof O]: ValueOf<O[K]> };

/** One command of the command line. */
export interface Command<O extends Options = Options> {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What follows the name: `PATH...`. */
  operands: string;
  options: O;
  examples: readonly (readonly [command: string, meaning: string])[];
  run(operands: string[], values: Values<O>, io: Io): Promise<ExitCode>;
}

/** Declares a command; the types of its values follow from its options. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command;
}
