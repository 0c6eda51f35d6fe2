import { parseArgs } from 'node:util';
import type { Options, Values } from './command.js';
import { UsageError } from './io.js';
import { didYouMean } from './nearest.js';

/** What was typed after the command's name. */
export interface Arguments {
  operands: string[];
  values: Values<Options>;
}

/**
 * Reads the arguments of a command. Everything after `--` is an operand.
 *
 * Throws UsageError for an option that is unknown, wants a value, takes none, or has a wrong one.
 */
export function readArguments(argv: readonly string[], options: Options): Arguments {
  const names = Object.keys(options);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names.map((name) => [name, { type: options[name]!.type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [name, initial(options[name]!)]),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name]! : undefined;
    if (!option) {
      const known = didYouMean(rawName, ['--help', ...names.map((each) => `--${each}`)]);
      throw new UsageError(`unknown option ${rawName}${known}`);
    }
    if (option.type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
      values[name] = true;
      continue;
    }
    if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))) {
      throw new UsageError(`${rawName} wants a value: ${rawName} ${shapeOf(option)}`);
    }
    if (option.choices && !option.choices.includes(value)) {
      const known = didYouMean(value, option.choices);
      throw new UsageError(
        `${rawName} is one of ${option.choices.join(', ')}, not ${value}${known}`,
      );
    }
    if (option.multiple) (values[name] as string[]).push(value);
    else values[name] = value;
  }
  return { operands, values: values as Arguments['values'] };
}

function initial({ type, multiple, choices }: Options[string]): unknown {
  if (type === 'boolean') return false;
  return multiple ? [] : choices?.[0];
}

/** What stands for the value of an option: `pretty|json`. */
export function shapeOf({ value, choices }: Options[string]): string {
  return value ?? choices?.join('|') ?? 'VALUE';
}
