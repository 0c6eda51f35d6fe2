import { readArguments } from './args.js';
import { commands } from './commands/index.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { commandHelp, help } from './help.js';
import { didYouMean } from './nearest.js';
import { version } from './version.js';

/**
 * Runs the command line: `argv` is what was typed after `cablese`. Gives the exit code; what is
 * wrong with the arguments is one line on standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`cablese: ${error.message}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.stderr.write(help());
    return 2;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((command) => command.name === rest[0]);
    io.stdout.write(about ? commandHelp(about) : help());
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const kind = name.startsWith('-') ? 'option' : 'command';
    const names = [...commands.map((each) => each.name), '--help', '--version'];
    const hint = didYouMean(name, names) || '; cablese --help lists them';
    throw new UsageError(`unknown ${kind} ${name}${hint}`);
  }
  const asked = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (asked.includes('--help') || asked.includes('-h')) {
    io.stdout.write(commandHelp(command));
    return 0;
  }
  const { operands, values } = readArguments(rest, command.options);
  return command.run(operands, values, io);
}
